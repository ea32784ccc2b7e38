/** Quotations with their context, folded one behind the other into one buffer, whose marks and places mean nothing. */
import type { TextQuoteSelector } from '../annotation.ts';
import { copyUnits, type Folded, fold } from './fold.ts';

/**
 * The words to find: what a TextQuoteSelector says, whatever else it carries. `start`, where it stood (UTF-16 offset in
 * the text, or in the page's `textContent`), only decides between places that words and context leave equal.
 */
export type Quote = Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'> & { start?: number };

/** Units of a buffer: context from `from`, the quotation from `start` to `end`, context up to `to`. */
export interface Pattern {
  from: number;
  start: number;
  end: number;
  to: number;
}

/** Longest context used, in UTF-16 units on each side: more tells nothing more, and context is outside data. */
const MOST_CONTEXT = 128;

/** Puts `quote`, whose words are the units `first` to `last` of `exacts`, with its context behind what `buffer` holds. */
export function foldPattern(
  buffer: Folded,
  { prefix, suffix }: Quote,
  exacts: Folded,
  first: number,
  last: number,
): Pattern {
  const from = buffer.length;
  if (prefix) fold(buffer, prefix.slice(-MOST_CONTEXT));
  const start = buffer.length;
  copyUnits(buffer, exacts, first, last);
  const end = buffer.length;
  if (suffix) fold(buffer, suffix.slice(0, MOST_CONTEXT));
  return { from, start, end, to: buffer.length };
}
