import { TAG } from '../text/tags.ts';
import { type Reading, tagAt, wordAt } from './reading.ts';

const CLASS = { weekday: 1, day: 2, month: 4, unit: 8, pointing: 16, counting: 32 } as const;

/** Words of time → what they can be; one look-up a word, as every phrase before and after a cue asks. */
const CLASSES: ReadonlyMap<string, number> = classes(
  [CLASS.weekday | CLASS.day, 'monday tuesday wednesday thursday friday saturday sunday'],
  [CLASS.day, 'today yesterday tonight'],
  [CLASS.day | CLASS.pointing | CLASS.counting, 'earlier later'],
  [CLASS.counting, 'ago'],
  [CLASS.pointing, 'this last next that late early'],
  [
    CLASS.month,
    'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
  ],
  [
    CLASS.unit,
    'morning mornings afternoon afternoons evening evenings night nights day days week weeks weekend weekends month months year years hour hours minute minutes summer summers winter winters spring springs autumn autumns fall falls decade decades',
  ],
);

function classes(...lists: readonly (readonly [number, string])[]): Map<string, number> {
  return new Map(lists.flatMap(([bits, words]) => words.split(' ').map((word) => [word, bits])));
}

const classOf = (word: string): number => CLASSES.get(word) ?? 0;

/** A day named by one word: "Wednesday", "today". */
export const isTimeNoun = (word: string): boolean => (classOf(word) & CLASS.day) !== 0;

/** End of a bare expression of time that begins at `at` ("Friday afternoon", "earlier this month", "two days ago"); `at` itself when none does. */
export function timeEnd(reading: Reading, at: number): number {
  let to = at;
  for (let steps = 0; steps < 4; steps++) {
    const bits = classOf(wordAt(reading, to));
    const number = tagAt(reading, to) === TAG.number;
    if (bits === 0 && !number && to === at) return at;
    const next = classOf(wordAt(reading, to + 1));
    if (bits & CLASS.day) to += next & CLASS.unit ? 2 : 1;
    else if (bits & CLASS.pointing && next & (CLASS.unit | CLASS.weekday)) to += 2;
    else if (bits & CLASS.month && tagAt(reading, to + 1) === TAG.number) to += 2;
    else if (number && next & CLASS.unit && classOf(wordAt(reading, to + 2)) & CLASS.counting) to += 3;
    else if (to > at && isInThe(reading, to) && classOf(wordAt(reading, to + 2)) & CLASS.unit) to += 3;
    else break;
  }
  return wordAt(reading, to) === "'s" ? at : to;
}

const isInThe = (reading: Reading, at: number): boolean =>
  wordAt(reading, at) === 'in' && wordAt(reading, at + 1) === 'the';
