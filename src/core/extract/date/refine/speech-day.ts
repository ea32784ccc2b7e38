import type { Document } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import { type Day, formatDay, parseDay } from '../calendar.ts';
import { grainOf } from '../grain.ts';
import { spanAt } from '../position.ts';
import type { FoundTimex } from '../reading.ts';
import type { Refiner } from '../refiners.ts';

const SAID =
  /\b(?:said|says|saying|told|wrote|added|announced|stated|tweeted|posted|warned|insisted|argued|explained|testified|declared|acknowledged|commented)\b[^.;:\n]{0,48}$/i;
/** The rules whose expressions count from the moment of speaking. */
const COUNTED: ReadonlySet<string> = new Set(['deictic-day', 'last-units']);

/** How many expressions away, on either side, the day of speaking is looked for: a paragraph seldom holds more, and it bounds the work. */
const NEIGHBOURS = 8;

/**
 * Inside a quotation "today" and "the last 24 hours" count from the day the words were spoken, where the passage gives
 * it ("Toner said Wednesday"), not from the publication.
 */
export const speechDay: Refiner = (found, context) => {
  const { doc, published } = context;
  if (published === undefined) return found;
  const quoted = doc.quoted.filter((passage) => passage.parent === undefined);
  return found.map((timex, at) => {
    if (!COUNTED.has(timex.rule) || !spanAt(quoted, timex.start)) return timex;
    const index = spokenAt(found, at, doc, quoted);
    const spoken = parseDay(found[index]?.value);
    return spoken === undefined
      ? timex
      : countFrom(timex, spoken, published, index, found[index]?.exact ?? '');
  });
};

/** Index of the nearest day, in the same paragraph and outside quotation marks, that stands with a verb of saying; -1: none. */
function spokenAt(found: readonly FoundTimex[], at: number, doc: Document, quoted: readonly Span[]): number {
  const start = found[at]?.start ?? 0;
  const paragraph = spanAt(doc.paragraphs, start);
  let [best, distance] = [-1, Number.POSITIVE_INFINITY];
  for (let index = Math.max(0, at - NEIGHBOURS); index <= at + NEIGHBOURS; index++) {
    const other = found[index];
    if (!other || !paragraph || other.start < paragraph.start || other.start >= paragraph.end) continue;
    if (other.timexType === 'DURATION' || grainOf(other.value) !== 'day' || spanAt(quoted, other.start))
      continue;
    if (!SAID.test(doc.text.slice(Math.max(paragraph.start, other.start - 64), other.start))) continue;
    const away = Math.abs(other.start - start);
    if (away < distance) [best, distance] = [index, away];
  }
  return best;
}

function countFrom(
  timex: FoundTimex,
  spoken: Day,
  published: Day,
  anchor: number,
  words: string,
): FoundTimex {
  const moved = (value: string): string => {
    const day = parseDay(value);
    return day === undefined ? value : formatDay(day + spoken - published) + value.slice(10);
  };
  const reason = `it stands in words spoken on ${formatDay(spoken)} ("${words}") and counts from then`;
  if (timex.timexType !== 'DURATION')
    return { ...timex, value: moved(timex.value), certainty: 'inferred', reason, anchor };
  const edge = (end: FoundTimex['begins']) =>
    end ? { value: moved(end.value), certainty: end.certainty } : undefined;
  const [begins, ends] = [edge(timex.begins), edge(timex.ends)];
  return {
    ...timex,
    anchor,
    certainty: 'inferred',
    reason: `${timex.reason}; ${reason}`,
    ...(begins ? { begins } : {}),
    ...(ends ? { ends } : {}),
  };
}
