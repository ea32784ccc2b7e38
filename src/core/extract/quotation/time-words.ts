import { TAG } from '../text/tags.ts';
import { type Reading, tagAt, wordAt } from './reading.ts';

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.)$/;
const UNIT =
  /^(?:morning|afternoon|evening|night|day|week|weekend|month|year|hour|minute|summer|winter|spring|autumn|fall|decade)s?$/;
const POINTING = /^(?:this|last|next|that|earlier|later|late|early)$/;

/** A day named by one word: "Wednesday", "today". */
export const isTimeNoun = (word: string): boolean =>
  WEEKDAY.test(word) ||
  word === 'today' ||
  word === 'yesterday' ||
  word === 'tonight' ||
  word === 'earlier' ||
  word === 'later';

/** End of a bare expression of time that begins at `at` ("Friday afternoon", "earlier this month", "two days ago"); `at` itself when none does. */
export function timeEnd(reading: Reading, at: number): number {
  let to = at;
  for (let steps = 0; steps < 4; steps++) {
    const word = wordAt(reading, to);
    const next = wordAt(reading, to + 1);
    if (isTimeNoun(word)) to += UNIT.test(next) ? 2 : 1;
    else if (POINTING.test(word) && (UNIT.test(next) || WEEKDAY.test(next))) to += 2;
    else if (MONTH.test(word) && tagAt(reading, to + 1) === TAG.number) to += 2;
    else if (
      tagAt(reading, to) === TAG.number &&
      UNIT.test(next) &&
      /^(?:ago|later|earlier)$/.test(wordAt(reading, to + 2))
    )
      to += 3;
    else if (to > at && word === 'in' && next === 'the' && UNIT.test(wordAt(reading, to + 2))) to += 3;
    else break;
  }
  return wordAt(reading, to) === "'s" ? at : to;
}
