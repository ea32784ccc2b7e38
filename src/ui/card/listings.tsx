/** The time line's text equivalent: what was in force on the article's day, and what came later. */
import type { DesignationEvent } from '../../core/register/register.ts';
import type { Status } from '../../core/register/status.ts';
import type { LaterEvent, Timeline } from '../../core/register/timeline.ts';
import { formatDate } from '../dates.ts';
import { Icon } from '../icon.tsx';
import { actionWords } from '../register-states.ts';
import type { Words } from '../words.ts';
import { RecordText, SourceLink } from './record-text.tsx';

const grouped = <Item,>(items: readonly Item[], keyOf: (item: Item) => string) => {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
};

function Sources({ events }: { events: readonly (DesignationEvent | undefined)[] }) {
  const sources = new Map(
    events.flatMap((event) => event?.sources.map((source) => [source.url, source] as const) ?? []),
  );
  return [...sources.values()].map((source) => <SourceLink key={source.url} {...source} />);
}

/** "sanctions list, QDe.137, since 14 May 2014; since 30 May 2013 as an alias" */
function statusText(status: Status, words: Words): string {
  const date = (edtf: string) => formatDate(edtf, words) ?? edtf;
  const { since, aliasSince, certainty, standing, programme } = status;
  const parts = [programme];
  if (standing === 'suspended') parts.push(words.t('card_suspended'));
  else if (since)
    parts.push(words.t(standing === 'alias' ? 'card_aliasSince' : 'card_since', date(since.date)));
  let text = parts.join(', ');
  if (aliasSince) text += `; ${words.t('card_aliasSince', date(aliasSince.date))}`;
  if (certainty === 'possible') text += `; ${words.t('card_possible')}`;
  if (since?.confidence === 'medium') text += `; ${words.t('card_oneReport')}`;
  return text;
}

/** "renamed, May 2014" */
function actText(event: DesignationEvent, words: Words): string {
  const report = event.confidence === 'medium' ? `; ${words.t('card_oneReport')}` : '';
  return `${words.t(actionWords[event.action])}, ${formatDate(event.date, words) ?? event.date}${report}`;
}

function laterText({ event, lists }: LaterEvent, words: Words): string {
  return `${lists.join(', ')}: ${actText(event, words)}`;
}

function listedAs(event: DesignationEvent | undefined, timeline: Timeline, words: Words): string {
  const name = event?.listedName;
  return name === undefined || name === timeline.organization.name
    ? ''
    : ` (${words.t('card_listedAs', name)})`;
}

export function Listings({ timeline, words }: { timeline: Timeline; words: Words }) {
  const date = (edtf: string) => formatDate(edtf, words) ?? edtf;
  return (
    <>
      {timeline.onDay.length > 0 && (
        <details open>
          <summary>
            <Icon name="right" directed />
            {words.t('card_onDay', date(timeline.day))}
          </summary>
          <ul class="list">
            {grouped(timeline.onDay, ({ authority }) => authority).map(([authority, statuses]) => (
              <li key={authority}>
                <span>
                  <b>
                    <RecordText text={authority} />
                  </b>
                  {': '}
                  <RecordText
                    text={statuses
                      .map((status) =>
                        [
                          statusText(status, words) + listedAs(status.since, timeline, words),
                          ...status.changes.map(
                            (change) => actText(change, words) + listedAs(change, timeline, words),
                          ),
                        ].join('; '),
                      )
                      .join('; ')}
                  />
                </span>
                <Sources
                  events={statuses.flatMap(({ since, aliasSince, changes }) => [
                    since,
                    aliasSince,
                    ...changes,
                  ])}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
      {(timeline.later.length > 0 || timeline.notConfirmed.length > 0) && (
        <details open={timeline.later.length <= 4}>
          <summary>
            <Icon name="right" directed />
            {words.t('card_later', date(timeline.asOf))}
          </summary>
          <ul class="list">
            {timeline.later.map((later) => (
              <li key={`${later.authority} ${later.event.date} ${later.lists.join()}`} class="open">
                <span>
                  <b>
                    <RecordText text={later.authority} />
                  </b>
                  {': '}
                  <RecordText text={laterText(later, words) + listedAs(later.event, timeline, words)} />
                </span>
                <Sources events={[later.event]} />
              </li>
            ))}
            {timeline.notConfirmed.map(({ authority, programme, after }) => (
              <li key={`${authority} ${programme}`} class="open">
                <span>
                  <b>
                    <RecordText text={authority} />
                  </b>
                  {': '}
                  <RecordText text={programme} />
                  {', '}
                  {words.t('card_notConfirmedAfter', date(after))}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {timeline.related.map(({ id, name, how }) => (
        <p key={id} class="small soft">
          {words.t('card_related')} <RecordText text={`${name}: ${how}`} />
        </p>
      ))}
    </>
  );
}
