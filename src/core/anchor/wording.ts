/** Whether text that is the same after folding is the same to the letter, or at least word for word. */
import { BLOCK, type Folded, markBefore } from './fold.ts';

/** Stands in read text where one block follows another (PARAGRAPH SEPARATOR): there, white space is free. */
export const JOINT = '\u2029';

/** Whether `now`, as read, is `exact`; where two blocks meet any white space may stand. */
export function isVerbatim(now: string, exact: string): boolean {
  if (now === exact) return true;
  if (!now.includes(JOINT)) return false;
  let at = 0;
  for (const part of now.split(JOINT)) {
    const words = part.trim();
    while (at && at < exact.length && exact.charCodeAt(at) <= 32) at++;
    if (!exact.startsWith(words, at)) return false;
    at += words.length;
  }
  return at === exact.length;
}

/** Letters and digits of scripts that put white space between words. */
function isWordUnit(code: number): boolean {
  if (code < 0xc0) return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
  return code < 0x2000 || (code >= 0xac00 && code <= 0xd7af);
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
    if (mark === BLOCK && markBefore(text, place + index - 1) === BLOCK) continue;
    if (isWordUnit(text.codes[place + index - 1] ?? 0) && isWordUnit(text.codes[place + index] ?? 0))
      return false;
  }
  return true;
}
