/** What is said of a quotation of which it is known where it stands: whether the words still are the record's. */
import type { AnchorState } from '../annotation.ts';
import { EVIDENCE, shareOf } from './choose.ts';
import { agrees } from './context.ts';
import { wholeWords } from './edges.ts';
import { endOf, type Folded, startOf, unitEndingAt } from './fold.ts';
import type { Measure } from './measure.ts';
import type { Quote } from './pattern.ts';
import { hasSameWords, isVerbatim, isWordForWord, JOINT } from './wording.ts';

/** UTF-16 offsets into the unfolded text, `end` exclusive. */
export interface Piece {
  start: number;
  end: number;
}

/** Where one quotation stands. */
export interface Anchor {
  state: AnchorState;
  /** In text order; several where something lies between, none where nothing may be shown. */
  pieces: Piece[];
  /** 0 to 1: how much of the quotation stands there; 0 where it is not shown. */
  score: number;
  /** The text's words, where they differ from the quotation's; diff.ts `diffWords` says in what. */
  now?: string;
}

/** Says what the unfolded text from one offset to another is, with a JOINT where one block follows another. */
export type Read = (start: number, end: number) => string;

/** One search: the text, the quotations, and their words folded one behind the other. */
export interface Search {
  text: Folded;
  quotes: readonly Quote[];
  read: Read;
  positionOf: (offset: number) => number;
  exacts: Folded;
  /** The words of quotation n, if they were folded, are the units `bounds[n]` to `bounds[n + 1]` of `exacts`. */
  bounds: Uint32Array;
}

export const quoteOf = ({ quotes }: Search, index: number): Quote => quotes[index] ?? { exact: '' };
export const startIn = ({ bounds }: Search, index: number): number => bounds[index] ?? 0;
export const sizeOf = ({ bounds }: Search, index: number): number =>
  (bounds[index + 1] ?? 0) - (bounds[index] ?? 0);

export const none = (state: AnchorState): Anchor => ({ state, pieces: [], score: 0 });

/** Whether a quotation that stands to the letter from unit `start` to `end`, and nowhere else, is sure to be meant there. */
export function isCertain(search: Search, index: number, start: number, end: number): boolean {
  const { prefix, suffix } = quoteOf(search, index);
  if (!prefix && !suffix) return true;
  if (end - start < EVIDENCE) return false;
  const before = agrees(search.text, start, -1, prefix ?? '');
  if (before) return true;
  const after = agrees(search.text, end, 1, suffix ?? '');
  // context that is too short to tell speaks against nothing
  return after ?? before === undefined;
}

/** The anchor of a quotation that stands to the letter from unit `place` on; undefined: not so, or not sure. */
export function verbatim(search: Search, index: number, place: number): Anchor | undefined {
  const { text, read } = search;
  const { exact } = quoteOf(search, index);
  const start = startOf(text, place);
  const end = start + exact.length;
  const last = unitEndingAt(text, place, end);
  if (last < 0 || !isCertain(search, index, place, last + 1) || read(start, end) !== exact) return undefined;
  return cutWords(search, index, place, last + 1) ?? { state: 'exact', pieces: [{ start, end }], score: 1 };
}

export function whole(search: Search, index: number, place: number): Anchor {
  const { text, exacts, read } = search;
  const { exact } = quoteOf(search, index);
  const size = sizeOf(search, index);
  const cut = cutWords(search, index, place, place + size);
  if (cut) return cut;
  const piece = { start: startOf(text, place), end: endOf(text, place + size - 1) };
  const pieces = [piece];
  const now = read(piece.start, piece.end);
  if (isVerbatim(now, exact)) return { state: 'exact', pieces, score: 1 };
  if (hasSameWords(text, place, exacts, startIn(search, index), size))
    return { state: 'cosmetic', pieces, score: 1 };
  return { state: 'changed', pieces, score: 1, now };
}

export function partial(search: Search, index: number, measure: Measure): Anchor {
  const { text, read } = search;
  const { exact } = quoteOf(search, index);
  const pieces: Piece[] = [];
  const { cost } = measure;
  const widened = wholeWords(text, measure.start, measure.end, quoteOf(search, index), cost > 0);
  const [first, last] = widened ?? [measure.start, measure.end];
  let from = first;
  for (const { start, end } of [...measure.asides, { start: last, end: last }]) {
    if (start > from) pieces.push({ start: startOf(text, from), end: endOf(text, start - 1) });
    from = end;
  }
  const score = shareOf(sizeOf(search, index), cost);
  const now = textOf(pieces, read);
  const isWhole = cost === 0 && !widened;
  if (isWhole && isVerbatim(now, exact)) return { state: 'exact', pieces, score };
  // over an aside, words may have been joined or parted
  if (isWhole && isWordForWord(now, exact)) return { state: 'cosmetic', pieces, score };
  return { state: 'changed', pieces, score, now };
}

/** The anchor of a quotation whose words stand from unit `start` to `end`, but as parts of longer words; undefined: they do not. */
function cutWords(search: Search, index: number, start: number, end: number): Anchor | undefined {
  const { text, read } = search;
  const widened = wholeWords(text, start, end, quoteOf(search, index));
  if (!widened) return undefined;
  const [from, to] = widened;
  const piece = { start: startOf(text, from), end: endOf(text, to - 1) };
  const score = shareOf(end - start, to - from - (end - start));
  return { state: 'changed', pieces: [piece], score, now: read(piece.start, piece.end) };
}

const textOf = (pieces: readonly Piece[], read: Read): string =>
  pieces.map(({ start, end }) => read(start, end)).join(JOINT);
