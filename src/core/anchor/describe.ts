/** From a place in a text to selectors that find it again. */
import type { TextPositionSelector, TextQuoteSelector } from '../annotation.ts';
import { anchorText } from './anchor.ts';

/** UTF-16 units of context tried on each side, shortest first; where the last is not enough, the text repeats itself. */
const CONTEXTS = [0, 8, 16, 32, 64, 128];

/** Without the half of a surrogate pair that a cut left at either end. */
const wholeCharacters = (text: string): string =>
  text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');

/** A text that is described: what it reads from one offset to another, and whether a quote finds the place meant. */
export interface Described {
  length: number;
  read: (start: number, end: number) => string;
  finds: (quote: TextQuoteSelector) => boolean;
}

/**
 * The quote for `start` to `end` (UTF-16 offsets) with the shortest context of those tried that finds exactly this
 * place; undefined: no context makes it unique, or it holds no words.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function describeSpan(
  { length, read, finds }: Described,
  start: number,
  end: number,
): TextQuoteSelector | undefined {
  const exact = read(start, end);
  if (!exact.trim()) return undefined;
  for (const size of CONTEXTS) {
    const prefix = wholeCharacters(read(Math.max(0, start - size), start));
    const suffix = wholeCharacters(read(end, Math.min(length, end + size)));
    const quote: TextQuoteSelector = {
      type: 'TextQuoteSelector',
      exact,
      ...(prefix && { prefix }),
      ...(suffix && { suffix }),
    };
    if (finds(quote)) return quote;
  }
  return undefined;
}

/** Selectors for `start` to `end` of `text`, by which `anchorText` finds the same; undefined as in `describeSpan`. */
export function describeText(
  text: string,
  start: number,
  end: number,
): [TextQuoteSelector, TextPositionSelector] | undefined {
  const finds = (quote: TextQuoteSelector): boolean => {
    const [anchor] = anchorText(text, [quote]);
    const [piece, ...others] = anchor?.pieces ?? [];
    return anchor?.state === 'exact' && !others.length && piece?.start === start && piece.end === end;
  };
  const read = (from: number, to: number) => text.slice(from, to);
  const quote = describeSpan({ length: text.length, read, finds }, start, end);
  return quote && [quote, { type: 'TextPositionSelector', start, end }];
}
