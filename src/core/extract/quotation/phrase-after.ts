import { TAG } from '../text/tags.ts';
import { insideShortQuote, isNominal, isVerbal, type Phrase, REACH } from './nominal.ts';
import { type Reading, tagAt, wordAt } from './reading.ts';
import { isTimeNoun } from './time-words.ts';

const POSTMODIFYING = new Set(['of', 'for', 'at', 'with', 'from', 'in']);

/** The noun phrase that begins at `start` (after "said", "according to"), its apposition included when it is short. */
export function phraseAfter(reading: Reading, start: number, limit: number): Phrase | undefined {
  let at = start;
  const stop = Math.min(limit, start + REACH);
  const first = tagAt(reading, at);
  if (at >= stop) return undefined;
  if (first === TAG.pronoun || first === TAG.object) return { from: at, to: at + 1, head: at + 1 };
  let noun = false;
  let common = false;
  for (; at < stop; at++) {
    const tag = tagAt(reading, at);
    const word = wordAt(reading, at);
    if (tag === TAG.open && noun) {
      const close = closingAfter(reading, at, stop);
      if (close < 0) break;
      at = close;
    } else if (isTimeNoun(word) && noun && wordAt(reading, at - 1) !== "'s") break;
    else if (
      tag === TAG.determiner &&
      noun &&
      tagAt(reading, at - 1) !== TAG.preposition &&
      tagAt(reading, at - 1) !== TAG.conjunction
    )
      break;
    else if (isNominal(tag)) {
      if (tag === TAG.noun || tag === TAG.name) noun = true;
      if (tag === TAG.noun) common = true;
    } else if (
      tag === TAG.preposition &&
      noun &&
      POSTMODIFYING.has(word) &&
      (word === 'of' || word === 'for' || common) &&
      isNominal(tagAt(reading, at + 1))
    ) {
      if (isTimeNoun(wordAt(reading, at + 1)) || (word === 'in' && tagAt(reading, at + 1) !== TAG.name))
        break;
    } else if (
      tag === TAG.conjunction &&
      noun &&
      (word === 'and' || word === 'or') &&
      isNominal(tagAt(reading, at + 1))
    ) {
      common = false;
    } else if (
      (tag === TAG.quote && insideShortQuote(reading, at) && noun) ||
      (tag === TAG.adverb && !noun)
    ) {
    } else if (tag === TAG.participle || tag === TAG.gerund) {
      if (!noun && at === start) continue;
      if (!common) break;
    } else break;
  }
  if (!noun && at === start) return undefined;
  const head = at;
  return { from: start, to: appositionAfter(reading, at, stop), head };
}

function closingAfter(reading: Reading, open: number, stop: number): number {
  for (let at = open + 1; at < Math.min(stop, open + 12); at++)
    if (tagAt(reading, at) === TAG.close) return at;
  return -1;
}

/** ", a lawyer for the Sierra Club": where an apposition after a head phrase ends; without one, `comma` itself. */
function appositionAfter(reading: Reading, comma: number, stop: number): number {
  if (tagAt(reading, comma) !== TAG.comma) return comma;
  const first = tagAt(reading, comma + 1);
  const word = wordAt(reading, comma + 1);
  if (
    first !== TAG.determiner &&
    first !== TAG.noun &&
    first !== TAG.adjective &&
    first !== TAG.possessive &&
    word !== 'who' &&
    word !== 'director'
  )
    return comma;
  for (let at = comma + 1; at < stop; at++) {
    const tag = tagAt(reading, at);
    if (
      tag === TAG.comma ||
      tag === TAG.stop ||
      tag === TAG.quote ||
      tag === TAG.dash ||
      tag === TAG.semicolon ||
      tag === TAG.colon
    )
      return at;
    if (word !== 'who' && (isVerbal(tag) || tag === TAG.pronoun)) return comma;
  }
  return stop;
}
