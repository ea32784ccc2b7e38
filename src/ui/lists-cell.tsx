/** What an authority's list said: since when, under which name, by which act; with a link to the source. */
import type { MatrixCell } from '../core/register/matrix.ts';
import type { Action, DesignationEvent, NotConfirmed } from '../core/register/register.ts';
import type { Status } from '../core/register/status.ts';
import { formatDate } from './dates.ts';
import { Glyph } from './icon.tsx';
import { cellStates } from './register-states.ts';
import type { MessageKey, Words } from './words.ts';

const acts: Partial<Record<Action, MessageKey>> = {
  're-listed': 'lists_relisted',
  revoked: 'lists_revoked',
  removed: 'lists_removed',
  suspended: 'lists_suspended',
  'liquidation ordered': 'lists_liquidation',
};

function brief(event: DesignationEvent, words: Words): string {
  return formatDate(event.date, words, 'brief') ?? event.date;
}

/** The event that the cell dates: since when it stood, else the act that ended or suspended it. */
function dated({ since, event }: Status): DesignationEvent | undefined {
  return since ?? event;
}

function unconfirmed({ after }: NotConfirmed, words: Words): string {
  return words.t('lists_notConfirmed', formatDate(after, words, 'brief') ?? after);
}

/** The small print: the act, the name that the list gives, what is not confirmed. */
function smallPrint(
  status: Status,
  state: keyof typeof cellStates,
  organization: string,
  words: Words,
): string[] {
  const { since, aliasSince, changes, notConfirmed } = status;
  const event = dated(status);
  if (!event) return [];
  const act = acts[event.action];
  const other = event.listedName !== organization && state !== 'ended';
  return [
    act && words.t(act),
    other && words.t(state === 'alias' ? 'lists_asAlias' : 'lists_asName', event.listedName),
    ...changes
      .filter(({ action }) => action === 'renamed' || action === 'extended')
      .map(
        (change) =>
          `${words.t(change.action === 'renamed' ? 'card_action_renamed' : 'card_action_extended')}, ${brief(change, words)}: ${change.listedName}`,
      ),
    since && aliasSince && words.t('lists_aliasBefore', brief(aliasSince, words)),
    event.confidence === 'medium' && words.t('lists_oneReport'),
    notConfirmed && unconfirmed(notConfirmed, words),
  ].filter((line) => typeof line === 'string');
}

/** Further lists of the same authority, each by its own name and with its own doubts. */
function others(statuses: Status[], words: Words): string[] {
  return statuses.slice(1).flatMap((status) => {
    const event = dated(status);
    if (!event) return [];
    const { list, certainty, notConfirmed } = status;
    const act = acts[event.action];
    const parts = [
      act && words.t(act),
      brief(event, words),
      notConfirmed && unconfirmed(notConfirmed, words),
      !notConfirmed && certainty === 'possible' && words.t('lists_possible'),
    ];
    return [`${list}: ${parts.filter(Boolean).join(', ')}`];
  });
}

/** `spelled`: the word beside the glyph is seen, where there is no key to the glyphs. */
export function Cell({
  cell,
  organization,
  words,
  spelled = false,
}: {
  cell: MatrixCell;
  organization: string;
  words: Words;
  spelled?: boolean;
}) {
  const { state, status, statuses } = cell;
  const event = status && dated(status);
  if (state === 'noEntry' || !status || !event) return <span class="quiet">{words.t('lists_noEntry')}</span>;
  const { glyph, label } = cellStates[state];
  const source = event.sources[0];
  const date = brief(event, words);
  const lines = [...smallPrint(status, state, organization, words), ...others(statuses, words)];
  const named = statuses.length > 1 && status.list;
  return (
    <span class="st">
      <Glyph name={glyph} />
      <span>
        <span class={spelled ? undefined : 'vh'}>{words.t(label)} </span>
        {source ? (
          <a href={source.url} target="_blank" rel="noreferrer" title={source.title}>
            {date}
          </a>
        ) : (
          date
        )}
        {named && <small dir="auto">{named}</small>}
        {lines.map((line) => (
          <small key={line} dir="auto">
            {line}
          </small>
        ))}
      </span>
    </span>
  );
}
