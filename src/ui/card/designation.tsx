/** Who calls whom what, beside the official lists: two equal halves, neither is the verdict. */
import type { Annotation, Designation } from '../../core/annotation.ts';
import type { Timeline } from '../../core/register/timeline.ts';
import { formatDate } from '../dates.ts';
import { Glyph } from '../icon.tsx';
import type { MessageKey } from '../words.ts';
import { ContextList } from './context.tsx';
import { Listings } from './listings.tsx';
import type { CardModel } from './model.ts';
import { RecordText, SourceLink } from './record-text.tsx';
import { TimelineDrawing } from './timeline.tsx';

const statuses: Record<Exclude<Designation['status'], 'asserted'>, MessageKey> = {
  proposed: 'card_proposed',
  negated: 'card_negated',
  revoked: 'card_revoked',
};

export function DesignationHead({
  body,
  automatic,
  model,
}: {
  body: Designation;
  automatic: boolean;
  model: CardModel;
}) {
  const { words } = model;
  const timeline = listingsOf(body, model);
  const mention = otherName(body);
  return (
    <div class="who">
      <h2>
        <span class={automatic && mention !== undefined ? 'is-inferred' : undefined}>
          <RecordText text={body.organization.name} />
        </span>
      </h2>
      {mention !== undefined && (
        <p>
          {words.t('card_inTheTextAs')} <RecordText text={mention} />
        </p>
      )}
      {timeline?.laterNames.map(({ name, since, sources }) => (
        <p key={name}>
          {words.t('card_laterName', name, formatDate(since, words) ?? since)}{' '}
          {sources.slice(0, 1).map((source) => (
            <SourceLink key={source.url} {...source} />
          ))}
        </p>
      ))}
    </div>
  );
}

/** What the text calls the organization, where that is another name; an article before it makes none. */
function otherName({ organization }: Designation): string | undefined {
  const mention = organization.mention?.exact;
  const bare = (name: string) => name.replace(/^the /i, '');
  return mention === undefined || bare(mention) === bare(organization.name) ? undefined : mention;
}

/** The register's entry of the organization named, by id or name. */
function listingsOf({ organization }: Designation, model: CardModel): Timeline | undefined {
  const key = organization.id ?? organization.name;
  // a name may be any word of a page or a file, "constructor" too
  return model.listings && Object.hasOwn(model.listings, key) ? model.listings[key] : undefined;
}

function InThisArticle({ body, model }: { body: Designation; model: CardModel }) {
  const { t } = model.words;
  const label = body.label.mention?.exact ?? body.label.name;
  const bare = body.label.name.replace(/^["“«„']|["”»'.,]{1,2}$/g, '');
  return (
    <div>
      <h3>{t('card_inThisArticle')}</h3>
      <p class="v">
        <RecordText text={body.quoted ? `“${bare}”` : label} />
      </p>
      <p>
        {body.authority ? (
          <>
            {t('card_ascribedTo')} <RecordText text={body.authority.name} />
          </>
        ) : (
          t(body.force === 'disputed' ? 'card_disputedLabel' : 'card_noAuthority')
        )}
      </p>
      {body.status !== 'asserted' && <p>{t(statuses[body.status])}</p>}
      <p class="cert flush">
        <Glyph name={body.sourced ? 'stated' : 'none'} />
        <span>
          <b>{t(body.sourced ? 'card_sourceGiven' : 'card_noSourceGiven')}</b>
        </span>
      </p>
    </div>
  );
}

/** What is absent, and where: no entry is never turned into "not listed". */
function whyNoLists(timeline: Timeline | undefined, { listings, page }: CardModel): [MessageKey, MessageKey] {
  if (!listings) return ['card_notLookedUp', 'card_notLookedUpNote'];
  if (page.source.published === '') return ['card_noDay', 'card_noDayNote'];
  if (timeline) return ['card_afterRegister', 'card_afterRegisterNote'];
  return ['card_noEntry', 'card_noEntryNote'];
}

function OfficialLists({ timeline, model }: { timeline: Timeline | undefined; model: CardModel }) {
  const { words, page } = model;
  const day = formatDate(page.source.published.slice(0, 10), words, 'brief');
  if (!timeline || timeline.afterRegister || !day) {
    const [value, note] = whyNoLists(timeline, model);
    return (
      <div>
        <h3>{words.t('card_officialLists')}</h3>
        <p class="v quiet">{words.t(value)}</p>
        <p>{words.t(note)}</p>
      </div>
    );
  }
  const authorities = [...new Set(timeline.onDay.map(({ authority }) => authority))];
  return (
    <div>
      <h3>{words.t('card_officialListsOn', day)}</h3>
      {authorities.length === 0 ? (
        <>
          <p class="v quiet">{words.t('card_noListing')}</p>
          <p>{words.t('card_noListingNote')}</p>
        </>
      ) : (
        <>
          <p class="v">{words.n('card_listedBy', authorities.length)}</p>
          <p>
            <RecordText text={authorities.join(', ')} />
          </p>
          <p class="cert flush">
            <Glyph name="stated" />
            <span>
              <b>{words.t('card_sources')}</b> {words.t('card_below')}
            </span>
          </p>
        </>
      )}
    </div>
  );
}

export function DesignationBody({
  annotation,
  body,
  model,
}: {
  annotation: Annotation;
  body: Designation;
  model: CardModel;
}) {
  const timeline = listingsOf(body, model);
  return (
    <>
      <div class="pair">
        <InThisArticle body={body} model={model} />
        <OfficialLists timeline={timeline} model={model} />
      </div>
      {timeline && timeline.rows.length > 0 && <TimelineDrawing timeline={timeline} words={model.words} />}
      {timeline && <Listings timeline={timeline} words={model.words} />}
      <ContextList
        context={[...(timeline?.context ?? []), ...(annotation.context ?? [])]}
        words={model.words}
      />
    </>
  );
}
