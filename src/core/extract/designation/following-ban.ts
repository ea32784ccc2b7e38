import { type Authority, authorityAfter } from './authority.ts';
import { isMark, type View, wordAt } from './view.ts';
import { CUES } from './words/cues.ts';
import { BE } from './words/grammar.ts';

/**
 * "… as an extremist organization *and is banned in Russia*": the same authority's word goes on, and names it. `i` is
 * the token after the label. `undefined`: no such continuation.
 */
export function followingBan(view: View, i: number): { authorities: Authority[]; to: number } | undefined {
  let k = i;
  while (isMark(view, k) || wordAt(view, k) === ',') k++;
  if (wordAt(view, k) === 'and') k++;
  while (BE.has(wordAt(view, k)) || /^(?:has|subsequently|therefore|thus)$/.test(wordAt(view, k))) k++;
  return CUES.get(wordAt(view, k))?.kind === 'ban' ? authorityAfter(view, k + 1) : undefined;
}
