import type { Span } from '../text/span.ts';

/**
 * For each span, in text order (by start, longer first), the index of the smallest span of another attribution that
 * holds it; undefined: none. One pass with a stack.
 */
export function enclosing(spans: readonly (Span & { attribution: number })[]): (number | undefined)[] {
  const open: number[] = [];
  return spans.map((span, index) => {
    while (open.length > 0 && (spans[open.at(-1) ?? 0]?.end ?? 0) < span.end) open.pop();
    const around = open.findLast((other) => spans[other]?.attribution !== span.attribution);
    open.push(index);
    return around;
  });
}
