/** Where quotations stand in a text, and whether the words still are the record's. Pure. */
import type { AnchorState, Diff } from '../annotation.ts';
import { findApproximate, isStrange, NOT_FOUND } from './approximate.ts';
import { chooseChanged, chooseExact, chooseNearest, EVIDENCE, shareOf } from './choose.ts';
import { withDiff } from './diff.ts';
import { wholeWords } from './edges.ts';
import { allPlaces, findSeeds, isSame, onlyPlace, type Places } from './exact.ts';
import {
  breakBlock,
  createFolded,
  endOf,
  type Folded,
  fold,
  startOf,
  unitEndingAt,
  withScratch,
} from './fold.ts';
import { type Grams, withGrams } from './grams.ts';
import type { Measure } from './measure.ts';
import { foldPattern, type Pattern, type Quote } from './pattern.ts';
import { hasSameWords, isVerbatim, isWordForWord, JOINT } from './wording.ts';
import { allow, type Work } from './work.ts';

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
  const bounds = new Uint32Array(quotes.length + 1);
  return withScratch((exacts) => anchorQuotes({ text, quotes, read, positionOf, exacts, bounds }));
}

/** One search: the text, the quotations, and their words folded one behind the other. */
interface Search {
  text: Folded;
  quotes: readonly Quote[];
  read: Read;
  positionOf: (offset: number) => number;
  exacts: Folded;
  /** The words of quotation n, if they were folded, are the units `bounds[n]` to `bounds[n + 1]` of `exacts`. */
  bounds: Uint32Array;
}

function anchorQuotes(search: Search): Anchor[] {
  const { text, quotes, exacts, bounds } = search;
  const anchors: Anchor[] = [];
  const words = quotes.map(({ exact }) => exact);
  const seeds = findSeeds(text, words);
  // most quotations stand in one place, to the letter, and need no folding
  const unsure: number[] = [];
  for (let index = 0; index < quotes.length; index++) {
    const place = onlyPlace(seeds, index);
    const anchor = place < 0 ? undefined : verbatim(search, index, place);
    anchors.push(anchor ?? none('missing'));
    if (!anchor) {
      unsure.push(index);
      breakBlock(exacts);
      fold(exacts, quoteOf(search, index).exact);
    }
    bounds[index + 1] = exacts.length;
  }
  const work = allow(text.length + exacts.length);
  const open: Open[] = [];
  for (const index of unsure) {
    const size = sizeOf(search, index);
    const places = confirm(search, index, seeds, work);
    const place = places[0];
    if (place !== undefined && places.length === 1 && isCertain(search, index, size))
      anchors[index] = whole(search, index, place);
    else if (size) open.push({ index, places, isCut: seeds.cut.has(index) });
  }
  if (open.length)
    withGrams(text, (grams) => withScratch((buffer) => anchorOpen(search, grams, buffer, open, anchors)));
  return anchors;
}

/** A quotation that is not anchored yet, and where it stands to the letter; `isCut`: and elsewhere too. */
interface Open {
  index: number;
  places: readonly number[];
  isCut: boolean;
}

/** Whether a quotation of `size` units tells by its own words where it stands. */
function isCertain(search: Search, index: number, size: number): boolean {
  const { prefix, suffix } = quoteOf(search, index);
  return size >= EVIDENCE || (!prefix && !suffix);
}

/** The anchor of a quotation that stands to the letter from unit `place` on; undefined: not so, or not sure. */
function verbatim(search: Search, index: number, place: number): Anchor | undefined {
  const { text, read } = search;
  const { exact } = quoteOf(search, index);
  const start = startOf(text, place);
  const end = start + exact.length;
  const last = unitEndingAt(text, place, end);
  if (last < 0 || !isCertain(search, index, last + 1 - place) || read(start, end) !== exact) return undefined;
  return cutWords(search, index, place, last + 1) ?? { state: 'exact', pieces: [{ start, end }], score: 1 };
}

/** The places of `seeds` from which on all units of a quotation stand. */
function confirm(
  { text, exacts, bounds }: Search,
  index: number,
  seeds: Places,
  work: Work,
): readonly number[] {
  const places: number[] = [];
  for (const place of allPlaces(seeds, index)) {
    if (work.left <= 0) {
      seeds.cut.add(index);
      break;
    }
    if (isSame(text, place, exacts, bounds[index] ?? 0, bounds[index + 1] ?? 0, work)) places.push(place);
  }
  return seeds.cut.has(index) ? [] : places;
}

