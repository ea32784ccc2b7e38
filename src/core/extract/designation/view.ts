import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';

/** One sentence as the rules see it: token indices of the document, `to` exclusive. */
export interface View {
  doc: Document;
  from: number;
  to: number;
}

/** A run of tokens, indices of the document, `to` exclusive. */
export interface Run {
  from: number;
  to: number;
}

const NOTHING: Token = {
  start: 0,
  end: 0,
  text: '',
  lower: '',
  kind: 'punctuation',
  capital: false,
  spaced: true,
};

/** The token at `i`, or an empty one where the sentence does not reach. */
export function tokenAt(view: View, i: number): Token {
  return i >= view.from && i < view.to ? (view.doc.tokens[i] ?? NOTHING) : NOTHING;
}

/** The key of the token at `i`; empty outside the sentence. */
export const wordAt = (view: View, i: number): string => tokenAt(view, i).lower;

/** The text of a run. */
export function textOf(view: View, run: Run): string {
  const first = view.doc.tokens[run.from];
  const last = view.doc.tokens[run.to - 1];
  return first && last ? view.doc.text.slice(first.start, last.end) : '';
}

/** Whether the token is a quotation mark, not an apostrophe after a plural. */
export const isMark = (view: View, i: number): boolean => {
  const token = tokenAt(view, i);
  return token.kind === 'quote' && !((token.text === "'" || token.text === '’') && isPlural(view, i));
};

const isPlural = (view: View, i: number): boolean => {
  const before = tokenAt(view, i - 1);
  return (
    !tokenAt(view, i).spaced &&
    before.kind === 'word' &&
    before.lower.endsWith('s') &&
    !isOpenSingle(view, i - 1)
  );
};

/** A single opening mark stands shortly before `i`: then a mark after a plural closes it. */
function isOpenSingle(view: View, i: number): boolean {
  for (let k = i - 1; k >= Math.max(view.from, i - 7); k--) {
    const token = tokenAt(view, k);
    if (token.kind === 'quote' && token.spaced && (token.text === "'" || token.text === '‘')) return true;
  }
  return false;
}

/** Index of the first token of `words` at or after `i`, at most `reach` tokens on; undefined: none. */
export function seek(view: View, i: number, reach: number, words: ReadonlySet<string>): number | undefined {
  for (let k = i; k < Math.min(view.to, i + reach); k++) if (words.has(wordAt(view, k))) return k;
  return undefined;
}

/** Index of the bracket that opens the group which `close` ends; undefined: none within 40 tokens. */
export function openingBracket(view: View, close: number): number | undefined {
  for (let k = close - 1; k >= Math.max(view.from, close - 40); k--) {
    const word = wordAt(view, k);
    if (word === '(' || word === '[') return k;
    if (word === ')' || word === ']') return undefined;
  }
  return undefined;
}

/** Index after the bracket group that opens at `i`; `i` itself where none does. */
export function afterBracket(view: View, i: number): number {
  const word = wordAt(view, i);
  if (word !== '(' && word !== '[') return i;
  for (let k = i + 1; k < Math.min(view.to, i + 40); k++) {
    const inner = wordAt(view, k);
    if (inner === ')' || inner === ']') return k + 1;
  }
  return i;
}

/** The words of a run without quotation marks. */
export function plainTextOf(view: View, run: Run): string {
  let text = '';
  let spaced = false;
  for (let k = run.from; k < run.to; k++) {
    const token = view.doc.tokens[k];
    if (!token) continue;
    spaced ||= token.spaced;
    if (isMark(view, k)) continue;
    text += (spaced && text ? ' ' : '') + token.text;
    spaced = false;
  }
  return text;
}
