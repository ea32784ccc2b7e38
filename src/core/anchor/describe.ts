/** From a place in a text to selectors that find it again. */
import type { TextPositionSelector, TextQuoteSelector } from '../annotation.ts';
import { anchorText } from './anchor.ts';

/** UTF-16 units of context tried on each side, shortest first; where the last is not enough, the text repeats itself. */
const CONTEXTS = [0, 8, 16, 32, 64, 128];

/** Neither half of a surrogate pair alone: moves `offset` back or forth to where a character begins. */
function toCharacter(text: string, offset: number, by: 1 | -1): number {
  const code = text.charCodeAt(offset);
  return offset > 0 && offset < text.length && code >= 0xdc00 && code <= 0xdfff ? offset + by : offset;
}

/**
 * Selectors for `start` to `end` (UTF-16 offsets) of `text`: the words, the shortest context of those tried with which
 * `anchorText` finds exactly this place, and the position. undefined: no context makes it unique, or it holds no words.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function describeText(
  text: string,
  start: number,
  end: number,
): [TextQuoteSelector, TextPositionSelector] | undefined {
  const exact = text.slice(start, end);
  if (!exact.trim()) return undefined;
  for (const size of CONTEXTS) {
    const prefix = text.slice(toCharacter(text, Math.max(0, start - size), 1), start);
    const suffix = text.slice(end, toCharacter(text, Math.min(text.length, end + size), -1));
    const quote: TextQuoteSelector = {
      type: 'TextQuoteSelector',
      exact,
      ...(prefix && { prefix }),
      ...(suffix && { suffix }),
    };
    const [anchor] = anchorText(text, [quote]);
    const [piece, ...others] = anchor?.pieces ?? [];
    if (anchor?.state === 'exact' && !others.length && piece?.start === start && piece.end === end)
      return [quote, { type: 'TextPositionSelector', start, end }];
  }
  return undefined;
}
