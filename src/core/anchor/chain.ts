/** Seeds of one quotation that stand in the text in its order, near each other: where a passage may be. */
import type { Work } from './work.ts';

/** Places of seeds: units in the patterns' buffer and in the text; ascending in the text. */
export interface Hits {
  x: number[];
  t: number[];
}

export interface Hit {
  x: number;
  t: number;
}

/** Hits before a hit that are considered as its predecessor: true ones are near, and the cost stays linear. */
const LOOK_BACK = 24;
/** Units that a passage may have gained between two seeds without it counting against them: edits, not another passage. */
const DRIFT = 3;

/** Up to `most` chains that share no hit, longest first, none much shorter than the longest; two hits of a chain are at most `width` apart in the text; `seeds`: how many there could be. */
export function chains(
  { x, t }: Hits,
  seeds: number,
  width: number,
  most: number,
  least: number,
  work: Work,
): Hit[][] {
  const count = x.length;
  if (count < least) return [];
  const single = singleRun(x, t);
  if (single && single.length * 2 > seeds) return [single];
  const score = new Float64Array(count);
  const before = new Int32Array(count);
  const used = new Uint8Array(count);
  const found: Hit[][] = [];
  let longest = 0;
  while (found.length < most && work.left > 0) {
    work.left -= count * LOOK_BACK;
    const last = link(x, t, width, used, score, before);
    if (last < 0) break;
    const chain: Hit[] = [];
    for (let index = last; index >= 0; index = before[index] ?? -1) {
      chain.push({ x: x[index] ?? 0, t: t[index] ?? 0 });
      used[index] = 1;
    }
    longest = Math.max(longest, chain.length);
    if (chain.length < least || isMuchShorter(chain.length, longest)) break;
    found.push(chain.toReversed());
  }
  return found;
}

/** Units between two hits of one run that a word put in or taken out accounts for. */
const WORD = 16;

/** Nearly always most seeds stand in one place, in order, and what else was hit is strewn; undefined: not so here. */
function singleRun(x: readonly number[], t: readonly number[]): Hit[] | undefined {
  let first = 0;
  let best = { first: 0, length: 0 };
  let second = 0;
  for (let index = 1; index <= x.length; index++) {
    const step = (x[index] ?? 0) - (x[index - 1] ?? 0);
    const drift = Math.abs((t[index] ?? 0) - (t[index - 1] ?? 0) - step);
    if (index < x.length && step > 0 && drift <= WORD) continue;
    const length = index - first;
    if (length > best.length) {
      second = best.length;
      best = { first, length };
    } else second = Math.max(second, length);
    first = index;
  }
  if (!isMuchShorter(second, best.length)) return undefined;
  return x
    .slice(best.first, best.first + best.length)
    .map((place, index) => ({ x: place, t: t[best.first + index] ?? 0 }));
}

/** Too few hits to be weighed against `longest`. */
const isMuchShorter = (length: number, longest: number): boolean => length * 4 < longest * 3;

/** Fills `score` and `before` for the hits not used yet; the last hit of the best chain, or -1. */
function link(
  x: number[],
  t: number[],
  width: number,
  used: Uint8Array,
  score: Float64Array,
  before: Int32Array,
): number {
  let best = -1;
  let most = 0;
  for (let index = 0; index < x.length; index++) {
    if (used[index]) continue;
    const [hereX, hereT] = [x[index] ?? 0, t[index] ?? 0];
    let value = 1;
    let from = -1;
    for (let other = index - 1; other >= Math.max(0, index - LOOK_BACK); other--) {
      const gap = hereT - (t[other] ?? 0);
      if (gap > width) break;
      const step = hereX - (x[other] ?? 0);
      if (used[other] || step <= 0 || gap === 0) continue;
      const drift = Math.abs(gap - step);
      const worth = (score[other] ?? 0) + (drift <= DRIFT ? 1 : 0.6 - drift / (4 * width));
      if (worth > value) {
        value = worth;
        from = other;
      }
    }
    score[index] = value;
    before[index] = from;
    if (value > most) {
      most = value;
      best = index;
    }
  }
  return best;
}
