import type { Document } from '../text/document.ts';
import type { TokenRun } from '../text/sentences.ts';
import { tagTokens } from '../text/tag.ts';
import { TAG } from '../text/tags.ts';

/** A document read for attribution: tags, and where each token stands among sentences and quotation marks. */
export interface Reading {
  doc: Document;
  tags: Uint8Array;
  /** Token index → sentence index. */
  sentenceOf: Int32Array;
  /** Token index → index of the innermost quoted passage it stands in, marks included; -1: none. */
  within: Int32Array;
  /** Token index → index of the outermost one. */
  outermost: Int32Array;
}

/** Reads a document once for all rules of attribution. */
export function readForAttribution(doc: Document): Reading {
  const { tokens, sentences, quoted } = doc;
  const within = new Int32Array(tokens.length).fill(-1);
  const outermost = new Int32Array(tokens.length).fill(-1);
  quoted.forEach((passage, index) => {
    within.fill(index, passage.from, passage.to);
    if (passage.parent === undefined) outermost.fill(index, passage.from, passage.to);
  });
  const sentenceOf = new Int32Array(tokens.length);
  const starts = new Set<number>();
  sentences.forEach((sentence, index) => {
    starts.add(sentence.from);
    sentenceOf.fill(index, sentence.from, sentence.to);
  });
  return { doc, tags: tagTokens(tokens, starts), sentenceOf, within, outermost };
}

/** The tag at a token index; past either end, a stop. */
export const tagAt = (reading: Reading, at: number): number => reading.tags[at] ?? TAG.stop;

/** The lower-case word at a token index; past either end, ''. */
export const wordAt = (reading: Reading, at: number): string => reading.doc.tokens[at]?.lower ?? '';

/** The sentence a token stands in, as a run of tokens. */
export function sentenceAt(reading: Reading, at: number): TokenRun & { paragraph: number } {
  const sentence = reading.doc.sentences[reading.sentenceOf[at] ?? -1];
  return sentence ?? { from: at, to: at + 1, paragraph: -1 };
}

/** The words of a run, as written. */
export function textOf(reading: Reading, run: TokenRun): string {
  const { tokens, text } = reading.doc;
  return text.slice(tokens[run.from]?.start ?? 0, tokens[run.to - 1]?.end ?? 0);
}

/** Whether a passage is speech by its own look: it ends with a mark inside, or holds a clause's worth of words. */
export function looksSpoken(reading: Reading, passage: TokenRun & { closed: boolean }): boolean {
  const { from, to, closed } = passage;
  const mark = innerEnd(reading, passage);
  const words = to - from - 2;
  return (mark === TAG.comma || mark === TAG.stop || mark === TAG.dash ? words > 1 : words > 5) || !closed;
}

/** The tag of the last mark or word inside a passage, closing marks left out. */
export function innerEnd(reading: Reading, passage: TokenRun): number {
  let at = passage.to - 1;
  while (at > passage.from && tagAt(reading, at) === TAG.quote) at--;
  return tagAt(reading, at);
}

/** Whether a passage is written like the title of a work: several words, every longer one capitalized. */
export function isTitle(reading: Reading, passage: TokenRun): boolean {
  let words = 0;
  for (let at = passage.from; at < passage.to; at++) {
    const token = reading.doc.tokens[at];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    if (!token.capital) return false;
    words++;
  }
  return words > 0 && passage.to - passage.from > 3;
}
