/** Where quotations stand in a text, and whether the words still are the record's. Pure. */
import type { AnchorState, Diff } from '../annotation.ts';
import { findApproximate, NOT_FOUND } from './approximate.ts';
import { chooseChanged, chooseExact, chooseNearest, EVIDENCE, shareOf } from './choose.ts';
import { withDiff } from './diff.ts';
import { findExact, type Places, type Span } from './exact.ts';
import { breakBlock, createFolded, endOf, type Folded, fold, startOf, withScratch } from './fold.ts';
import type { Measure } from './measure.ts';
import { foldPattern, type Pattern, type Quote } from './pattern.ts';
import { hasSameWords, isVerbatim, JOINT } from './wording.ts';
import { allow } from './work.ts';

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

/** Finds each of `selectors` in `text`, and says what differs; the answers are in their order. */
export const anchorText = (text: string, selectors: readonly Quote[]): (Anchor & { diff?: Diff })[] =>
  locate(text, selectors).map((anchor, index) => withDiff(anchor, selectors[index]?.exact ?? ''));

/** The same without the differences, whose word lists the content script does not carry. */
export function locate(text: string, selectors: readonly Quote[]): Anchor[] {
  const folded = createFolded(text.length + 16);
  let from = 0;
  // a blank line is the edge of a block
  for (let blank = text.indexOf('\n\n'); blank >= 0; blank = text.indexOf('\n\n', from)) {
    fold(folded, text.slice(from, blank + 2));
    breakBlock(folded);
    from = blank + 2;
  }
  fold(folded, text.slice(from));
  return anchorFolded(folded, selectors, (start, end) => text.slice(start, end));
}

/**
 * The same in a text that is folded already, whose unfolded form `read` gives; `positionOf` turns its offsets into
 * those that the quotes' `start` counts in.
 */
export function anchorFolded(
  text: Folded,
  quotes: readonly Quote[],
  read: Read,
  positionOf = (offset: number) => offset,
): Anchor[] {
  return withScratch((exacts) => anchorQuotes({ text, quotes, read, positionOf, exacts, spans: [] }));
}

/** One search: the text, the quotations, and their words folded one behind the other. */
interface Search {
  text: Folded;
  quotes: readonly Quote[];
  read: Read;
  positionOf: (offset: number) => number;
  exacts: Folded;
  spans: Span[];
}

function anchorQuotes(search: Search): Anchor[] {
  const { text, quotes, exacts, spans } = search;
  for (const { exact } of quotes) {
    const start = exacts.length;
    breakBlock(exacts);
    fold(exacts, exact);
    spans.push({ start, end: exacts.length });
  }
  const places = findExact(text, exacts, spans, allow(text.length + exacts.length));
  const anchors: Anchor[] = [];
  // most quotations stand in one place, word for word, and are long enough to be sure of it
  const open: number[] = [];
  quotes.forEach((quote, index) => {
    const { start, end } = spanOf(search, index);
    const found = places[index];
    const [place, ...others] = found?.at ?? [];
    const isCertain = end - start >= EVIDENCE || (!quote.prefix && !quote.suffix);
    if (start === end) anchors[index] = none('missing');
    else if (place !== undefined && !others.length && found?.all && isCertain)
      anchors[index] = whole(search, index, place);
    else open.push(index);
  });
  if (open.length) withScratch((buffer) => anchorOpen(search, buffer, open, places, anchors));
  return anchors;
}

const spanOf = ({ spans }: Search, index: number): Span => spans[index] ?? { start: 0, end: 0 };
const quoteOf = ({ quotes }: Search, index: number): Quote => quotes[index] ?? { exact: '' };

const none = (state: AnchorState): Anchor => ({ state, pieces: [], score: 0 });

/** What context has to decide, or what has changed. */
function anchorOpen(
  search: Search,
  buffer: Folded,
  open: readonly number[],
  places: readonly Places[],
  anchors: Anchor[],
): void {
  const { text, exacts, positionOf } = search;
  const indices: number[] = [];
  const patterns: Pattern[] = [];
  for (const index of open) {
    const pattern = foldPattern(buffer, quoteOf(search, index), exacts, spanOf(search, index));
    const found = places[index] ?? { at: [], all: true };
    const chosen = found.all ? chooseExact(text, buffer, pattern, found.at) : [];
    const { start: hint } = quoteOf(search, index);
    const place =
      chosen.length > 1 && hint !== undefined
        ? chooseNearest(chosen, hint, (unit) => positionOf(startOf(text, unit)))
        : chosen[0];
    if (place !== undefined && (chosen.length === 1 || hint !== undefined))
      anchors[index] = whole(search, index, place);
    else if (chosen.length) anchors[index] = none('ambiguous');
    else {
      indices.push(index);
      patterns.push(pattern);
    }
  }
  const found = findApproximate(text, buffer, patterns, allow(text.length + buffer.length));
  patterns.forEach((pattern, order) => {
    const index = indices[order] ?? 0;
    const { measures, isCrowded, isSkipped } = found[order] ?? NOT_FOUND;
    const choice = chooseChanged(pattern, measures);
    if (typeof choice === 'object') anchors[index] = partial(search, index, choice.place);
    else if (choice === 'ambiguous' || isCrowded) anchors[index] = none('ambiguous');
    else if (isSkipped) anchors[index] = none('skipped');
    else anchors[index] = none(places[index]?.all ? 'missing' : 'ambiguous');
  });
}

function whole(search: Search, index: number, place: number): Anchor {
  const { text, exacts, read } = search;
  const { exact } = quoteOf(search, index);
  const { start, end } = spanOf(search, index);
  const size = end - start;
  const piece = { start: startOf(text, place), end: endOf(text, place + size - 1) };
  const pieces = [piece];
  const now = read(piece.start, piece.end);
  if (isVerbatim(now, exact)) return { state: 'exact', pieces, score: 1 };
  if (hasSameWords(text, place, exacts, start, size)) return { state: 'cosmetic', pieces, score: 1 };
  return { state: 'changed', pieces, score: 1, now };
}

function partial(search: Search, index: number, measure: Measure): Anchor {
  const { text, read } = search;
  const { exact } = quoteOf(search, index);
  const pieces: Piece[] = [];
  let from = measure.start;
  for (const { start, end } of [...measure.asides, { start: measure.end, end: measure.end }]) {
    if (start > from) pieces.push({ start: startOf(text, from), end: endOf(text, start - 1) });
    from = end;
  }
  const score = shareOf(spanOf(search, index), measure.cost);
  const now = textOf(pieces, read);
  if (measure.cost > 0) return { state: 'changed', pieces, score, now };
  return { state: isVerbatim(now, exact) ? 'exact' : 'cosmetic', pieces, score };
}

const textOf = (pieces: readonly Piece[], read: Read): string =>
  pieces.map(({ start, end }) => read(start, end)).join(JOINT);
