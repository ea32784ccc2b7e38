/** Which passages lie under a point: asked of the browser's own layout, never by going through rectangles. */

import type { Painter } from './highlights.ts';
import { lengthOf, liveRange, type Passage } from './passage.ts';

/** https://drafts.csswg.org/css-highlight-api-1/#highlightsfrompoint; not in every browser, not yet in lib.dom. */
interface HitRegistry {
  highlightsFromPoint?(
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ): { highlight: Highlight; ranges: AbstractRange[] }[];
}

/** Longest first; empty where there is none. `x`, `y` in viewport coordinates. */
export function passagesAt(
  x: number,
  y: number,
  passages: readonly Passage[],
  painter: Painter,
  shadowRoots: ShadowRoot[],
): Passage[] {
  const registry: HighlightRegistry & HitRegistry = CSS.highlights;
  const hits = registry.highlightsFromPoint
    ? registry
        .highlightsFromPoint(x, y, { shadowRoots })
        .flatMap(({ ranges }) => ranges.flatMap((range) => painter.passageOf(range) ?? []))
    : passagesAtCaret(x, y, passages, shadowRoots);
  return [...new Set(hits)].toSorted((a, b) => lengthOf(b) - lengthOf(a));
}

/** The text position nearest to the point, if the point is on its letters, and the passages around it. */
function passagesAtCaret(
  x: number,
  y: number,
  passages: readonly Passage[],
  shadowRoots: ShadowRoot[],
): Passage[] {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret || !(caret.offsetNode instanceof Text) || !onLetters(caret.offsetNode, caret.offset, x, y))
    return [];
  const { offsetNode, offset } = caret;
  return passages.filter(({ ranges }) =>
    ranges.some(
      (range) => range.startContainer.isConnected && liveRange(range)?.isPointInRange(offsetNode, offset),
    ),
  );
}

function onLetters(node: Text, offset: number, x: number, y: number): boolean {
  const around = new Range();
  around.setStart(node, Math.max(0, offset - 1));
  around.setEnd(node, Math.min(node.data.length, offset + 1));
  return [...around.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
