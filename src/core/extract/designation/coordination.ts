import { type Phrase, phraseAt } from './phrase.ts';
import { afterBracket, tokenAt, type View, wordAt } from './view.ts';

/** Phrases named side by side, and where the reading stopped (token). */
export interface Coordination {
  phrases: Phrase[];
  to: number;
}

/** Members of a list at most: bounds the work. */
const MOST = 24;

/**
 * Reads "A", "A and B", "A, B and C", "A, as well as B" from `i` on. A comma alone makes no list: what follows it is
 * then an apposition and is left out. `undefined`: no phrase begins at `i`.
 */
export function coordinationAt(view: View, i: number, limit = view.to): Coordination | undefined {
  const first = phraseAt(view, i, limit);
  if (!first) return undefined;
  const phrases = [first];
  let to = first.to;
  let joined = 1;
  let at = first.to;
  let conjoined = false;
  while (phrases.length < MOST) {
    at = afterBracket(view, at);
    const link = linkAt(view, at, limit);
    if (!link) break;
    const next = phraseAt(view, link.to, limit);
    if (!next || next.pronoun) break;
    if (!link.and && (next.determiner === 'a' || next.determiner === 'an' || next.determiner === 'its'))
      break;
    if (first.determiner === 'any' && !next.determiner) next.determiner = 'any';
    phrases.push(next);
    at = next.to;
    if (link.and) {
      conjoined = true;
      joined = phrases.length;
      to = at;
    }
  }
  return { phrases: conjoined ? phrases.slice(0, joined) : [first], to };
}

/** A comma, "and", "or", ", and", "as well as" at `at`; `to` is after it. */
function linkAt(view: View, at: number, limit: number): { to: number; and: boolean } | undefined {
  if (at >= limit) return undefined;
  let k = at;
  const comma = wordAt(view, k) === ',';
  if (comma) k++;
  const word = wordAt(view, k);
  if (word === 'and' || word === 'or' || word === '&') {
    const plus = wordAt(view, k + 1);
    return { to: plus === 'also' || plus === 'now' || plus === 'even' ? k + 2 : k + 1, and: true };
  }
  if (word === 'as' && wordAt(view, k + 1) === 'well' && wordAt(view, k + 2) === 'as')
    return { to: k + 3, and: true };
  if (word === 'along' && wordAt(view, k + 1) === 'with') return { to: k + 2, and: true };
  return comma && tokenAt(view, k).kind === 'word' ? { to: k, and: false } : undefined;
}
