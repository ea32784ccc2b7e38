/** The popup where there is no summary to show: short, and saying what can be done. */
import { useState } from 'preact/hooks';
import type { AnnotationPage } from '../core/annotation.ts';
import type { PageState } from '../messages.ts';
import { formatDate } from '../ui/dates.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key.tsx';
import type { MessageKey } from '../ui/words.ts';
import { useServices } from './services.ts';

/** `Heading`: the level under the heading that stands above. */
function Articles({ records, Heading }: { records: readonly AnnotationPage[]; Heading: 'h2' | 'h3' }) {
  const { words } = useServices();
  if (records.length === 0) return null;
  return (
    <div>
      <Heading class="sub" id="articles">
        {words.t('popup_articles')}
      </Heading>
      <nav class="links" aria-labelledby="articles">
        {records.map(({ id, source, items }) => (
          <a key={id} href={source.url} target="_blank" rel="noreferrer">
            <b lang={source.language} dir="auto">
              {source.title}
            </b>
            <span>
              <bdi>{source.publisher}</bdi> · {formatDate(source.published, words) ?? source.published} ·{' '}
              {words.n('count_annotations', items.length)}
            </span>
            <Icon name="out" />
          </a>
        ))}
      </nav>
    </div>
  );
}

export function Restricted() {
  const { words, records } = useServices();
  return (
    <div class="state">
      <div>
        <h1>{words.t('popup_restricted')}</h1>
        <p>{words.t('popup_restrictedWhy')}</p>
      </div>
      <Articles records={records} Heading="h2" />
    </div>
  );
}

export function NoRecord({ onAnnotate }: { onAnnotate: () => void }) {
  const { words, records, openRecords } = useServices();
  return (
    <div class="state state--under">
      <div>
        <h2>{words.t('popup_noRecord')}</h2>
        <p>{words.t('popup_noRecordWhy')}</p>
      </div>
      <div class="actions">
        <button type="button" class="btn btn--main" onClick={onAnnotate}>
          <Icon name="auto" />
          {words.t('popup_annotate')}
        </button>
        <button type="button" class="btn btn--plain" onClick={() => void openRecords('import')}>
          <Icon name="import" />
          {words.t('popup_import')}
        </button>
      </div>
      <Articles records={records} Heading="h3" />
    </div>
  );
}

export function Reading({ done, total, onCancel }: { done: number; total: number; onCancel: () => void }) {
  const { words } = useServices();
  const percent = total > 0 ? Math.min(100, Math.round((done / total) * 100)) : 0;
  // said at each quarter, not at each paragraph
  const quarter = Math.floor(percent / 25) * 25;
  return (
    <div class="state state--under">
      <div class="reading">
        <h2>{words.t('popup_reading')}</h2>
        <div
          class="progress"
          role="progressbar"
          aria-label={words.t('popup_readingPart')}
          aria-valuenow={percent}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <i style={{ inlineSize: `${percent}%` }} />
        </div>
        {total > 0 && <p class="small num">{words.t('popup_readingCount', done, total)}</p>}
        <p class="vh" role="status">
          {quarter > 0 && words.t('popup_readingQuarter', quarter)}
        </p>
      </div>
      <div class="actions">
        <button type="button" class="btn" aria-keyshortcuts="Escape" onClick={onCancel}>
          {words.t('popup_cancel')}
          <KeyHint name="Esc" />
        </button>
      </div>
      <p class="small quiet">{words.t('popup_mayClose')}</p>
    </div>
  );
}

type Reason = Extract<PageState, { status: 'failed' }>['reason'];

const failures: Record<Reason, { title: MessageKey; why: MessageKey }> = {
  'not-article': { title: 'failed_notArticle', why: 'failed_notArticleWhy' },
  'not-english': { title: 'failed_notEnglish', why: 'failed_notEnglishWhy' },
  'too-long': { title: 'failed_tooLong', why: 'failed_tooLongWhy' },
  'nothing-found': { title: 'failed_nothingFound', why: 'failed_nothingFoundWhy' },
  error: { title: 'failed_error', why: 'failed_errorWhy' },
};

export function Failed({
  reason,
  details,
  onRetry,
}: {
  reason: Reason;
  details: string;
  onRetry: () => void;
}) {
  const { words, copy } = useServices();
  const [copied, setCopied] = useState<boolean>();
  const { title, why } = failures[reason];
  const error = reason === 'error';
  return (
    <div class="state state--under">
      <p class={error ? 'note k-changed' : 'note'} role="alert">
        <Icon name={error ? 'alert' : 'info'} />
        <span>
          <b>{words.t(title)}</b> {words.t(why)}
        </span>
      </p>
      <div class="actions">
        <button type="button" class="btn btn--main" onClick={onRetry}>
          {words.t('popup_tryAgain')}
        </button>
        {error && (
          <button type="button" class="btn" onClick={() => void copy(details).then(setCopied)}>
            <Icon name="copy" />
            {words.t('popup_copyDetails')}
          </button>
        )}
        <span class="small" role="status">
          {copied !== undefined && words.t(copied ? 'report_copied' : 'report_notCopied')}
        </span>
      </div>
      {error && (
        <details>
          <summary>
            <Icon name="right" directed />
            {words.t('popup_details')}
          </summary>
          <p class="code" lang="en" dir="ltr">
            {details}
          </p>
        </details>
      )}
    </div>
  );
}
