/** Where a passage ends: at the ends of words, where the record's words end there too. */
import { BLOCK, type Folded, markBefore } from './fold.ts';
import type { Quote } from './pattern.ts';
import { isDigit, isWordUnit } from './wording.ts';

/** Units that a word is followed for: longer ones are no words. */
const LONGEST_WORD = 64;
const DASH = 45;
/** Units of a word beyond a single one of the passage from which on it is none of its words. */
const MOST_STRAY = 3;

/** Whether units `at - 1` and `at` of the text belong to one word or number: 12,500 is one, and so is -25. */
function isInWord(text: Folded, at: number): boolean {
  const { codes, length } = text;
  if (at <= 0 || at >= length || markBefore(text, at)) return false;
  const [before, after] = [codes[at - 1] ?? 0, codes[at] ?? 0];
  if (isWordUnit(before) && isWordUnit(after)) return true;
  const isPoint = (code: number) => code === 0x2c || code === 0x2e;
  if (isPoint(after)) return isDigit(before) && !markBefore(text, at + 1) && isDigit(codes[at + 1]);
  if (!isDigit(after)) return false;
  // a sign, unless it is the dash of a span
  if (before === DASH) return at === 1 || markBefore(text, at - 1) > 0;
  return isPoint(before) && isDigit(codes[at - 2]);
}

/** The first unit of the word that unit `at` is in, and not before `low`. */
export function wordStart(text: Folded, at: number, low: number): number {
  const least = Math.max(low, at - LONGEST_WORD);
  let start = at;
  while (start > least && isInWord(text, start)) start--;
  return start;
}

/** Just behind the last unit of the word that unit `at - 1` is in, and not behind `high`. */
export function wordEnd(text: Folded, at: number, high: number): number {
  const most = Math.min(high, at + LONGEST_WORD);
  let end = at;
  while (end < most && isInWord(text, end)) end++;
  return end;
}

/** The nearest edge of a block before `from`, or `to` if there is none between. */
export function blockStart(text: Folded, from: number, to: number): number {
  for (let unit = from; unit > to; unit--) if (markBefore(text, unit) === BLOCK) return unit;
  return to;
}

/** The nearest edge of a block behind `from`, or `to` if there is none between. */
export function blockEnd(text: Folded, from: number, to: number): number {
  for (let unit = from; unit < to; unit++) if (markBefore(text, unit) === BLOCK) return unit;
  return to;
}

/** Whether a word of the record goes on from one of its parts into the next. */
const isJoined = (before: string, after: string): boolean =>
  isWordUnit(before.charCodeAt(before.length - 1)) && isWordUnit(after.charCodeAt(0));

/** Whether the text has the units of `words` from `at` on; where it has, two words of the record only run together. */
const isThere = ({ codes }: Folded, at: number, words: string): boolean =>
  words.length > 0 && [...words].every((unit, index) => unit.charCodeAt(0) === codes[at + index]);

/**
 * The units `start` to `end` of the text, where the words of `quote` stand, widened to whole words where the record's
 * words end and the text's go on: "legal" in "illegal" is another word. Without context a record may have been cut
 * inside a word, but not inside a number. Of a passage that `isChanged` a single unit may stand in the next word by chance.
 */
export function wholeWords(
  text: Folded,
  start: number,
  end: number,
  { exact, prefix, suffix }: Quote,
  isChanged = false,
): [number, number] {
  const { codes } = text;
  const before = prefix?.trimEnd().slice(-2);
  const after = suffix?.trimStart().slice(0, 2);
  const isCutBefore =
    prefix && before !== undefined
      ? !isJoined(prefix, exact) && !isThere(text, start - before.length, before)
      : isDigit(codes[start]) && isDigit(codes[start - 1]);
  const isCutAfter =
    suffix && after !== undefined
      ? !isJoined(exact, suffix) && !isThere(text, end, after)
      : isDigit(codes[end - 1]) && isDigit(codes[end]);
  let from = isCutBefore ? wordStart(text, start, 0) : start;
  let to = isCutAfter ? wordEnd(text, end, text.length) : end;
  if (isChanged && start - from > MOST_STRAY && !isInWord(text, start + 1)) from = start;
  if (isChanged && to - end > MOST_STRAY && !isInWord(text, end - 1)) to = end;
  return [from, to];
}
