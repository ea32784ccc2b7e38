import { skipAdverbs } from './adverb.ts';
import { isClosed } from './closed.ts';
import { coordinationAt } from './coordination.ts';
import { labelAt } from './label.ts';
import type { Label } from './label-kind.ts';
import type { Phrase } from './phrase.ts';
import { afterBracket, isMark, type View, wordAt } from './view.ts';
import { CUES, type Cue } from './words/cues.ts';
import { DETERMINERS, NUMBERS } from './words/grammar.ts';
import { ORGANIZATION_NOUNS } from './words/organizations.ts';

/** Words between an object and its label at most ("…, responsible for …, a terrorist group"). */
const BETWEEN = 22;

/** The label directly at `i`: "as Y", "to be Y", or "Y" itself where the verb allows it. `undefined`: there is none. */
export function labelOf(view: View, i: number, cue: Cue, open = cue.strong): Label | undefined {
  const word = wordAt(view, i);
  if (word === 'as') return labelAt(view, wordAt(view, i + 1) === 'being' ? i + 2 : i + 1, open);
  if (word === 'to' && wordAt(view, i + 1) === 'be' && cue.lemma !== 'list')
    return labelAt(view, i + 2, false);
  if (cue.as === 'required') return undefined;
  if (word === 'a' || word === 'an' || isMark(view, i) || word === 'one') return labelAt(view, i, open);
  if (word === 'the') {
    const label = labelAt(view, i, false);
    return label?.quoted && label.kind === 'lexical' ? label : undefined;
  }
  return isClosed(word) || DETERMINERS.has(word) || NUMBERS.has(word) ? undefined : labelAt(view, i, false);
}

/** Objects and their label after an active verb: "designated A and B as Y", "labeling A, …, a Y". */
export function objectsAndLabel(
  view: View,
  i: number,
  cue: Cue,
): { objects: Phrase[]; label: Label } | undefined {
  const start = skipAdverbs(view, i);
  const list = coordinationAt(view, start);
  if (!list) return undefined;
  let at = afterBracket(view, list.to);
  if (wordAt(view, at) === 'itself' || (at > list.to && ORGANIZATION_NOUNS.has(wordAt(view, at)))) at++;
  const close = wordAt(view, at) === ',' && wordAt(view, at + 1) === 'as' ? at + 1 : at;
  const direct = labelOf(view, close, cue);
  if (direct) return { objects: members(list.phrases), label: direct };
  const mark = wordAt(view, at);
  const comma = /^(?:,|--|—|–)$/.test(mark);
  for (let k = at + 1; k < Math.min(view.to, at + BETWEEN); k++) {
    const word = wordAt(view, k);
    if (word === ';' || word === '.' || word === ':') return undefined;
    if (comma ? word === mark : word === 'as' && isLoose(view, at, k)) {
      const label = labelOf(view, comma ? k + 1 : k, cue, false);
      if (label) return { objects: list.phrases, label };
    }
  }
  return undefined;
}

/** "two groups, A and B": the names, not the count. */
function members(phrases: Phrase[]): Phrase[] {
  const [first, ...rest] = phrases;
  const counted = first && !first.name && NUMBERS.has(first.determiner ?? '') && rest.length > 1;
  return counted && rest.every((phrase) => phrase.name) ? rest : phrases;
}

/** Between an object and "as" stands only what may belong to the object: no comma, no second clause. */
function isLoose(view: View, from: number, to: number): boolean {
  if (to - from > 12) return false;
  for (let k = from; k < to; k++) {
    const word = wordAt(view, k);
    if (/^(?:,|that|said|has|is|was|have)$/.test(word) || CUES.has(word)) return false;
  }
  return true;
}