const quoteOf = ({ quotes }: Search, index: number): Quote => quotes[index] ?? { exact: '' };
const startIn = ({ bounds }: Search, index: number): number => bounds[index] ?? 0;
const sizeOf = ({ bounds }: Search, index: number): number => (bounds[index + 1] ?? 0) - (bounds[index] ?? 0);

const none = (state: AnchorState): Anchor => ({ state, pieces: [], score: 0 });

/** What context has to decide, or what has changed. */
function anchorOpen(
  search: Search,
  grams: Grams,
  buffer: Folded,
  open: readonly Open[],
  anchors: Anchor[],
): void {
  const { text, exacts } = search;
  const left: Open[] = [];
  const patterns: Pattern[] = [];
  for (const one of open) {
    const { index, places, isCut } = one;
    const start = startIn(search, index);
    const end = start + sizeOf(search, index);
    if (!places.length && !isCut && isStrange(grams, exacts, start, end)) continue;
    const pattern = foldPattern(buffer, quoteOf(search, index), exacts, start, end);
    const place = places.length ? placeByContext(search, buffer, one, pattern) : 'none';
    if (place === 'none') {
      left.push(one);
      patterns.push(pattern);
    } else anchors[index] = place === 'ambiguous' ? none('ambiguous') : whole(search, index, place);
  }
  const found = findApproximate(text, buffer, patterns, grams, allow(text.length + buffer.length));
  for (let order = 0; order < left.length; order++) {
    const { index, isCut } = left[order] ?? { index: 0, isCut: false };
    const { measures, isCrowded, isSkipped } = found[order] ?? NOT_FOUND;
    const pattern = patterns[order];
    const choice = pattern && measures.length ? chooseChanged(pattern, measures) : 'none';
    if (typeof choice === 'object') anchors[index] = partial(search, index, choice.place);
    else if (choice === 'ambiguous' || isCrowded) anchors[index] = none('ambiguous');
    else if (isSkipped) anchors[index] = none('skipped');
    else if (isCut) anchors[index] = none('ambiguous');
  }
}

/** Which of the places where a quotation stands to the letter is meant. */
function placeByContext(
  { text, quotes, positionOf }: Search,
  buffer: Folded,
  { index, places }: Open,
  pattern: Pattern,
): number | 'ambiguous' | 'none' {
  const chosen = chooseExact(text, buffer, pattern, places);
  const hint = quotes[index]?.start;
  const place =
    chosen.length > 1 && hint !== undefined
      ? chooseNearest(chosen, hint, (unit) => positionOf(startOf(text, unit)))
      : chosen[0];
  if (place === undefined) return chosen.length ? 'ambiguous' : 'none';
  return chosen.length === 1 || hint !== undefined ? place : 'ambiguous';
}

function whole(search: Search, index: number, place: number): Anchor {
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

function partial(search: Search, index: number, measure: Measure): Anchor {
  const { text, read } = search;
  const { exact } = quoteOf(search, index);
  const pieces: Piece[] = [];
  const [first, last] = wholeWords(
    text,
    measure.start,
    measure.end,
    quoteOf(search, index),
    measure.cost > 0,
  );
  let from = first;
  for (const { start, end } of [...measure.asides, { start: last, end: last }]) {
    if (start > from) pieces.push({ start: startOf(text, from), end: endOf(text, start - 1) });
    from = end;
  }
  const score = shareOf(sizeOf(search, index), measure.cost);
  const now = textOf(pieces, read);
  const isWhole = measure.cost === 0 && first === measure.start && last === measure.end;
  if (isWhole && isVerbatim(now, exact)) return { state: 'exact', pieces, score };
  // over an aside, words may have been joined or parted
  if (isWhole && isWordForWord(now, exact)) return { state: 'cosmetic', pieces, score };
  return { state: 'changed', pieces, score, now };
}

/** The anchor of a quotation whose words stand from unit `start` to `end`, but as parts of longer words; undefined: they do not. */
function cutWords(search: Search, index: number, start: number, end: number): Anchor | undefined {
  const { text, read } = search;
  const [from, to] = wholeWords(text, start, end, quoteOf(search, index));
  if (from === start && to === end) return undefined;
  const piece = { start: startOf(text, from), end: endOf(text, to - 1) };
  const score = shareOf(end - start, to - from - (end - start));
  return { state: 'changed', pieces: [piece], score, now: read(piece.start, piece.end) };
}

const textOf = (pieces: readonly Piece[], read: Read): string =>
  pieces.map(({ start, end }) => read(start, end)).join(JOINT);
