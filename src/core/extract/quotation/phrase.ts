import type { TokenRun } from '../text/sentences.ts';
import { TAG } from '../text/tag.ts';
import { TIME_NOUNS } from '../text/word-classes.ts';
import { innerEnd, type Reading, sentenceAt, tagAt, wordAt } from './reading.ts';
import { isTimeNoun, timeEnd } from './time-words.ts';

/** A noun phrase is looked for over at most this many tokens: appositions and relatives in news run long. */
const REACH = 60;

const NOMINAL: ReadonlySet<number> = new Set([
  TAG.noun,
  TAG.name,
  TAG.number,
  TAG.determiner,
  TAG.possessive,
  TAG.adjective,
]);
const VERBAL: ReadonlySet<number> = new Set([
  TAG.finite,
  TAG.modal,
  TAG.be,
  TAG.have,
  TAG.do,
  TAG.infinitive,
  TAG.to,
]);
const HEAD: ReadonlySet<number> = new Set([TAG.noun, TAG.name, TAG.pronoun, TAG.number, TAG.object]);

export const isNominal = (tag: number): boolean => NOMINAL.has(tag);
export const isVerbal = (tag: number): boolean => VERBAL.has(tag);

/** Whether a run holds a finite verb outside of relative clauses' marks: then it is a clause, not a phrase. */
export function hasFinite(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = tagAt(reading, i);
    if (tag === TAG.finite || tag === TAG.modal || tag === TAG.be || tag === TAG.have || tag === TAG.do)
      return true;
  }
  return false;
}

/** A subject: the words that name it, and where its head phrase (without appositions) ends. */
export interface Phrase extends TokenRun {
  head: number;
}

/** The subject to the left of a verb group that begins at `before`; undefined: there is none. */
export function subjectBefore(reading: Reading, before: number): Phrase | undefined {
  const { from: start } = sentenceAt(reading, before);
  const last = before - 1;
  if (last < start) return undefined;
  const tag = tagAt(reading, last);
  if (tag === TAG.comma || tag === TAG.dash) return apposedBefore(reading, last, start);
  if (tag === TAG.pronoun || tag === TAG.object) return { from: last, to: before, head: before };
  if (tag === TAG.wh || (tag === TAG.that && isNominal(tagAt(reading, last - 1))))
    return antecedent(reading, last, start);
  return phraseBefore(reading, before, start);
}

/** "an architect who": the antecedent together with its relative pronoun. */
function antecedent(reading: Reading, relative: number, start: number): Phrase | undefined {
  const word = wordAt(reading, relative);
  if (word !== 'who' && word !== 'which' && word !== 'that') return undefined;
  let end = relative;
  if (tagAt(reading, end - 1) === TAG.comma || tagAt(reading, end - 1) === TAG.dash) end--;
  const found = phraseBefore(reading, end, start);
  return found
    ? { from: found.from, to: relative + 1, head: found.head }
    : { from: relative, to: relative + 1, head: relative + 1 };
}

/** "Mark Toner, a State Department spokesman, said": back over what stands between commas to the phrase it belongs to. */
function apposedBefore(reading: Reading, comma: number, start: number): Phrase | undefined {
  const mark = tagAt(reading, comma);
  let open = comma - 1;
  const floor = Math.max(start, comma - REACH);
  for (let steps = 0; steps < 5; steps++) {
    while (open >= floor && tagAt(reading, open) !== mark) open--;
    if (open < floor) break;
    const head = phraseBefore(reading, open, start);
    if (head && isPlainPhrase(reading, head) && headNoun(reading, head) >= 0) {
      const named =
        tagAt(reading, head.from) === TAG.name ? undefined : namedBefore(reading, head.from - 1, mark, start);
      return { from: (named ?? head).from, to: comma, head: (named ?? head).head };
    }
    open--;
  }
  return phraseBefore(reading, comma, start);
}

/** "Mark Toner, a spokesman, who …, said": the name that the apposition belongs to. */
function namedBefore(reading: Reading, comma: number, mark: number, start: number): Phrase | undefined {
  if (tagAt(reading, comma) !== mark) return undefined;
  const before = phraseBefore(reading, comma, start);
  return before && isPlainPhrase(reading, before) && tagAt(reading, before.head - 1) === TAG.name
    ? before
    : undefined;
}

function isPlainPhrase(reading: Reading, run: TokenRun): boolean {
  if (run.to - run.from === 1 && tagAt(reading, run.from) === TAG.number) return false;
  return (
    !hasFinite(reading, run.from, run.to) &&
    run.to - run.from <= 16 &&
    !isTimeNoun(wordAt(reading, run.to - 1))
  );
}

/** Token of the last name or noun of a phrase's first part; -1: none. */
export function headNoun(reading: Reading, run: TokenRun): number {
  let head = -1;
  for (let i = run.from; i < run.to; i++) {
    const tag = tagAt(reading, i);
    if (HEAD.has(tag)) head = i;
    else if (head >= 0 && (tag === TAG.preposition || tag === TAG.comma)) break;
  }
  return head;
}

/** The noun phrase that ends before `end`, postmodifiers and coordination included. */
export function phraseBefore(reading: Reading, end: number, start: number): Phrase | undefined {
  const floor = Math.max(start, end - REACH);
  let at = beforeTime(reading, end, floor) - 1;
  const last = at + 1;
  let from = last;
  let joined = false;
  while (at >= floor) {
    const tag = tagAt(reading, at);
    if (NOMINAL.has(tag) || (tag === TAG.object && at === last - 1)) {
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
    } else if (VERBAL.has(tag) || tag === TAG.participle || tag === TAG.adverb) {
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
    if (!NOMINAL.has(tag) && tag !== TAG.preposition && tag !== TAG.conjunction) return false;
    if (at === floor) return true;
  }
  return false;
}

function insideShortQuote(reading: Reading, at: number): boolean {
  const passage = reading.doc.quoted[reading.within[at] ?? -1];
  if (passage === undefined || passage.to - passage.from > 5) return false;
  const inner = innerEnd(reading, passage);
  return inner !== TAG.comma && inner !== TAG.stop;
}

function openingBefore(reading: Reading, close: number, floor: number): number {
  for (let at = close - 1; at >= Math.max(floor, close - 12); at--)
    if (tagAt(reading, at) === TAG.open) return at;
  return -1;
}

/** Takes off what stands before the phrase proper: conjunctions, adverbs, days, and a fronted "On Monday" or "In Ohio". */
function trimmed(reading: Reading, start: number, end: number): Phrase | undefined {
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
    else if (NOMINAL.has(tag)) {
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
    if (word !== 'who' && (tag === TAG.finite || tag === TAG.modal || tag === TAG.pronoun)) return comma;
  }
  return stop;
}
