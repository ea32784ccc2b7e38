/** Where quotations stand in a text, and whether the words still are the record's. Pure. */
import type { AnchorState, Diff, TextQuoteSelector } from '../annotation.ts';
import { commonAfter, commonBefore } from './context.ts';
import { findExact, type Span } from './exact.ts';
import { breakBlock, createFolded, endOf, type Folded, fold, startOf } from './fold.ts';

/** The words to find; what a TextQuoteSelector says, whatever else it carries. */
export type Quote = Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'>;

/** Where one quotation stands. */
export interface Anchor {
  state: AnchorState;
  /** UTF-16 offsets into the text, `end` exclusive; several where something lies between, none where nothing may be shown. */
  pieces: { start: number; end: number }[];
  /** 0 to 1: how much of quotation and context was found. */
  score: number;
  diff?: Diff;
}

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
  return anchorFolded(folded, selectors, (start, end, exact) => text.slice(start, end) === exact);
}

/** The same in a text that is folded already; `verbatim` says whether the unfolded text from `start` to `end` is `exact`. */
export function anchorFolded(
  text: Folded,
  selectors: readonly Quote[],
  verbatim: (start: number, end: number, exact: string) => boolean,
): Anchor[] {
  const pattern = createFolded(selectors.length * 200 + 1024);
  const spans: Span[] = selectors.map(({ exact }) => {
    const start = pattern.length;
    fold(pattern, exact);
    return { start, end: pattern.length };
  });
  const places = findExact(text, pattern, spans);
  return selectors.map((selector, index) => {
    const span = spans[index] ?? { start: 0, end: 0 };
    const place = choose(text, places[index] ?? [], span.end - span.start, selector);
    if (place === undefined) return { state: 'missing', pieces: [], score: 0 };
    if (place < 0) return { state: 'ambiguous', pieces: [], score: 0 };
    const piece = { start: startOf(text, place), end: endOf(text, place + span.end - span.start - 1) };
    const state = verbatim(piece.start, piece.end, selector.exact) ? 'exact' : 'cosmetic';
    return { state, pieces: [piece], score: 1 };
  });
}

/** The one of `places` that the context points to; undefined: there is none; -1: it points to several. */
function choose(text: Folded, places: number[], length: number, selector: Quote): number | undefined {
  if (places.length < 2) return places[0];
  const prefix = createFolded(64);
  fold(prefix, selector.prefix ?? '');
  const suffix = createFolded(64);
  fold(suffix, selector.suffix ?? '');
  let best = -1;
  let most = -1;
  for (const place of places) {
    const common = commonBefore(text, place, prefix) + commonAfter(text, place + length, suffix);
    if (common === most) best = -1;
    if (common > most) {
      most = common;
      best = place;
    }
  }
  return best;
}
