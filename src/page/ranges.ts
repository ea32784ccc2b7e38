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
export function toRanges(index: TextIndex, start: number, end: number): StaticRange[] {
  const { nodes, starts, seams } = index;
  const ranges: StaticRange[] = [];
  const last = nodeAt(starts, end - 1);
  for (let first = nodeAt(starts, start); first <= last; ) {
    const seam = seams.find((at) => at > first && at <= last);
    const stop = seam === undefined ? last : seam - 1;
    const from = nodes[first];
    const to = nodes[stop];
    if (from && to)
      ranges.push(
        new StaticRange({
          startContainer: from,
          startOffset: Math.max(0, start - (starts[first] ?? 0)),
          endContainer: to,
          endOffset: Math.min(to.data.length, end - (starts[stop] ?? 0)),
        }),
      );
    first = stop + 1;
  }
  return ranges;
}

/** The text from `start` to `end`, with a JOINT between blocks. */
export function readText(index: TextIndex, start: number, end: number): string {
  const { nodes, starts, breaks } = index;
  const last = nodeAt(starts, end - 1);
  let text = '';
  for (let node = nodeAt(starts, start); node <= last; node++) {
    const offset = starts[node] ?? 0;
    if (text && breaks[node]) text += JOINT;
    text += nodes[node]?.data.slice(Math.max(0, start - offset), end - offset) ?? '';
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
