/** What an alignment says: where the quotation stands, how much of it, and what was put in or taken out. */
import type { Segment } from './align.ts';
import { asAside } from './aside.ts';
import { blockEdge, wordEdge } from './edges.ts';
import type { Folded } from './fold.ts';
import type { Pattern } from './pattern.ts';

/** A quotation in the text, in units; `end` exclusive. */
export interface Measure {
  start: number;
  end: number;
  /** What the quotation leaves out: whole blocks that stand inside it and are none of its words. */
  asides: { start: number; end: number }[];
  /** Units of the quotation, and of its context, that stand there. */
  matched: number;
  context: number;
  /** The price of the differences inside the quotation, in units. */
  cost: number;
  /** Units at an end of the quotation that stand there no more, with nothing of the context beyond them either. */
  lost: number;
}

/**
 * The price of `out` units that are gone and `put` units that came in. One word or clause put in or taken out is one
 * change, whatever its length, so the price grows slower than the length; what was replaced costs in full.
 */
function price(out: number, put: number): number {
  if (!out) return Math.min(put, 4 + put / 8);
  if (!put) return Math.min(out, 3 + out / 3);
  return Math.min(Math.max(out, put), out + 4 + put / 8);
}

/** Units that must agree on both sides of the place where a quotation was, for it to be seen that it was taken out. */
const SEAM = 8;

/**
 * Whether the text goes on with the context behind the quotation where the context before it ends: then the quotation
 * was taken out, and what resembles it nearby (its context may) is not it.
 */
export function isTakenOut(
  text: Folded,
  buffer: Folded,
  { from, start, end, to }: Pattern,
  segments: readonly Segment[],
): boolean {
  const isSeam = (t: number): boolean => {
    let before = 0;
    while (start - before > from && buffer.codes[start - before - 1] === text.codes[t - before - 1]) before++;
    let after = 0;
    while (end + after < to && t + after < text.length && buffer.codes[end + after] === text.codes[t + after])
      after++;
    return before >= SEAM && after >= SEAM;
  };
  return segments.some(
    ({ x, t, size }) => (x >= end && isSeam(t + end - x)) || (x + size <= start && isSeam(t + start - x)),
  );
}

/** Units by which changed words may be longer than twice what they replace, to be all that stands between quotation and context. */
const SLACK = 16;
/** Units that may be gone of a word; more, and words are. */
const LETTERS = 2;

/**
 * Where a passage begins (`sign` -1) or ends (1) of which the last `gone` units on that side are other words, and the
 * rest stands up to `t`: where the context is met, at `context` (-1: none is seen), if that is near; else as many units
 * on, at the nearest end of a word. Within the block: another may be anything.
 */
function changedEdge(text: Folded, t: number, sign: 1 | -1, context: number, gone: number): number {
  const stop = context >= 0 ? context : sign > 0 ? text.length : 0;
  const room = (stop - t) * sign;
  if (context >= 0 && gone > LETTERS && room <= 2 * gone + SLACK) return blockEdge(text, t, sign, stop);
  const guess = t + sign * Math.min(room, gone);
  const [near, far] = [wordEdge(text, guess, sign > 0 ? -1 : 1, t), wordEdge(text, guess, sign, stop)];
  // the word next to what stands there is one of those that changed
  const isNearer = near !== t && Math.abs(guess - near) < Math.abs(far - guess);
  return blockEdge(text, t, sign, isNearer ? near : far);
}

/** Weighs `segments`, ascending; undefined: nothing of the quotation is among them. */
export function measure(text: Folded, pattern: Pattern, segments: readonly Segment[]): Measure | undefined {
  const { start, end } = pattern;
  const result: Measure = { start: -1, end: -1, asides: [], matched: 0, context: 0, cost: 0, lost: 0 };
  // the end of the segment before, in pattern and text; at first, that of a segment without length where the text begins
  let lastX = -1;
  let lastT = -1;
  for (const { x, t, size } of segments) {
    const inside = Math.min(x + size, end) - Math.max(x, start);
    result.matched += Math.max(0, inside);
    result.context += size - Math.max(0, inside);
    if (inside > 0) {
      const gone = Math.max(0, x - Math.max(start, lastX));
      if (result.start < 0) {
        // the first words of the quotation: it begins here, or before, where they are changed
        result.start = x <= start ? t + start - x : changedEdge(text, t, -1, lastT, gone);
        result.cost += price(gone, gone && Math.max(0, t - result.start));
        if (lastX < 0) result.lost = gone;
      } else {
        const aside = t - lastT > gone + 3 ? asAside(text, lastT, t - gone) : undefined;
        if (aside) result.asides.push(aside);
        result.cost += aside ? gone : price(gone, t - lastT);
      }
      result.end = t + Math.min(size, end - x);
    }
    // the last words of the quotation were seen before, and what follows is context
    if (inside <= 0 && x >= end && lastX >= 0 && lastX < end && result.start >= 0) {
      const gone = end - lastX;
      result.end = changedEdge(text, lastT, 1, t, gone);
      result.cost += price(gone, result.end - lastT);
    }
    lastX = x + size;
    lastT = t + size;
  }
  if (result.start < 0) return undefined;
  if (lastX < end) {
    result.end = changedEdge(text, lastT, 1, -1, end - lastX);
    result.cost += end - lastX;
    result.lost = Math.max(result.lost, end - lastX);
  }
  return result;
}
