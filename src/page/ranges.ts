/** Offsets of the gathered text → ranges. StaticRange: hundreds of live ranges would slow every later change of the page. */
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

/** Whether the text from `start` to `end` is `exact` to the letter; white space where one node ends and another begins is free. */
export function isVerbatim(index: TextIndex, start: number, end: number, exact: string): boolean {
  const { nodes, starts } = index;
  const last = nodeAt(starts, end - 1);
  let at = 0;
  for (let node = nodeAt(starts, start); node <= last; node++) {
    const offset = starts[node] ?? 0;
    const data = nodes[node]?.data.slice(Math.max(0, start - offset), end - offset) ?? '';
    if (exact.startsWith(data, at)) {
      at += data.length;
      continue;
    }
    const words = data.trim();
    while (at < exact.length && exact.charCodeAt(at) <= 32) at++;
    if (!exact.startsWith(words, at)) return false;
    at += words.length;
    while (at < exact.length && exact.charCodeAt(at) <= 32) at++;
  }
  return at === exact.length;
}
