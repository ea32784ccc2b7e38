/** From a range on a page to selectors that find it again. */
import { describeSpan } from '../core/anchor/describe.ts';
import { JOINT } from '../core/anchor/wording.ts';
import type { TextPositionSelector, TextQuoteSelector } from '../core/annotation.ts';
import { anchorIndexed } from './anchor.ts';
import { readText, textOffsets, toRanges } from './ranges.ts';
import { indexText, type TextIndex } from './text-index.ts';

/**
 * Selectors for the visible text of `range` below `root`: the words, the shortest context that makes them unique, and
 * the position in `root.textContent`. `anchorAll` finds the same text by them. undefined: there is no visible text in
 * the range, it lies in a tree of its own, or the page says the same twice in the same surroundings.
 */
export function describe(
  root: Element,
  range: AbstractRange,
): [TextQuoteSelector, TextPositionSelector] | undefined {
  const index = indexText(root);
  const span = spanOf(index, range);
  if (!span) return undefined;
  const { start, end } = span;
  const read = (from: number, to: number) => readText(index, from, to).replaceAll(JOINT, '\n');
  const wanted = toRanges(index, start, end);
  const finds = (quote: TextQuoteSelector): boolean => {
    const [anchor] = anchorIndexed(index, [quote]);
    return (
      anchor?.state === 'exact' &&
      anchor.ranges.length === wanted.length &&
      anchor.ranges.every((found, place) => isSame(found, wanted[place]))
    );
  };
  const quote = describeSpan({ length: index.folded.raw, read, finds }, start, end);
  const offsets = textOffsets(index, root);
  const [first, last] = [offsets[span.first], offsets[span.last]];
  if (!quote || first === undefined || last === undefined) return undefined;
  return [
    quote,
    {
      type: 'TextPositionSelector',
      start: first + start - (index.starts[span.first] ?? 0),
      end: last + end - (index.starts[span.last] ?? 0),
    },
  ];
}

const isSame = (one: AbstractRange, other: AbstractRange | undefined): boolean =>
  one.startContainer === other?.startContainer &&
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;

/** The indexed text inside `range`, without white space at its ends; `first` and `last`: the indices of its nodes. */
function spanOf(
  index: TextIndex,
  { startContainer, startOffset, endContainer, endOffset }: AbstractRange,
): { start: number; end: number; first: number; last: number } | undefined {
  const live = new Range();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  const inside = index.nodes.flatMap((node, place) => (live.intersectsNode(node) ? [place] : []));
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  let first = -1;
  let last = -1;
  for (const place of inside) {
    const node = index.nodes[place];
    if (!node) continue;
    const from = node === startContainer ? startOffset : 0;
    const words = node.data.slice(from, node === endContainer ? endOffset : undefined);
    if (!words.trim()) continue;
    const offset = (index.starts[place] ?? 0) + from;
    if (first < 0) {
      first = place;
      start = offset + words.length - words.trimStart().length;
    }
    end = offset + words.trimEnd().length;
    last = place;
  }
  return first < 0 ? undefined : { start, end, first, last };
}
