import { paragraphs } from './paragraphs.ts';
import { findQuoted, type Quoted } from './quotation-marks.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './span.ts';
import { type Token, tokenize } from './tokens.ts';

/** A sentence: offsets, its tokens (indices, `to` exclusive) and its paragraph's index. */
export interface Sentence extends Span {
  from: number;
  to: number;
  paragraph: number;
}

/** A text cut up once, for every rule. All offsets are UTF-16 units of `text`. */
export interface Document {
  text: string;
  paragraphs: readonly Span[];
  sentences: readonly Sentence[];
  tokens: readonly Token[];
  /** Passages in quotation marks, in order of their opening marks. */
  quoted: readonly Quoted[];
}

/** Cuts a text into paragraphs, sentences, tokens and quoted passages. Linear in the length of the text; never throws. */
export function readDocument(text: string): Document {
  const blocks = paragraphs(text);
  const tokens = tokenize(text);
  let paragraph = 0;
  const found = splitSentences(tokens, blocks).map(({ from, to }): Sentence => {
    const start = tokens[from]?.start ?? 0;
    while (paragraph + 1 < blocks.length && start >= (blocks[paragraph]?.end ?? 0)) paragraph++;
    return { start, end: tokens[to - 1]?.end ?? start, from, to, paragraph };
  });
  return { text, paragraphs: blocks, sentences: found, tokens, quoted: findQuoted(tokens, blocks) };
}
