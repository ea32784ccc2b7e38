import { tokenAt, type View } from './view.ts';
import { ADVERBS } from './words/grammar.ts';

/** Whether the token is an adverb that may stand in a verb group or before a label: listed, or small and in -ly. */
export function isAdverb(view: View, i: number): boolean {
  const token = tokenAt(view, i);
  if (ADVERBS.has(token.lower)) return !token.capital || i === view.from;
  return !token.capital && token.kind === 'word' && token.lower.length > 4 && token.lower.endsWith('ly');
}

/** Index of the first token at or after `i` that is no adverb; "no" of "no longer" is none. */
export function skipAdverbs(view: View, i: number, end = view.to): number {
  let k = i;
  while (k < end && isAdverb(view, k) && tokenAt(view, k).lower !== 'so') k++;
  return k;
}
