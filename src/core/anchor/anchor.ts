/** Where quotations stand in a text, and whether the words still are the record's. Pure. */
import type { AnchorState, Diff } from '../annotation.ts';
import { findApproximate } from './approximate.ts';
import { type Choice, chooseChanged, chooseExact, EVIDENCE, shareOf } from './choose.ts';
import { diffWords } from './diff.ts';
import { findExact, type Places, type Span } from './exact.ts';
import { breakBlock, createFolded, endOf, type Folded, fold, startOf } from './fold.ts';
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
  diff?: Diff;
}

/** Says what the unfolded text from one offset to another is, with a JOINT where one block follows another. */
export type Read = (start: number, end: number) => string;

/** Finds each of `selectors` in `text`; the answers are in their order. */
export function anchorText(text: string, selectors: readonly Quote[]): Anchor[] {
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

/** The same in a text that is folded already, whose unfolded form `read` gives. */
export function anchorFolded(text: Folded, quotes: readonly Quote[], read: Read): Anchor[] {
  const exacts = createFolded(quotes.length * 200 + 1024);
  const spans = quotes.map(({ exact }) => {
    const start = exacts.length;
    breakBlock(exacts);
    fold(exacts, exact);
    return { start, end: exacts.length };
  });
  const work = allow(text.length + exacts.length);
  const places = findExact(text, exacts, spans, work);
  const anchors: Anchor[] = [];
  // most quotations stand in one place, word for word, and are long enough to be sure of it
  const open: number[] = [];
  quotes.forEach((quote, index) => {
    const { start, end } = spans[index] ?? { start: 0, end: 0 };
    const size = end - start;
    const [place, ...others] = places[index]?.at ?? [];
    const isCertain = size >= EVIDENCE || (!quote.prefix && !quote.suffix);
    if (!size) anchors[index] = none('missing');
    else if (place !== undefined && !others.length && places[index]?.all && isCertain)
      anchors[index] = whole(text, place, exacts, { start, end }, quote, read);
    else open.push(index);
  });
  if (open.length) anchorOpen(text, quotes, read, open, places, anchors);
  return anchors;
}

const none = (state: AnchorState): Anchor => ({ state, pieces: [], score: 0 });

/** What context has to decide, or what has changed. */
function anchorOpen(
  text: Folded,
  quotes: readonly Quote[],
  read: Read,
  open: readonly number[],
  places: readonly Places[],
  anchors: Anchor[],
): void {
  const buffer = createFolded(open.length * 300 + 1024);
  const changed: { index: number; pattern: Pattern }[] = [];
  for (const index of open) {
    const quote = quotes[index] ?? { exact: '' };
    const pattern = foldPattern(buffer, quote);
    const found = places[index] ?? { at: [], all: true };
    const choice: Choice<number> = found.at.length ? chooseExact(text, buffer, pattern, found.at) : 'none';
    if (typeof choice === 'object' && found.all)
      anchors[index] = whole(text, choice.place, buffer, pattern, quote, read);
    else if (choice === 'ambiguous' && found.all) anchors[index] = none('ambiguous');
    else changed.push({ index, pattern });
  }
  const work = allow(text.length + buffer.length);
  const found = findApproximate(
    text,
    buffer,
    changed.map(({ pattern }) => pattern),
    work,
  );
  changed.forEach(({ index, pattern }, order) => {
    const quote = quotes[index] ?? { exact: '' };
    const { measures, isCrowded, isSkipped } = found[order] ?? {
      measures: [],
      isCrowded: false,
      isSkipped: true,
    };
    const choice = chooseChanged(pattern, measures);
    if (typeof choice === 'object') anchors[index] = partial(text, pattern, choice.place, quote, read);
    else if (choice === 'ambiguous' || isCrowded) anchors[index] = none('ambiguous');
    else if (isSkipped) anchors[index] = none('skipped');
    else anchors[index] = none(places[index]?.all ? 'missing' : 'ambiguous');
  });
}

function whole(
  text: Folded,
  place: number,
  pattern: Folded,
  { start, end }: Span,
  quote: Quote,
  read: Read,
): Anchor {
  const size = end - start;
  const pieces = [{ start: startOf(text, place), end: endOf(text, place + size - 1) }];
  const now = textOf(pieces, read);
  if (isVerbatim(now, quote.exact)) return { state: 'exact', pieces, score: 1 };
  if (hasSameWords(text, place, pattern, start, size)) return { state: 'cosmetic', pieces, score: 1 };
  return asChanged(pieces, 1, quote.exact, now);
}

function partial(text: Folded, pattern: Pattern, measure: Measure, quote: Quote, read: Read): Anchor {
  const pieces: Piece[] = [];
  let from = measure.start;
  for (const { start, end } of [...measure.asides, { start: measure.end, end: measure.end }]) {
    if (start > from) pieces.push({ start: startOf(text, from), end: endOf(text, start - 1) });
    from = end;
  }
  const score = shareOf(pattern, measure.cost);
  const now = textOf(pieces, read);
  if (measure.cost > 0) return asChanged(pieces, score, quote.exact, now);
  return { state: isVerbatim(now, quote.exact) ? 'exact' : 'cosmetic', pieces, score };
}

const textOf = (pieces: readonly Piece[], read: Read): string =>
  pieces.map(({ start, end }) => read(start, end)).join(JOINT);

/** The words as they are now are kept; the diff is made when it is asked for: most are never looked at. */
function asChanged(pieces: Piece[], score: number, before: string, now: string): Anchor {
  let diff: Diff | undefined;
  return {
    state: 'changed',
    pieces,
    score,
    get diff() {
      diff ??= diffWords(before, now);
      return diff;
    },
  };
}
