/** Offsets of the gathered text → ranges. StaticRange: hundreds of live ranges would slow every later change of the page. */
import { JOINT } from '../core/anchor/wording.ts';
import { isText } from './elements.ts';
import type { TextIndex } from './text-index.ts';

/** The last of `starts` that is not after `offset`. */
export function nodeAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The ranges of `start` to `end` (offsets of the unfolded text), one for each tree they lie in. */
export function toRanges(index: TextIndex, start: number, end: number): AbstractRange[] {
  const ranges: AbstractRange[] = [];
  addRanges(ranges, index, start, end);
  return ranges;
}

/** Adds those ranges to `ranges`. */
export function addRanges(ranges: AbstractRange[], index: TextIndex, start: number, end: number): void {
  const { starts, seams } = index;
  let first = nodeAt(starts, start);
  const last = end <= (starts[first + 1] ?? end) ? first : nodeAt(starts, end - 1);
  if (first < last)
    for (const seam of seams) {
      if (seam <= first || seam > last) continue;
      ranges.push(rangeOf(index, first, seam - 1, start, end));
      first = seam;
    }
  ranges.push(rangeOf(index, first, last, start, end));
}

/** What of `start` to `end` lies in the nodes `first` to `last`. */
function rangeOf(
  { nodes, starts }: TextIndex,
  first: number,
  last: number,
  start: number,
  end: number,
): StaticRange {
  const from = nodes[first];
  const to = nodes[last];
  if (!from || !to) throw new Error('An offset lies outside the gathered text.');
  return new StaticRange({
    startContainer: from,
    startOffset: Math.max(0, start - (starts[first] ?? 0)),
    endContainer: to,
    endOffset: Math.min(end - (starts[last] ?? 0), (starts[last + 1] ?? end) - (starts[last] ?? 0)),
  });
}

/** The text from `start` to `end`, with a JOINT between blocks. */
export function readText(index: TextIndex, start: number, end: number): string {
  const { texts, starts, breaks } = index;
  const first = nodeAt(starts, start);
  const begin = starts[first] ?? 0;
  // nearly all passages lie in one node
  if (end <= (starts[first + 1] ?? end)) return (texts[first] ?? '').slice(start - begin, end - begin);
  const last = nodeAt(starts, end - 1);
  let text = '';
  for (let node = first; node <= last; node++) {
    const offset = starts[node] ?? 0;
    if (text && breaks[node]) text += JOINT;
    text += (texts[node] ?? '').slice(Math.max(0, start - offset), end - offset);
  }
  return text;
}

/** Offset of each indexed node in the `textContent` of `root`; a hole for one that is not in it (a shadow root's). */
export function textOffsets({ nodes }: TextIndex, root: Node): number[] {
  const places = new Map(nodes.map((node, index) => [node, index]));
  const offsets: number[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isText(node)) continue;
    const place = places.get(node);
    if (place !== undefined) offsets[place] = offset;
    offset += node.data.length;
  }
  return offsets;
}
