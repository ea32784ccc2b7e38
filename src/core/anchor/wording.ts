/** Whether text that is the same after folding is the same to the letter, or at least word for word. */
import { BLOCK, createFolded, type Folded, fold, markBefore } from './fold.ts';

/** Stands in read text where one block follows another (PARAGRAPH SEPARATOR): there, white space is free. */
export const JOINT = '\u2029';

/** Whether `now`, as read, is `exact`; where two blocks meet any white space may stand, and some must between words. */
export function isVerbatim(now: string, exact: string): boolean {
  if (now === exact) return true;
  if (!now.includes(JOINT)) return false;
  let at = 0;
  let before = '';
  for (const part of now.split(JOINT)) {
    const words = part.trim();
    const from = at;
    while (at && at < exact.length && exact.charCodeAt(at) <= 32) at++;
    // a single letter is a drop cap
    if (at === from && before.length > 1 && isWordUnit(before.charCodeAt(before.length - 1)))
      if (isWordUnit(words.charCodeAt(0))) return false;
    if (!exact.startsWith(words, at)) return false;
    at += words.length;
    before = words;
  }
  return at === exact.length;
}

export const isDigit = (code = 0): boolean => code >= 48 && code <= 57;

const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7af;

/** Letters, marks and digits of scripts that put white space between words. */
export function isWordUnit(code: number): boolean {
  if (code < 0xc0) return isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 122);
  // Thai and Lao, Tibetan, Burmese, Khmer; Chinese and Japanese
  if ((code >= 0xe00 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800)) return false;
  return (code < 0x2e80 || isHangul(code)) && /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code));
}

/**
 * Whether the words end where the pattern's words end: "the rapist" is not "therapist". White space beside punctuation
 * is typography, and so is a block that holds a single letter (a drop cap).
 */
export function hasSameWords(
  text: Folded,
  place: number,
  pattern: Folded,
  start: number,
  size: number,
): boolean {
  for (let index = 1; index < size; index++) {
    const mark = markBefore(text, place + index);
    if (mark > 0 === markBefore(pattern, start + index) > 0) continue;
    if (
      mark === BLOCK &&
      markBefore(text, place + index - 1) === BLOCK &&
      !isDigit(text.codes[place + index - 1])
    )
      continue;
    if (isWordUnit(text.codes[place + index - 1] ?? 0) && isWordUnit(text.codes[place + index] ?? 0))
      return false;
  }
  return true;
}

/** The same for two texts that fold to the same units. */
export function isWordForWord(now: string, exact: string): boolean {
  const [one, other] = [createFolded(now.length + 8), createFolded(exact.length + 8)];
  fold(one, now);
  fold(other, exact);
  return hasSameWords(one, 0, other, 0, Math.min(one.length, other.length));
}
