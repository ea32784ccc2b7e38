import type { Span } from '../text/span.ts';

/** Index of the last of ordered spans that begins at or before an offset; -1: none. Logarithmic in their number. */
export function lastFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The one of ordered spans, none inside another, that an offset lies in; undefined: none. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  const span = spans[lastFrom(spans, offset)];
  return span && offset < span.end ? span : undefined;
}
