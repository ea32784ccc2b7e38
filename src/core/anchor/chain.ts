/** Seeds of one quotation that stand in the text in its order, near each other: where a passage may be. */
import type { Work } from './work.ts';

/** Places of one quotation's seeds, `from` to `to`: units in the patterns' buffer and in the text; ascending in the text. */
export interface Hits {
  x: Int32Array;
  t: Int32Array;
  from: number;
  to: number;
}

/** Hits, by number, ascending in quotation and text. */
export type Chain = readonly number[];

/** Hits before a hit that are considered as its predecessor: true ones are near, and the cost stays linear. */
const LOOK_BACK = 24;
/** Units that a passage may have gained between two seeds without it counting against them: edits, not another passage. */
const DRIFT = 3;

/** Up to `most` chains that share no hit, longest first, none much shorter than the longest; two hits of a chain are at most `width` apart in the text; `seeds`: how many there could be. */
export function chains(
  hits: Hits,
  seeds: number,
  width: number,
  most: number,
  least: number,
  work: Work,
): Chain[] {
  const single = singleRun(hits, width, work);
  if (single && single.length * 2 > seeds) return [single];
  const { from, to } = hits;
  const links: Links = {
    score: new Float64Array(to - from),
    before: new Int32Array(to - from),
    used: new Uint8Array(to - from),
  };
  const found: Chain[] = [];
  let longest = 0;
  while (found.length < most && work.left > 0) {
    work.left -= (to - from) * LOOK_BACK;
    const last = link(hits, width, links);
    if (last < 0) break;
    const chain: number[] = [];
    for (let index = last; index >= 0; index = links.before[index] ?? -1) {
      chain.push(from + index);
      links.used[index] = 1;
    }
    longest = Math.max(longest, chain.length);
    if (chain.length < least || isMuchShorter(chain.length, longest)) break;
    found.push(chain.toReversed());
  }
  return found;
}

/** Units between two hits that a word put in or taken out accounts for. */
const WORD = 16;

/** Nearly always most seeds stand in one place, in order, and what else was hit is strewn; undefined: not so here. */
function singleRun(hits: Hits, width: number, work: Work): Chain | undefined {
  const { from, to } = hits;
  const used = new Uint8Array(to - from);
  let longest: Chain = [];
  let second = 0;
  let left = to - from;
  for (let index = from; index < to && work.left > 0; index++) {
    if (used[index - from]) continue;
    const run = runFrom(hits, index, width, used, work);
    if (!run) return undefined;
    left -= run.length;
    if (run.length > longest.length) {
      second = longest.length;
      longest = run;
    } else if (run.length > second) second = run.length;
    // not even all that is left would make another
    if (isMuchShorter(Math.max(second, left), longest.length)) break;
  }
  return isMuchShorter(second, longest.length) && !goesOn(hits, longest, width) ? longest : undefined;
}

/** Whether other words of the quotation stand before `run` or behind it, over more than a word: it may be the half of a passage. */
function goesOn({ x, t, from, to }: Hits, run: Chain, width: number): boolean {
  const [first, last] = [run[0] ?? 0, run.at(-1) ?? 0];
  const [firstX, firstT] = [x[first] ?? 0, t[first] ?? 0];
  const [lastX, lastT] = [x[last] ?? 0, t[last] ?? 0];
  for (let index = from; index < to; index++) {
    const [hereX, hereT] = [x[index] ?? 0, t[index] ?? 0];
    if (hereX < firstX && hereT < firstT && firstT - hereT <= width) return true;
    if (hereX > lastX && hereT > lastT && hereT - lastT <= width) return true;
  }
  return false;
}

/**
 * The unused hits from `first` on that follow each other as the seeds do, over what lies between; marks them.
 * Undefined: there is a choice, since words of the passage stand near it again.
 */
function runFrom(
  { x, t, from, to }: Hits,
  first: number,
  width: number,
  used: Uint8Array,
  work: Work,
): number[] | undefined {
  const run = [first];
  let lastX = x[first] ?? 0;
  let lastT = t[first] ?? 0;
  let index = first + 1;
  for (; index < to; index++) {
    const gap = (t[index] ?? 0) - lastT;
    if (gap > width) break;
    const step = (x[index] ?? 0) - lastX;
    if (used[index - from] || Math.abs(gap - step) > WORD) continue;
    if (step <= 0) return undefined;
    run.push(index);
    used[index - from] = 1;
    lastX += step;
    lastT += gap;
  }
  work.left -= index - first;
  return run;
}

/** Too few hits to be weighed against `longest`. */
const isMuchShorter = (length: number, longest: number): boolean => length * 4 < longest * 3;

/** What is known of each hit, by its number in the quotation: the best chain that ends there, the hit before it, -1 if none. */
interface Links {
  score: Float64Array;
  before: Int32Array;
  /** Whether the hit is of a chain already. */
  used: Uint8Array;
}

/** What it adds to a chain that a hit follows another over `drift` units more or less than between their seeds. */
function linkWorth(drift: number, width: number): number {
  if (drift <= DRIFT) return 1;
  // over an aside; or into the next passage, which is much like this one
  return (drift <= WORD ? 0.6 : -0.6) - drift / (4 * width);
}

/** Links the hits not used yet; the last hit of the best chain, or -1. */
function link({ x, t, from, to }: Hits, width: number, { score, before, used }: Links): number {
  let best = -1;
  let most = 0;
  for (let index = 0; index < to - from; index++) {
    if (used[index]) continue;
    const hereX = x[from + index] ?? 0;
    const hereT = t[from + index] ?? 0;
    let value = 1;
    let previous = -1;
    const last = Math.max(0, index - LOOK_BACK);
    for (let other = index - 1; other >= last; other--) {
      const gap = hereT - (t[from + other] ?? 0);
      if (gap > width) break;
      const step = hereX - (x[from + other] ?? 0);
      if (used[other] || step <= 0 || gap === 0) continue;
      const worth = (score[other] ?? 0) + linkWorth(Math.abs(gap - step), width);
      if (worth > value) {
        value = worth;
        previous = other;
      }
    }
    score[index] = value;
    before[index] = previous;
    if (value > most) {
      most = value;
      best = index;
    }
  }
  return best;
}
