/** Seeds of one quotation that stand in the text in its order, near each other: where a passage may be. */

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

/** Up to `most` chains that share no hit, longest first, none much shorter than the longest; two hits of a chain are at most `width` apart in the text. */
export function chains({ x, t }: Hits, width: number, most: number, least: number): Hit[][] {
  const count = x.length;
  if (count < least) return [];
  const score = new Float64Array(count);
  const before = new Int32Array(count);
  const used = new Uint8Array(count);
  const found: Hit[][] = [];
  let longest = 0;
  while (found.length < most) {
    const last = link(x, t, width, used, score, before);
    if (last < 0) break;
    const chain: Hit[] = [];
    for (let index = last; index >= 0; index = before[index] ?? -1) {
      chain.push({ x: x[index] ?? 0, t: t[index] ?? 0 });
      used[index] = 1;
    }
    longest = Math.max(longest, chain.length);
    if (chain.length < least || chain.length * 4 < longest * 3) break;
    found.push(chain.toReversed());
  }
  return found;
}

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
