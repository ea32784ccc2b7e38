/** What an alignment says: where the quotation stands, how much of it, and what was put in or taken out. */
import type { Segment } from './align.ts';
import { asAside } from './aside.ts';
import { blockEnd, blockStart, wordEnd, wordStart } from './edges.ts';
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
 * Where a passage begins of which the first `gone` units are other words, and the rest stands from `t` on: where the
 * context ends at `context` (-1: none is seen), if that is near; else as many units before, at the nearest end of a
 * word. Within the block: another may be anything.
 */
function changedStart(text: Folded, context: number, t: number, gone: number): number {
  const least = Math.max(0, context);
  if (gone > LETTERS && context >= 0 && t - context <= 2 * gone + SLACK) return blockStart(text, t, least);
  const guess = Math.max(least, t - gone);
  const [start, end] = [wordStart(text, guess, least), wordEnd(text, guess, t)];
  // the word next to what stands there is one of those that changed
  return blockStart(text, t, end < t && end - guess < guess - start ? end : start);
}

/** The same for the end of one that stands up to `t`; the context begins at `context`. */
function changedEnd(text: Folded, t: number, context: number, gone: number): number {
  const most = context < 0 ? text.length : context;
  if (gone > LETTERS && context >= 0 && context - t <= 2 * gone + SLACK) return blockEnd(text, t, most);
  const guess = Math.min(most, t + gone);
  const [start, end] = [wordStart(text, guess, t), wordEnd(text, guess, most)];
  return blockEnd(text, t, start > t && guess - start < end - guess ? start : end);
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
        result.start = x <= start ? t + start - x : changedStart(text, lastT, t, gone);
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
      result.end = gone ? changedEnd(text, lastT, t, gone) : lastT;
      result.cost += price(gone, result.end - lastT);
    }
    lastX = x + size;
    lastT = t + size;
  }
  if (result.start < 0) return undefined;
  if (lastX < end) {
    result.end = changedEnd(text, lastT, -1, end - lastX);
    result.cost += end - lastX;
    result.lost = Math.max(result.lost, end - lastX);
  }
  return result;
}
