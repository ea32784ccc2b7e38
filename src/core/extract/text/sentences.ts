import { MONTH_ABBREVIATIONS, TITLE_ABBREVIATIONS } from './abbreviations.ts';
import { paragraphs } from './paragraphs.ts';
import type { Span } from './span.ts';
import { SENTENCE_STARTERS } from './starters.ts';
import { type Token, tokenize } from './tokens.ts';

/** A dateline ("WASHINGTON (AP) —") is at most this many tokens long. */
const DATELINE = 14;
/** No sentence of prose is longer, in tokens: what runs on is cut, so that work within a sentence stays bounded. */
const LONGEST = 250;
const CLOSERS = new Set(['"', '”', '’', "'", "''", '»', '“', '›', ')', ']']);
const DASHES = new Set(['-', '--', '---', '–', '—']);

/**
 * The sentences of a text, in order; none crosses a paragraph. Abbreviations, initials, decimals and ellipses end
 * none; quotation marks and brackets that close after the stop belong to the sentence; a dateline is one of its own;
 * a question in quotation marks and its cue ("“Why?” Smith asked.") are one.
 */
export function sentences(text: string): Span[] {
  const tokens = tokenize(text);
  return splitSentences(tokens, paragraphs(text)).map(({ from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  }));
}

/** A run of tokens: indices, `to` exclusive. */
export interface TokenRun {
  from: number;
  to: number;
}

/** The same on tokens already cut, as runs of token indices. */
export function splitSentences(tokens: readonly Token[], blocks: readonly Span[]): TokenRun[] {
  const runs: TokenRun[] = [];
  let at = 0;
  for (const block of blocks) {
    let stop = at;
    while (stop < tokens.length && (tokens[stop]?.start ?? 0) < block.end) stop++;
    let from = at;
    const dateline = datelineEnd(tokens, at, stop);
    if (dateline > at) {
      runs.push({ from, to: dateline });
      from = dateline;
    }
    for (let i = from; i < stop; i++) {
      const ends = i - from >= LONGEST ? i + 1 : endOfSentence(tokens, i, stop);
      if (ends === undefined) continue;
      runs.push({ from, to: ends });
      from = ends;
      i = ends - 1;
    }
    if (from < stop) runs.push({ from, to: stop });
    at = stop;
  }
  return runs;
}

/** Where the sentence that token `i` closes ends (exclusive, closing marks included); undefined: it closes none. */
function endOfSentence(tokens: readonly Token[], i: number, stop: number): number | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const last = token.text.at(-1);
  if (last !== '.' && last !== '!' && last !== '?' && last !== '…') return undefined;
  let to = i + 1;
  while (to < stop && CLOSERS.has(tokens[to]?.text ?? '') && closes(tokens, to, stop)) to++;
  const next = tokens[to];
  if (to >= stop || !next) return undefined;
  if (next.kind === 'punctuation' && !/^[([•*$#£€¥¿¡.…–—-]/.test(next.text)) return undefined;
  if (!next.spaced && to === i + 1 && next.kind !== 'quote') return undefined;
  const word =
    next.kind === 'quote' || next.text === '(' || next.text === '[' ? (tokens[to + 1] ?? next) : next;
  if (word.kind === 'word' && !word.capital && isLatinSmall(word.text)) return undefined;
  if (DASHES.has(next.text) && token.kind !== 'punctuation') return undefined;
  if (token.kind === 'word' && !abbreviationEnds(token, word)) return undefined;
  if (token.text === '…' || token.text.startsWith('..')) return to > i + 1 || word.capital ? to : undefined;
  if (to > i + 1 && last !== '.' && asksOrExclaims(tokens, to, stop)) return undefined;
  return to;
}

/** A mark after a stop closes unless it stands apart and hugs the next word. */
function closes(tokens: readonly Token[], at: number, stop: number): boolean {
  const mark = tokens[at];
  const next = tokens[at + 1];
  return !mark?.spaced || at + 1 >= stop || next?.spaced === true;
}

const isLatinSmall = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 97 && code <= 122;
};

/** Whether the dot of an abbreviation also ends the sentence, by the word that follows. */
function abbreviationEnds(token: Token, next: Token): boolean {
  const bare = token.lower.slice(0, -1);
  if (TITLE_ABBREVIATIONS.has(bare)) return false;
  if (/^\p{Lu}\.$/u.test(token.text) && token.text !== 'I.') return false;
  if (MONTH_ABBREVIATIONS.has(bare) && next.kind === 'number') return false;
  return next.kind === 'word' ? SENTENCE_STARTERS.has(next.lower) : next.kind === 'quote';
}

const ASKING = new Set(
  'said says asked asks wrote writes added adds tweeted replied shouted exclaimed wondered told demanded continued explained reads joked quipped remarked responded recalled warned insisted declared argued yelled screamed cried noted'.split(
    ' ',
  ),
);

/** After “…?” or “…!”: whether what follows is its cue, a name and a reporting verb before any stop. */
function asksOrExclaims(tokens: readonly Token[], from: number, stop: number): boolean {
  for (let i = from; i < Math.min(stop, from + 8); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'quote' || /[.!?,;:]/.test(token.text.at(-1) ?? '')) return false;
    if (i > from && ASKING.has(token.lower)) {
      const after = tokens[i + 1];
      return (
        !after ||
        i + 1 >= stop ||
        after.kind === 'punctuation' ||
        /^(?:in|on|at|of|to|as|during|after)$/.test(after.lower)
      );
    }
  }
  return false;
}

/** End of a dateline that opens a paragraph: a place in capitals, then a dash set apart. */
function datelineEnd(tokens: readonly Token[], from: number, stop: number): number {
  const first = tokens[from];
  if (first?.kind !== 'word' || first.text.length < 3 || first.text !== first.text.toUpperCase()) return from;
  for (let i = from + 1; i < Math.min(stop, from + DATELINE); i++) {
    const token = tokens[i];
    if (!token) break;
    if (DASHES.has(token.text) && tokens[i + 1]?.spaced) return i + 1;
    if (token.kind === 'quote' || token.text === '?' || token.text === '!' || token.text === ':') break;
  }
  return from;
}
