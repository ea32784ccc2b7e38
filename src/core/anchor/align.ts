/**
 * Pattern against text, around seeds that stand in both: every seed is extended as far as both agree, and from the
 * outer ends on, and into the gaps, small differences are stepped over. What BLAST (Altschul et al. 1990) does with
 * its seeds; a full edit distance (Myers 1999, Landau & Vishkin 1989) would find no other place, only cost more.
 */
import { asAside, SLIDE } from './aside.ts';
import type { Chain, Hits } from './chain.ts';
import { BLOCK, type Folded, markBefore } from './fold.ts';
import type { Pattern } from './pattern.ts';

/** `size` units from `x` of the patterns' buffer on are the same as those from `t` of the text on. */
export interface Segment {
  x: number;
  t: number;
  size: number;
}

/** A difference to step over: units left out of the pattern and of the text, and units that must agree behind. */
interface Step {
  out: number;
  put: number;
  least: number;
}

/** `out` and `put` of differences within a word. */
const LETTERS = [
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
] as const;

/** Cheapest first. */
const STEPS: readonly Step[] = [
  { out: 0, put: 0, least: 1 },
  { out: 1, put: 1, least: 2 },
  // two units agree by chance, with four the edits that stand close would be missed
  ...LETTERS.map(([out, put]) => ({ out, put, least: 3 })),
  // a word put in or taken out
  ...[4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].flatMap((size) => [
    { out: 0, put: size, least: 6 },
    { out: size, put: 0, least: 6 },
  ]),
];
/** Differences stepped over in one direction; a good passage has seeds between them before that. */
const MOST_STEPS = 12;
/** Units of text in which the end of an aside is looked for. */
const ASIDE = 600;

/** A way to go: outwards from somewhere, before `x` reaches `stop` of the patterns' buffer or `t` reaches `edge` of the text. */
interface Way {
  text: Folded;
  buffer: Folded;
  sign: 1 | -1;
  stop: number;
  edge: number;
}

/** Units that agree from (x, t) on. */
function run({ text, buffer, sign, stop, edge }: Way, x: number, t: number): number {
  const { codes } = text;
  const { codes: wanted } = buffer;
  const shift = sign < 0 ? -1 : 0;
  const most = Math.min((stop - x) * sign, (edge - t) * sign);
  let count = 0;
  while (count < most && wanted[x + shift + sign * count] === codes[t + shift + sign * count]) count++;
  return count;
}

/** Adds to `segments` those found by stepping over differences from (x, t) on. */
function stepOver(segments: Segment[], way: Way, x: number, t: number): void {
  const { sign, stop } = way;
  for (let steps = 0; steps < MOST_STEPS && (stop - x) * sign > 0; steps++) {
    const found = resume(way, x, t);
    if (!found) break;
    x = found.x + sign * found.size;
    t = found.t + sign * found.size;
    segments.push(sign > 0 ? found : { x, t, size: found.size });
  }
}

/** Where pattern and text agree again, on from (x, t). */
function resume(way: Way, x: number, t: number): Segment | undefined {
  const behind = resumeBehindAside(way, x, t);
  if (behind) return behind;
  for (let index = 0; index < STEPS.length; index++) {
    const step = STEPS[index];
    if (!step) break;
    const found = tryAt(way, x + way.sign * step.out, t + way.sign * step.put, step.least);
    if (found) return found;
  }
  return undefined;
}

/** The same over an aside, from one edge of a block to another. */
function resumeBehindAside(way: Way, x: number, t: number): Segment | undefined {
  const { text, buffer, sign, edge } = way;
  const shift = sign < 0 ? -1 : 0;
  // the first edge may have been passed where the aside goes on by chance with the same letters
  for (let past = 0; past <= SLIDE; past++) {
    const from = t - sign * past;
    if (past && buffer.codes[x - sign * past + shift] !== text.codes[from + shift]) break;
    if (markBefore(text, from) !== BLOCK) continue;
    for (let put = past + 1; put <= ASIDE && (edge - from) * sign > put; put++) {
      if (markBefore(text, from + sign * put) !== BLOCK) continue;
      const found = tryAt(way, x - sign * past, from + sign * put, past ? past + 8 : 5);
      if (found && found.size > past) return { x, t: t + sign * put, size: found.size - past };
    }
  }
  return undefined;
}

/** What agrees from (x, t) on, if that is `least` units, or up to `stop` nearly as many. */
function tryAt(way: Way, x: number, t: number, least: number): Segment | undefined {
  const size = run(way, x, t);
  if (!size) return undefined;
  const isEnough = size >= least || (x + way.sign * size === way.stop && size >= least - 2);
  return isEnough ? { x, t, size } : undefined;
}

/** The segments of `pattern` that stand in the text around `chain`: seeds of `size` units, ascending in pattern and text. */
export function align(
  text: Folded,
  buffer: Folded,
  pattern: Pattern,
  hits: Hits,
  chain: Chain,
  size: number,
): readonly Segment[] {
  const segments: Segment[] = [];
  let lowX = pattern.from;
  let lowT = 0;
  for (let index = 0; index < chain.length; index++) {
    const hit = chain[index] ?? 0;
    const seedX = hits.x[hit] ?? 0;
    const seedT = hits.t[hit] ?? 0;
    const cut = Math.max(0, lowX - seedX, lowT - seedT);
    if (cut >= size) continue;
    const x = seedX + cut;
    const t = seedT + cut;
    const left = run({ text, buffer, sign: -1, stop: lowX, edge: lowT }, x, t);
    const right = run({ text, buffer, sign: 1, stop: pattern.to, edge: text.length }, x, t);
    if (!right) continue;
    const segment = { x: x - left, t: t - left, size: left + right };
    if (segments.length && segment.x > lowX && segment.t > lowT)
      stepOver(segments, { text, buffer, sign: 1, stop: segment.x, edge: segment.t }, lowX, lowT);
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
  let total = 0;
  for (let index = 0; index < segments.length; index++) total += segments[index]?.size ?? 0;
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
  return first ? segments.slice(first) : segments;
}

/** From the outer ends outwards, over small differences. */
function extendEnds(
  text: Folded,
  buffer: Folded,
  pattern: Pattern,
  segments: readonly Segment[],
): readonly Segment[] {
  const first = segments[0];
  const last = segments.at(-1);
  if (!first || !last) return segments;
  const outer: Segment[] = [];
  stepOver(outer, { text, buffer, sign: -1, stop: pattern.from, edge: 0 }, first.x, first.t);
  const before = outer.length;
  const on = { text, buffer, sign: 1, stop: pattern.to, edge: text.length } as const;
  stepOver(outer, on, last.x + last.size, last.t + last.size);
  return outer.length
    ? [...outer.slice(0, before).toReversed(), ...segments, ...outer.slice(before)]
    : segments;
}
