/** Where the card goes: plain geometry in viewport coordinates (CSS px), so that it can be tested as a table. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Situation {
  /** The line of the passage under the pointer, else its first visible line. */
  line: Box;
  /** All lines of the passage together. */
  passage: Box;
  /** The column of text that the passage stands in. */
  column: Box;
  viewport: { width: number; height: number };
  /** The card as large as it wants to be. */
  card: { width: number; height: number };
  rightToLeft: boolean;
}

export interface Placement {
  side: 'beside' | 'below' | 'above';
  left: number;
  top: number;
  /** The card may be this high; its middle scrolls. */
  maxHeight: number;
}

/** Always this far from the window's edges. */
const edge = 8;
/** Between passage and card, above and below. */
const gap = 10;
/** Free width that lets the card stand beside the column: 360 px, 16 px on either side. */
const besideFrom = 392;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/**
 * Beside the column where that leaves the article readable; else below the passage, else above, else on the side
 * with more room, where its middle scrolls. Never over the passage. (A library for this weighs 3 kB and more
 * than half of it would place arrows and flip on both axes; these four rules are all that the card needs.)
 */
export function placeCard(situation: Situation): Placement {
  const { line, passage, column, viewport, card, rightToLeft } = situation;
  const free = rightToLeft ? column.left : viewport.width - column.right;
  const width = Math.min(card.width, viewport.width - 2 * edge);
  const whole = viewport.height - 2 * edge;
  if (free >= besideFrom) {
    const height = Math.min(card.height, whole);
    return {
      side: 'beside',
      left: rightToLeft ? column.left - 16 - width : column.right + 16,
      top: clamp(line.top - edge, edge, viewport.height - edge - height),
      maxHeight: whole,
    };
  }
  const start = rightToLeft ? passage.right - width : passage.left;
  const left = clamp(start, edge, Math.max(edge, viewport.width - edge - width));
  const below = viewport.height - edge - (passage.bottom + gap);
  const above = passage.top - gap - edge;
  if (card.height <= below || (card.height > above && below >= above))
    return { side: 'below', left, top: passage.bottom + gap, maxHeight: Math.max(0, below) };
  const height = Math.min(card.height, above);
  return { side: 'above', left, top: passage.top - gap - height, maxHeight: Math.max(0, above) };
}

/** Whether a point lies in the triangle from where the pointer left the passage to the near edge of the card. */
export function onTheWay(
  point: { x: number; y: number },
  from: { x: number; y: number },
  card: Box,
): boolean {
  const near =
    from.x < card.left
      ? [at(card.left, card.top), at(card.left, card.bottom)]
      : from.x > card.right
        ? [at(card.right, card.top), at(card.right, card.bottom)]
        : from.y < card.top
          ? [at(card.left, card.top), at(card.right, card.top)]
          : [at(card.left, card.bottom), at(card.right, card.bottom)];
  const [one, two] = near;
  if (!one || !two) return false;
  const turns = [turn(from, one, point), turn(one, two, point), turn(two, from, point)];
  return turns.every((value) => value >= 0) || turns.every((value) => value <= 0);
}

const at = (x: number, y: number) => ({ x, y });

/** The sign tells on which side of the line a → b the point lies. */
function turn(
  a: { x: number; y: number },
  b: { x: number; y: number },
  point: { x: number; y: number },
): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
