import { TAG } from '../text/tags.ts';
import { trimmed } from './fronted-words.ts';
import { HEAD, insideShortQuote, isNominal, isVerbal, type Phrase, REACH } from './nominal.ts';
import { type Reading, tagAt, wordAt } from './reading.ts';
import { timeEnd } from './time-words.ts';

/** The noun phrase that ends before `end`, postmodifiers and coordination included. */
export function phraseBefore(reading: Reading, end: number, start: number): Phrase | undefined {
  const floor = Math.max(start, end - REACH);
  let at = beforeTime(reading, end, floor) - 1;
  const last = at + 1;
  let from = last;
  let joined = false;
  while (at >= floor) {
    const tag = tagAt(reading, at);
    if (isNominal(tag) || (tag === TAG.object && at === last - 1)) {
      from = at--;
    } else if (tag === TAG.close) {
      const open = openingBefore(reading, at, floor);
      if (open < 0) break;
      at = open - 1;
    } else if (tag === TAG.preposition && from < last) {
      if (at > floor && takesPhrase(reading, at - 1)) from = at--;
      else {
        from = at;
        break;
      }
    } else if (
      tag === TAG.conjunction &&
      wordAt(reading, at) !== 'but' &&
      from < last &&
      at > floor &&
      (isNominal(tagAt(reading, at - 1)) || tagAt(reading, at - 1) === TAG.comma)
    ) {
      joined = true;
      at--;
      if (tagAt(reading, at) === TAG.comma) {
        if (!listBefore(reading, at, floor)) break;
        at--;
      }
    } else if (tag === TAG.comma && from < last && joined && listBefore(reading, at, floor)) {
      at--;
    } else if (
      (tag === TAG.participle || tag === TAG.gerund || tag === TAG.adverb) &&
      from < last &&
      at > floor &&
      isNominal(tagAt(reading, at - 1))
    ) {
      from = at--;
    } else if (tag === TAG.quote && insideShortQuote(reading, at) && from < last) {
      from = at--;
    } else if (isVerbal(tag) || tag === TAG.participle || tag === TAG.adverb) {
      const relative = relativeBefore(reading, at, floor);
      if (relative < 0) break;
      at = relative;
    } else break;
  }
  if (from === last && at + 1 < last) return undefined;
  return trimmed(reading, from, last);
}

/** "the Kremlin on Monday", "Trump this week": where the words before a time begin to count. */
function beforeTime(reading: Reading, end: number, floor: number): number {
  for (let at = end - 1; at > Math.max(floor, end - 5); at--) {
    if (timeEnd(reading, at) !== end) continue;
    return wordAt(reading, at - 1) === 'on' ? at - 1 : wordAt(reading, at - 1) === "'s" ? end : at;
  }
  return end;
}

/** A noun, or an adjective or participle after one ("sources close to …"), takes a prepositional phrase. */
function takesPhrase(reading: Reading, at: number): boolean {
  const tag = tagAt(reading, at);
  if (HEAD.has(tag) || tag === TAG.close) return true;
  return (
    (tag === TAG.adjective || tag === TAG.participle || tag === TAG.gerund) &&
    HEAD.has(tagAt(reading, at - 1))
  );
}

/** "officials who attended the talks": from a verb back to before its relative pronoun; -1: it is a main verb. */
function relativeBefore(reading: Reading, verb: number, floor: number): number {
  let at = verb;
  for (let steps = 0; at > floor && steps < 12; steps++, at--) {
    const tag = tagAt(reading, at);
    const word = wordAt(reading, at);
    if (word === 'who' || word === 'which' || (tag === TAG.that && isVerbal(tagAt(reading, at + 1))))
      return isNominal(tagAt(reading, at - 1)) ? at - 1 : -1;
    if (
      tag === TAG.comma ||
      tag === TAG.quote ||
      tag === TAG.semicolon ||
      tag === TAG.colon ||
      tag === TAG.dash
    )
      return -1;
  }
  return -1;
}

/** Before "and" or a comma of a list: another short member, names or nouns only. */
function listBefore(reading: Reading, comma: number, floor: number): boolean {
  for (let at = comma - 1; at >= Math.max(floor, comma - 7); at--) {
    const tag = tagAt(reading, at);
    if (tag === TAG.comma) return at < comma - 1;
    if (!isNominal(tag) && tag !== TAG.preposition && tag !== TAG.conjunction) return false;
    if (at === floor) return true;
  }
  return false;
}

function openingBefore(reading: Reading, close: number, floor: number): number {
  for (let at = close - 1; at >= Math.max(floor, close - 12); at--)
    if (tagAt(reading, at) === TAG.open) return at;
  return -1;
}
