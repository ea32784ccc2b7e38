/** Quotations that do not stand in the text to the letter: where most of their seeds stand together, and how well they fit there. */
import { align } from './align.ts';
import type { Folded } from './fold.ts';
import { type Measure, measure } from './measure.ts';
import type { Pattern } from './pattern.ts';
import { addSeed, createSeeds, isExhausted, scan } from './seeds.ts';
import type { Work } from './work.ts';

/** With one unit in thirty changed, eight in a row are whole three times out of four; shorter seeds stand everywhere. */
const SEED = 8;
/** Seeds taken of a quotation: enough for one of 500 units without a gap, and for any other a sample. */
const MOST_SEEDS = 64;
/** Places looked at of one seed; a turn of phrase that stands more often does not tell one passage from another. */
const MOST_PLACES = 64;
/** Units that advertisements and asides may put between two seeds of one passage. */
const ASIDE = 600;
/** Passages aligned for one quotation. */
const MOST_WINDOWS = 3;

interface Hits {
  /** Units in the patterns' buffer and in the text, ascending in the text. */
  x: number[];
  t: number[];
  seeds: number;
}

export interface Found {
  /** Best first. */
  measures: Measure[];
  /** Every seed stands in too many places to be looked at. */
  skipped: boolean;
}

function seedPlaces({ from, start, end, to }: Pattern): number[] {
  const places: number[] = [];
  const stride = Math.max(SEED, Math.floor((end - start) / MOST_SEEDS));
  for (let place = start - SEED; place >= from; place -= SEED) places.push(place);
  for (let place = start; place + SEED <= end; place += stride) places.push(place);
  for (let place = end; place + SEED <= to; place += SEED) places.push(place);
  return places;
}

/** Looks for each of `patterns` of `buffer`. */
export function findApproximate(
  text: Folded,
  buffer: Folded,
  patterns: readonly Pattern[],
  work: Work,
): Found[] {
  const wanted = patterns.map(seedPlaces);
  const seeds = createSeeds(
    SEED,
    wanted.reduce((sum, places) => sum + places.length, 0),
    MOST_PLACES,
  );
  const hits: Hits[] = wanted.map((places, owner) => {
    for (const place of places) addSeed(seeds, buffer, place, owner, place);
    return { x: [], t: [], seeds: places.length };
  });
  scan(text, seeds, (entry, place) => {
    const hit = hits[seeds.owners[entry] ?? 0];
    hit?.x.push(seeds.offsets[entry] ?? 0);
    hit?.t.push(place);
  });
  const usable = new Int32Array(patterns.length);
  for (let entry = 0; entry < seeds.count; entry++)
    if (!isExhausted(seeds, entry)) usable[seeds.owners[entry] ?? 0] = 1;
  return patterns.map((pattern, owner) => {
    const hit = hits[owner] ?? { x: [], t: [], seeds: 0 };
    const skipped = work.left <= 0 || (hit.seeds > 0 && !usable[owner]);
    return { measures: skipped ? [] : weigh(text, buffer, pattern, hit, work), skipped };
  });
}

function weigh(text: Folded, buffer: Folded, pattern: Pattern, hits: Hits, work: Work): Measure[] {
  const measures: Measure[] = [];
  for (const [first, last] of windows(pattern, hits)) {
    const chain = increasing(hits, first, last);
    const found = measure(text, pattern, align(text, buffer, pattern, chain, SEED));
    work.left -= 2 * (pattern.to - pattern.from);
    if (found && !measures.some(({ start, end }) => found.start < end && start < found.end))
      measures.push(found);
  }
  return measures;
}

/** Stretches of hits [first, last) that hold the most different seeds within the length of the pattern, best first. */
function windows(pattern: Pattern, { x, t, seeds }: Hits): [number, number][] {
  const least = seeds > 4 ? 2 : 1;
  if (x.length < least) return [];
  const width = pattern.to - pattern.from + ASIDE;
  const seen = new Uint8Array(pattern.to - pattern.from + 1);
  const best: { first: number; last: number; count: number }[] = [];
  let count = 0;
  let first = 0;
  for (let last = 0; last < x.length; last++) {
    const slot = (x[last] ?? 0) - pattern.from;
    const before = seen[slot] ?? 0;
    if (!before) count++;
    seen[slot] = before + 1;
    for (; (t[last] ?? 0) - (t[first] ?? 0) > width; first++) {
      const gone = (x[first] ?? 0) - pattern.from;
      const left = (seen[gone] ?? 1) - 1;
      seen[gone] = left;
      if (!left) count--;
    }
    if (count < least) continue;
    // a window that overlaps the one before replaces it when it holds more
    const previous = best.at(-1);
    if (previous && first < previous.last) {
      if (count > previous.count) Object.assign(previous, { first, last: last + 1, count });
    } else best.push({ first, last: last + 1, count });
  }
  return best
    .toSorted((one, other) => other.count - one.count)
    .filter((window, _, [top]) => window.count * 2 >= (top?.count ?? 0))
    .slice(0, MOST_WINDOWS)
    .map((window) => [window.first, window.last]);
}

/** The longest series of hits that ascends in pattern and text (Fredman 1975, by patience sorting). */
function increasing({ x, t }: Hits, first: number, last: number): { x: number; t: number }[] {
  const tails: number[] = [];
  const before = new Int32Array(last - first);
  for (let index = first; index < last; index++) {
    const value = x[index] ?? 0;
    let place = tails.length;
    while (place && (x[tails[place - 1] ?? 0] ?? 0) >= value) place--;
    before[index - first] = place ? (tails[place - 1] ?? -1) : -1;
    tails[place] = index;
  }
  const chain: { x: number; t: number }[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index - first] ?? -1)
    chain.push({ x: x[index] ?? 0, t: t[index] ?? 0 });
  return chain.toReversed();
}
