/** Where quotations stand in a text, and whether the words still are the record's. Pure. */
import type { Diff } from '../annotation.ts';
import {
  type Anchor,
  isCertain,
  none,
  partial,
  quoteOf,
  type Read,
  type Search,
  sizeOf,
  startIn,
  verbatim,
  whole,
} from './answer.ts';
import { findApproximate, isStrange, NOT_FOUND } from './approximate.ts';
import { chooseChanged, chooseExact, chooseNearest, EVIDENCE, LEAD } from './choose.ts';
import { commonContext } from './context.ts';
import { withDiff } from './diff.ts';
import { allPlaces, findSeeds, isSame, onlyPlace, type Places } from './exact.ts';
import { breakBlock, createFolded, type Folded, fold, startOf, withScratch } from './fold.ts';
import { type Grams, withGrams } from './grams.ts';
import { foldPattern, type Pattern, type Quote } from './pattern.ts';
import { allow, type Work } from './work.ts';

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
    if (place !== undefined && places.length === 1 && isCertain(search, index, place, place + size))
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
  /** Where it stands to the letter without anything of its context, which may stand elsewhere around altered words. */
  bare?: number | undefined;
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
    const bare = typeof place === 'number' && isBare(text, buffer, pattern, place) ? place : undefined;
    if (place === 'none' || bare !== undefined) {
      left.push({ ...one, bare });
      patterns.push(pattern);
    } else anchors[index] = place === 'ambiguous' ? none('ambiguous') : whole(search, index, place);
  }
  const found = findApproximate(text, buffer, patterns, grams, allow(text.length + buffer.length));
  for (let order = 0; order < left.length; order++) {
    const { index, isCut, bare } = left[order] ?? { index: 0, isCut: false, bare: undefined };
    const { measures, isCrowded, isSkipped } = found[order] ?? NOT_FOUND;
    const pattern = patterns[order];
    const choice = pattern && measures.length ? chooseChanged(pattern, measures) : 'none';
    if (typeof choice === 'object') anchors[index] = partial(search, index, choice.place);
    else if (bare !== undefined) anchors[index] = whole(search, index, bare);
    else if (choice === 'ambiguous' || isCrowded) anchors[index] = none('ambiguous');
    else if (isSkipped) anchors[index] = none('skipped');
    else if (isCut) anchors[index] = none('ambiguous');
  }
}

/** Whether context is given and nothing of it stands around `place`. */
function isBare(text: Folded, buffer: Folded, pattern: Pattern, place: number): boolean {
  const { from, start, end, to } = pattern;
  return to - from - (end - start) >= EVIDENCE && commonContext(text, place, buffer, pattern) < LEAD;
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
