import type { Span } from './span.ts';

/** A line shorter than this was not broken by a fixed width; longer than the widest, it was not broken at all. */
const WRAPPED = { from: 50, to: 110 };
const ENDS = /[.!?…:;”"’)\]]$/u;

/**
 * The paragraphs of a text: parted by blank lines, and by single line breaks unless the text is wrapped at a fixed
 * width (the line before is long, ends in no closing mark, and the next begins small or in the middle of a name).
 * White space at the edges is left out; a text of white space has none.
 */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  let end = 0;
  let blank = true;
  for (let at = 0; at < text.length; ) {
    let stop = text.indexOf('\n', at);
    if (stop < 0) stop = text.length;
    let from = at;
    let to = stop;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (from < to) {
      if (start >= 0 && !blank && isWrapped(text, start, end, from, at)) end = to;
      else {
        if (start >= 0) found.push({ start, end });
        start = from;
        end = to;
      }
      blank = false;
    } else blank = true;
    at = stop + 1;
  }
  if (start >= 0) found.push({ start, end });
  return found;
}

const isSpace = (code: number): boolean => code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0;

function isWrapped(text: string, start: number, end: number, next: number, line: number): boolean {
  const length = line - 1 - Math.max(start, text.lastIndexOf('\n', line - 2) + 1);
  const tail = text.slice(Math.max(start, end - 2), end);
  if (/^[•*–—-]\s/u.test(text.slice(next, next + 2))) return false;
  if (/^\p{Ll}/u.test(text.slice(next, next + 2)) && !/[.!?]$/u.test(tail)) return true;
  return length >= WRAPPED.from && length <= WRAPPED.to && !ENDS.test(tail);
}
