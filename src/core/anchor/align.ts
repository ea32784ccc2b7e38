/**
 * Pattern against text, around seeds that stand in both: every seed is extended as far as both agree, and from the
 * outer ends on, and into the gaps, small differences are stepped over. What BLAST (Altschul et al. 1990) does with
 * its seeds; a full edit distance (Myers 1999, Landau & Vishkin 1989) would find no other place, only cost more.
 */
import { asAside } from './aside.ts';
import { BLOCK, type Folded, markBefore } from './fold.ts';
import type { Pattern } from './pattern.ts';

/** `size` units from `x` of the patterns' buffer on are the same as those from `t` of the text on. */
export interface Segment {
  x: number;
  t: number;
  size: number;
}

/** Differences stepped over, cheapest first: units left out of the pattern and of the text, and units that must agree behind. */
const STEPS: readonly (readonly [number, number, number])[] = [
  [0, 0, 1],
  [1, 1, 2],
  ...[
    [0, 1],
    [1, 0],
    [2, 2],
    [1, 2],
    [2, 1],
    [0, 2],
    [2, 0],
    [3, 3],
    [0, 3],
    [3, 0],
  ].map(
    // two units agree by chance, with four the edits that stand close would be missed
    ([x = 0, t = 0]) => [x, t, 3] as const,
  ),
  // a word put in or taken out
  ...[4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].flatMap((size) => [[0, size, 6] as const, [size, 0, 6] as const]),
];
/** Differences stepped over in one direction; a good passage has seeds between them before that. */
const MOST_STEPS = 12;
/** Units of text in which the end of an aside is looked for. */
const ASIDE = 600;

/** Units that agree from (x, t) on, outwards in the direction `sign`, before `x` reaches `stop` or `t` reaches `edge`. */
function run(
  text: Folded,
  buffer: Folded,
  x: number,
  t: number,
  sign: 1 | -1,
  stop: number,
  edge: number,
): number {
  const { codes } = text;
  const { codes: wanted } = buffer;
  const shift = sign < 0 ? -1 : 0;
  const most = Math.min((stop - x) * sign, (edge - t) * sign);
  let count = 0;
  while (count < most && wanted[x + shift + sign * count] === codes[t + shift + sign * count]) count++;
  return count;
}

/** Segments found by stepping over differences from (x, t) outwards, up to `stop` of the pattern and `edge` of the text. */
function stepOver(
  text: Folded,
  buffer: Folded,
  x: number,
  t: number,
  sign: 1 | -1,
  stop: number,
  edge: number,
): Segment[] {
  const found: Segment[] = [];
  for (let steps = 0; steps < MOST_STEPS && (stop - x) * sign > 0; steps++) {
    const from = resume(text, buffer, x, t, sign, stop, edge);
    if (!from) break;
    const { size } = from;
    x = from.x + sign * size;
    t = from.t + sign * size;
    found.push(sign > 0 ? from : { x, t, size });
  }
  return found;
}

/** Where pattern and text agree again, outwards of (x, t). */
function resume(
  text: Folded,
  buffer: Folded,
  x: number,
  t: number,
  sign: 1 | -1,
  stop: number,
  edge: number,
): Segment | undefined {
  const tryAt = (dx: number, dt: number, least: number): Segment | undefined => {
    const fromX = x + sign * dx;
    const fromT = t + sign * dt;
    const size = run(text, buffer, fromX, fromT, sign, stop, edge);
    const isEnough = size >= least || (fromX + sign * size === stop && size >= Math.max(1, least - 2));
    return isEnough ? { x: fromX, t: fromT, size } : undefined;
  };
  if (markBefore(text, t) === BLOCK)
    for (let dt = 1; dt <= ASIDE && (edge - t) * sign > dt; dt++) {
      const found = markBefore(text, t + sign * dt) === BLOCK ? tryAt(0, dt, 5) : undefined;
      if (found) return found;
    }
  for (const [dx, dt, least] of STEPS) {
    const found = tryAt(dx, dt, least);
    if (found) return found;
  }
  return undefined;
}

/** The segments of `pattern` that stand in the text around `chain`: seeds of `size` units, ascending in pattern and text. */
export function align(
  text: Folded,
  buffer: Folded,
  pattern: Pattern,
  chain: readonly { x: number; t: number }[],
  size: number,
): Segment[] {
  const segments: Segment[] = [];
  let lowX = pattern.from;
  let lowT = 0;
  for (const seed of chain) {
    const cut = Math.max(0, lowX - seed.x, lowT - seed.t);
    if (cut >= size) continue;
    const x = seed.x + cut;
    const t = seed.t + cut;
    const left = run(text, buffer, x, t, -1, lowX, lowT);
    const right = run(text, buffer, x, t, 1, pattern.to, text.length);
    if (!right) continue;
    const segment = { x: x - left, t: t - left, size: left + right };
    if (segments.length && segment.x > lowX && segment.t > lowT)
      segments.push(...stepOver(text, buffer, lowX, lowT, 1, segment.x, segment.t));
    segments.push(segment);
    lowX = segment.x + segment.size;
    lowT = segment.t + segment.size;
  }
  return extendEnds(text, buffer, pattern, withoutStrays(text, segments));
}

/** Insertions from this length on are looked at: up to it, one word. */
const STRAY_GAP = 16;

/** Leaves out what stands at an end, apart by more than its own length: the same words by chance, not the passage. */
function withoutStrays(text: Folded, segments: readonly Segment[]): readonly Segment[] {
  const total = segments.reduce((sum, { size }) => sum + size, 0);
  let before = 0;
  let first = 0;
  for (let index = 0; index + 1 < segments.length; index++) {
    const here = segments[index];
    const next = segments[index + 1];
    if (!here || !next) break;
    before += here.size;
    const end = here.t + here.size;
    const gone = next.x - here.x - here.size;
    const gap = next.t - end - gone;
    if (gap <= STRAY_GAP || asAside(text, end, next.t - gone)) continue;
    if (before < gap) first = index + 1;
    else if (total - before < gap) return segments.slice(first, index + 1);
  }
  return segments.slice(first);
}

/** From the outer ends outwards, over small differences. */
function extendEnds(text: Folded, buffer: Folded, pattern: Pattern, segments: readonly Segment[]): Segment[] {
  const first = segments[0];
  const last = segments.at(-1);
  if (!first || !last) return [];
  const before = stepOver(text, buffer, first.x, first.t, -1, pattern.from, 0).toReversed();
  const after = stepOver(text, buffer, last.x + last.size, last.t + last.size, 1, pattern.to, text.length);
  return [...before, ...segments, ...after];
}
