/** Who made the annotations, when, under which licence; export and report. */
import { useState } from 'preact/hooks';
import type { PageState } from '../messages.ts';
import { formatDate } from '../ui/dates.ts';
import { Icon } from '../ui/icon.tsx';
import { licenceOf } from '../ui/licence.ts';
import { useAnnounce } from './announce.tsx';
import { ExportMenu } from './export-menu.tsx';
import { Report } from './report.tsx';
import { useServices } from './services.ts';

type Annotated = Extract<PageState, { status: 'annotated' }>;

function Origin({ state }: { state: Annotated }) {
  const { words } = useServices();
  const { page, origin } = state;
  const created = page.created && (formatDate(page.created, words, 'brief') ?? page.created);
  if (origin === 'extraction')
    return (
      <p>
        {created ? words.t('popup_automaticOn', created) : words.t('evidence_extraction')}
        <br />
        {words.t('popup_untilClosed')}
      </p>
    );
  const maker = page.creator?.name ?? words.t('popup_makerUnknown');
  const licence = page.license === undefined ? undefined : licenceOf(page.license);
  return (
    <p>
      {words.t(origin === 'import' ? 'popup_importBy' : 'popup_recordBy', maker)}
      {created && `, ${created}`}
      <br />
      {licence ? (
        <>
          {words.t('popup_licence')}{' '}
          {licence.url ? (
            <a href={licence.url} target="_blank" rel="noreferrer">
              {licence.name}
            </a>
          ) : (
            licence.name
          )}
          {words.t('popup_neverArticle')}
        </>
      ) : (
        words.t('popup_noLicence')
      )}
    </p>
  );
}

export function SummaryFoot({ state }: { state: Annotated }) {
  const { words, exportAs } = useServices();
  const announce = useAnnounce();
  const [reporting, setReporting] = useState(false);
  const keep = () => {
    exportAs('jsonld', state.page).then(
      () => announce(words.t('popup_draftKept')),
      () => announce(words.t('export_failed')),
    );
  };
  return (
    <footer class="pop__foot">
      <Origin state={state} />
      <div class="pop__actions">
        {state.origin === 'extraction' && (
          <button type="button" class="btn" onClick={keep}>
            {words.t('popup_keepDraft')}
          </button>
        )}
        <ExportMenu page={state.page} kept={state.origin !== 'extraction'} />
        <button
          type="button"
          class="iconbtn"
          aria-label={words.t('report_title')}
          title={words.t('report_title')}
          onClick={() => setReporting(true)}
        >
          <Icon name="flag" />
        </button>
      </div>
      {reporting && <Report state={state} onClose={() => setReporting(false)} />}
    </footer>
  );
}

/** Where there is nothing to export. */
export function PlainFoot() {
  const { words, openRecords } = useServices();
  return (
    <footer class="pop__foot">
      <p>{words.t('popup_nothingLeaves')}</p>
      <button type="button" class="btn" onClick={() => void openRecords('records')}>
        <Icon name="records" />
        {words.t('popup_allRecords')}
      </button>
    </footer>
  );
}
