import { TAG } from '../text/tags.ts';
import { hasFinite, isNominal } from './nominal.ts';
import { type Reading, tagAt, wordAt } from './reading.ts';

/**
 * Whether a clause with a finite verb begins here: a subject, and right after it the verb. Phrases and relative clauses
 * may stand between, and an apposition in commas; a conjunction of time or cause may not, for then the verb is its own.
 */
export function startsClause(reading: Reading, at: number, limit: number): boolean {
  const stop = Math.min(limit, at + 45);
  let nominal = false;
  let commas = 0;
  let i = at;
  if (tagAt(reading, i) === TAG.subordinator || tagAt(reading, i) === TAG.preposition)
    return hasFinite(reading, i, stop);
  for (; i < stop; i++) {
    const tag = tagAt(reading, i);
    if (tag === TAG.finite || tag === TAG.modal || tag === TAG.be || tag === TAG.have || tag === TAG.do)
      return nominal && commas % 2 === 0;
    if (isNominal(tag) || tag === TAG.pronoun || tag === TAG.gerund) nominal = true;
    else if (tag === TAG.object) nominal = true;
    else if (tag === TAG.to || tag === TAG.semicolon || tag === TAG.colon) return false;
    else if (nominal && (tag === TAG.subordinator || BLOCKING.has(wordAt(reading, i)))) return false;
    else if (tag === TAG.comma) commas++;
    else if ((tag === TAG.wh || tag === TAG.that) && nominal) {
      const verb = nextFinite(reading, i, stop);
      if (verb < 0) return false;
      i = verb;
      while (
        i + 1 < stop &&
        (tagAt(reading, i + 1) === TAG.participle ||
          tagAt(reading, i + 1) === TAG.adverb ||
          tagAt(reading, i + 1) === TAG.be)
      )
        i++;
    }
  }
  return false;
}

const BLOCKING = new Set([
  'as',
  'until',
  'after',
  'before',
  'when',
  'while',
  'because',
  'if',
  'since',
  'than',
  'so',
]);

function nextFinite(reading: Reading, from: number, stop: number): number {
  for (let i = from; i < stop; i++) if (hasFinite(reading, i, i + 1)) return i;
  return -1;
}
