import type { Designation } from '../../annotation.ts';
import type { VerbGroup } from './verb-group.ts';
import { type View, wordAt } from './view.ts';
import { type Cue, PLANNED, UNDONE } from './words/cues.ts';
import { HAVE } from './words/grammar.ts';

/** Whether the verb ties a label to an organization, to give it, or to take it away. */
export const labels = (cue: Cue): boolean => cue.kind === 'call' || cue.kind === 'ban' || cue.kind === 'undo';

/** What a clause says once the verb itself takes a label away: "delisted" revokes, "not delisted" leaves it. */
export function effect(cue: Cue, status: Designation['status']): Designation['status'] {
  if (cue.kind !== 'undo' && cue.kind !== 'remove') return status;
  return status === 'negated' ? 'asserted' : 'revoked';
}

const DOUBT =
  /^(?:doubt|doubts|doubted|doubting|denied|denies|deny|denying|disputes?|disputed|rejects?|rejected|disagrees?|disagreed)$/;

/**
 * What the words around a passive make of it: "is", "was": asserted; "should be", "to be" after a call, a bare "be":
 * proposed; "is not": negated; "no longer": revoked. `from` is the subject's first token.
 */
export function passiveStatus(view: View, group: VerbGroup, from: number): Designation['status'] {
  if (group.ended) return 'revoked';
  if (group.negated) return 'negated';
  for (let k = from - 1; k >= Math.max(view.from, from - 3); k--) {
    const word = wordAt(view, k);
    if (DOUBT.test(word)) return 'negated';
    if (word === 'if' || word === 'whether' || word === 'unless') return 'proposed';
  }
  if (group.modal) return 'proposed';
  const helper = wordAt(view, group.from);
  if (group.form === 'infinitive') {
    if (HAVE.has(wordAt(view, group.from - 1))) return 'proposed';
    for (let k = group.from - 1; k >= Math.max(view.from, from - 4); k--) {
      if (UNDONE.has(wordAt(view, k))) return 'negated';
      if (PLANNED.has(wordAt(view, k))) return 'proposed';
    }
    return /^(?:first|only|latest|second|third|last)$/.test(wordAt(view, from + 1)) ? 'asserted' : 'proposed';
  }
  return helper === 'be' ? 'proposed' : 'asserted';
}
