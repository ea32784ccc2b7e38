import type { Quotation, Timex } from '../../annotation.ts';
import type { Finding } from '../finding.ts';
import type { Attribution } from './attribution.ts';
import type { Reading } from './reading.ts';
import { sentenceAt } from './reading.ts';

export type Spoken = NonNullable<Quotation['spoken']>;

const DAY = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/;

/** The timexes that name a day, month or year, by position, for a quick look-up by sentence. */
export const datedTimexes = (timexes: readonly Finding<Timex>[]): Finding<Timex>[] =>
  timexes.filter(
    ({ body }) => (body.timexType === 'DATE' || body.timexType === 'TIME') && DAY.test(body.value),
  );

/**
 * The day the cue itself gives ("said Wednesday", "On Monday, Toner told …"): a date in the cue's sentence that stands
 * in no content, no source and no quotation marks, and nearest to the verb. undefined: it gives none.
 */
export function statedDay(
  reading: Reading,
  attribution: Attribution,
  dated: readonly Finding<Timex>[],
): Spoken | undefined {
  const { cue, pieces, source } = attribution;
  const { tokens, quoted } = reading.doc;
  if (!cue) return undefined;
  const sentence = sentenceAt(reading, cue.from);
  const from = tokens[sentence.from]?.start ?? 0;
  const to = tokens[sentence.to - 1]?.end ?? 0;
  const verb = tokens[cue.to - 1];
  if (!verb) return undefined;
  let best: Finding<Timex> | undefined;
  const barred = [...pieces, ...(source ? [source] : [])].map((run) => ({
    start: tokens[run.from]?.start ?? 0,
    end: tokens[run.to - 1]?.end ?? 0,
  }));
  for (let i = firstFrom(dated, from); i < dated.length; i++) {
    const timex = dated[i];
    if (!timex || timex.start >= to) break;
    if (barred.some((run) => timex.start < run.end && run.start < timex.end)) continue;
    if (quoted[reading.within[tokenAt(tokens, timex.start)] ?? -1]) continue;
    if (!best || Math.abs(timex.start - verb.end) < Math.abs(best.start - verb.end)) best = timex;
  }
  if (!best || Math.abs(best.start - verb.end) > 90) return undefined;
  const value = DAY.exec(best.body.value)?.[0] ?? '';
  return {
    value,
    certainty: 'stated',
    reason: `the text says “${reading.doc.text.slice(best.start, best.end)}” with the cue “${reading.doc.text.slice(tokens[cue.from]?.start ?? 0, verb.end)}”`,
  };
}

function firstFrom(dated: readonly Finding<Timex>[], offset: number): number {
  let low = 0;
  let high = dated.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dated[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tokenAt(tokens: Reading['doc']['tokens'], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
