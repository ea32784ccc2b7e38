/** Where quotations stand on a page: the DOM's side of core/anchor. */
import { anchorFolded } from '../core/anchor/anchor.ts';
import { withDiff } from '../core/anchor/diff.ts';
import type { Quote } from '../core/anchor/pattern.ts';
import type { AnchorState, Diff, Selector } from '../core/annotation.ts';
import { addRanges, nodeAt, readText, textOffsets } from './ranges.ts';
import { indexText, type TextIndex } from './text-index.ts';

/** Where one selector points; `ranges` is empty where nothing may be shown. */
export interface PageAnchor {
  state: AnchorState;
  ranges: AbstractRange[];
  /** The page's words, where they differ from the record's. */
  now?: string;
}

const toQuote = (selector: Selector | Quote): Quote => ('exact' in selector ? selector : { exact: '' });

/**
 * Finds each of `selectors` in the visible text below `root`, in their order, in one pass. Quotes alone are looked
 * for: a TextPositionSelector counts in the source's cleaned text, which is not this page's.
 */
export function anchorAll(
  root: Element,
  selectors: readonly (Selector | Quote)[],
): (PageAnchor & { diff?: Diff })[] {
  const anchors = anchorIndexed(indexText(root), selectors, root);
  return anchors.map((anchor, index) => {
    const selector = selectors[index];
    return selector && 'exact' in selector ? withDiff(anchor, selector.exact) : anchor;
  });
}

/** The same on a page whose text is gathered already; `root`: where a quote's `start` is counted from, if it has one. */
export function anchorIndexed(
  index: TextIndex,
  selectors: readonly (Selector | Quote)[],
  root?: Node,
): PageAnchor[] {
  let offsets: number[] | undefined;
  const positionOf = (offset: number): number => {
    if (!root) return Number.NaN;
    offsets ??= textOffsets(index, root);
    const node = nodeAt(index.starts, offset);
    return (offsets[node] ?? Number.NaN) + offset - (index.starts[node] ?? 0);
  };
  const read = (start: number, end: number) => readText(index, start, end);
  const anchors: PageAnchor[] = [];
  for (const { state, pieces, now } of anchorFolded(index.folded, selectors.map(toQuote), read, positionOf)) {
    const ranges: AbstractRange[] = [];
    for (const { start, end } of pieces) addRanges(ranges, index, start, end);
    if (state === 'missing' && index.cut) anchors.push({ state: 'skipped', ranges });
    else anchors.push(now === undefined ? { state, ranges } : { state, ranges, now });
  }
  return anchors;
}
