/** Where a passage ends: at the ends of words, where the record's words end there too. */
import { BLOCK, type Folded, markBefore } from './fold.ts';
import type { Quote } from './pattern.ts';
import { isDigit, isWordUnit } from './wording.ts';

/** Units that a word is followed for: longer ones are no words. */
const LONGEST_WORD = 64;
const DASH = 45;
/** Units of a word beyond a single one of the passage from which on it is none of its words. */
const MOST_STRAY = 3;

const isPoint = (code = 0): boolean => code === 0x2c || code === 0x2e;

/** Whether units `at - 1` and `at` of the text belong to one word or number: 12,500 is one, and so is -25. */
function isInWord(text: Folded, at: number): boolean {
  const { codes, length } = text;
  if (at <= 0 || at >= length || markBefore(text, at)) return false;
  const [before, after] = [codes[at - 1] ?? 0, codes[at] ?? 0];
  if (isWordUnit(before) && isWordUnit(after)) return true;
  if (isPoint(after)) return isDigit(before) && !markBefore(text, at + 1) && isDigit(codes[at + 1]);
  if (!isDigit(after)) return false;
  // a sign, unless it is the dash of a span
  if (before === DASH) return at === 1 || markBefore(text, at - 1) > 0;
  return isPoint(before) && isDigit(codes[at - 2]);
}

/** The end of the word that goes on over `at`, to the left (-1) or right (1), not beyond `stop`. */
export function wordEdge(text: Folded, at: number, sign: 1 | -1, stop: number): number {
  let edge = at;
  while ((stop - edge) * sign > 0 && Math.abs(edge - at) < LONGEST_WORD && isInWord(text, edge)) edge += sign;
  return edge;
}

/** The nearest edge of a block from `at` on, to the left (-1) or right (1); `stop` if there is none before it. */
export function blockEdge(text: Folded, at: number, sign: 1 | -1, stop: number): number {
  let edge = at;
  while ((stop - edge) * sign > 0 && markBefore(text, edge) !== BLOCK) edge += sign;
  return edge;
}

/** Whether a word of the record goes on from one of its parts into the next. */
const isJoined = (before: string, after: string): boolean =>
  isWordUnit(before.charCodeAt(before.length - 1)) && isWordUnit(after.charCodeAt(0));

/** Whether the text has the units of `words` from `at` on; where it has, two words of the record only run together. */
const isThere = ({ codes }: Folded, at: number, words: string): boolean =>
  words !== '' && words.split('').every((unit, index) => unit.charCodeAt(0) === codes[at + index]);

/**
 * The units `start` to `end` of the text, where the words of `quote` stand, widened to whole words where the record's
 * words end and the text's go on: "legal" in "illegal" is another word. Without context a record may have been cut
 * inside a word, but not inside a number. Of a passage that `isChanged` a single unit may stand in the next word by
 * chance. Undefined: they end where words end.
 */
export function wholeWords(
  text: Folded,
  start: number,
  end: number,
  { exact, prefix, suffix }: Quote,
  isChanged = false,
): [number, number] | undefined {
  if (!isInWord(text, start) && !isInWord(text, end)) return undefined;
  const { codes } = text;
  const widened = (at: number, sign: 1 | -1, isCut: boolean): number => {
    const edge = isCut ? wordEdge(text, at, sign, sign > 0 ? text.length : 0) : at;
    const isStray = isChanged && Math.abs(edge - at) > MOST_STRAY && !isInWord(text, at - sign);
    return isStray ? at : edge;
  };
  const inNumber = (at: number) => isDigit(codes[at - 1]) && isDigit(codes[at]);
  const before = prefix?.trimEnd().slice(-2) ?? '';
  const after = suffix?.trimStart().slice(0, 2) ?? '';
  const from = widened(
    start,
    -1,
    prefix ? !isJoined(prefix, exact) && !isThere(text, start - before.length, before) : inNumber(start),
  );
  const to = widened(end, 1, suffix ? !isJoined(exact, suffix) && !isThere(text, end, after) : inNumber(end));
  return from === start && to === end ? undefined : [from, to];
}
