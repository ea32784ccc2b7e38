import { TAG } from '../text/tags.ts';
import { TIME_NOUNS } from '../text/word-classes.ts';
import type { Phrase } from './nominal.ts';
import { type Reading, tagAt, wordAt } from './reading.ts';
import { isTimeNoun } from './time-words.ts';

/** Takes off what stands before the phrase proper: conjunctions, adverbs, days, and a fronted "On Monday" or "In Ohio". */
export function trimmed(reading: Reading, start: number, end: number): Phrase | undefined {
  let from = start;
  for (;;) {
    const tag = tagAt(reading, from);
    const word = wordAt(reading, from);
    if (from >= end) return undefined;
    if (
      tag === TAG.conjunction ||
      tag === TAG.adverb ||
      tag === TAG.comma ||
      word === 'as' ||
      word === 'like' ||
      word === 'than'
    )
      from++;
    else if (
      isTimeNoun(word) &&
      from + 1 < end &&
      wordAt(reading, from + 1) !== "'s" &&
      wordAt(reading, from + 1) !== 'night'
    )
      from++;
    else if (tag === TAG.preposition) from = afterFronted(reading, from, end);
    else break;
  }
  return from < end ? { from, to: end, head: end } : undefined;
}

/** End of a fronted prepositional phrase without a comma: where a new phrase begins after its noun. */
function afterFronted(reading: Reading, from: number, end: number): number {
  let at = from + 1;
  if (tagAt(reading, at) === TAG.determiner || tagAt(reading, at) === TAG.possessive) at++;
  let noun = false;
  let name = false;
  for (; at < end; at++) {
    const tag = tagAt(reading, at);
    if (noun && (tag === TAG.determiner || tag === TAG.pronoun || tag === TAG.possessive))
      return wordAt(reading, at) === "'s" ? at - 1 : at;
    if (noun && !name && tag === TAG.name) return at;
    if (tag === TAG.preposition) noun = name = false;
    else if (tag === TAG.noun || tag === TAG.number || tag === TAG.name) {
      noun = true;
      name = tag === TAG.name && !isTimeNoun(wordAt(reading, at)) && !TIME_NOUNS.has(wordAt(reading, at));
    }
  }
  return end;
}
