import type { TokenRun } from '../text/sentences.ts';
import { TAG } from '../text/tags.ts';
import { innerEnd, type Reading, tagAt } from './reading.ts';

/** A noun phrase is looked for over at most this many tokens: appositions and relatives in news run long. */
export const REACH = 60;

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
/** Tags that can be the head of a phrase. */
export const HEAD: ReadonlySet<number> = new Set([TAG.noun, TAG.name, TAG.pronoun, TAG.number, TAG.object]);

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

/** A nickname or title in marks inside a phrase, not speech that ends there. */
export function insideShortQuote(reading: Reading, at: number): boolean {
  const passage = reading.doc.quoted[reading.within[at] ?? -1];
  if (passage === undefined || passage.to - passage.from > 5) return false;
  const inner = innerEnd(reading, passage);
  return inner !== TAG.comma && inner !== TAG.stop;
}
