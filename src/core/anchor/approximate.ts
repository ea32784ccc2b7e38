/** Quotations that do not stand in the text to the letter: where most of their seeds stand together, and how well they fit there. */
import { align } from './align.ts';
import { chains, type Hits } from './chain.ts';
import type { Folded } from './fold.ts';
import { type Measure, measure } from './measure.ts';
import type { Pattern } from './pattern.ts';
import { addSeed, createSeeds, isExhausted, type Seeds, scan } from './seeds.ts';
import type { Work } from './work.ts';

/** With one unit in thirty changed, eight in a row are whole three times out of four; shorter seeds stand everywhere. */
const SEED = 8;
/** Seeds taken of a quotation: enough for one of 500 units without a gap, and for any other a sample. */
const MOST_SEEDS = 64;
/** Places looked at of one seed; a turn of phrase that stands more often does not tell one passage from another. */
const MOST_PLACES = 64;
/** Units that advertisements and asides may put between two seeds of one passage. */
const ASIDE = 600;
/** Passages aligned for one quotation: rows of a table or references may have all but one word in common. */
const MOST_CHAINS = 16;

export interface Found {
  measures: Measure[];
  /** So many places are alike that no choice among them would mean anything. */
  isCrowded: boolean;
  /** Every seed stands in too many places to be looked at. */
  isSkipped: boolean;
}

/** What is said of a quotation that stands nowhere. */
export const NOT_FOUND: Found = { measures: [], isCrowded: false, isSkipped: false };

function seedPlaces({ from, start, end, to }: Pattern): number[] {
  const places: number[] = [];
  const stride = Math.max(SEED, Math.floor((end - start) / MOST_SEEDS));
  for (let place = start - SEED; place >= from; place -= SEED) places.push(place);
  for (let place = start; place + SEED <= end; place += stride) places.push(place);
  // the last words may be all that stands behind an advertisement
  if ((end - start) % stride && end - start > SEED) places.push(end - SEED);
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
  wanted.forEach((places, owner) => {
    for (const place of places) addSeed(seeds, buffer, place, owner, place);
  });
  const hits: Hits[] = [];
  scan(text, seeds, (entry, place) => {
    const owner = seeds.owners[entry] ?? 0;
    const hit = hits[owner];
    const x = seeds.offsets[entry] ?? 0;
    if (hit) {
      hit.x.push(x);
      hit.t.push(place);
    } else hits[owner] = { x: [x], t: [place] };
  });
  const common = commonSeeds(seeds, wanted);
  return patterns.map((pattern, owner) => {
    const hit = without(hits[owner], common[owner]);
    const count = (wanted[owner]?.length ?? 0) - (common[owner]?.size ?? 0);
    const isSkipped = work.left <= 0 || (!count && common[owner] !== undefined);
    // one seed alone is a turn of phrase, unless the quotation has hardly more
    const least = count > 4 ? 2 : 1;
    if (isSkipped) return { ...NOT_FOUND, isSkipped };
    return hit ? weigh(text, buffer, pattern, hit, count, least, work) : NOT_FOUND;
  });
}

/** By owner, the places in the pattern whose seeds stand in the text too often to be looked at. */
function commonSeeds(seeds: Seeds, wanted: readonly number[][]): Set<number>[] {
  const common: Set<number>[] = [];
  let entry = 0;
  wanted.forEach((places, owner) => {
    for (const place of places)
      if (isExhausted(seeds, entry++)) {
        common[owner] ??= new Set();
        common[owner].add(place);
      }
  });
  return common;
}

/** The hits that are not of these seeds. */
function without(hits: Hits | undefined, seeds: ReadonlySet<number> | undefined): Hits | undefined {
  if (!hits || !seeds) return hits;
  const kept = hits.x.map((x) => !seeds.has(x));
  return { x: hits.x.filter((_, index) => kept[index]), t: hits.t.filter((_, index) => kept[index]) };
}

function weigh(
  text: Folded,
  buffer: Folded,
  pattern: Pattern,
  hits: Hits,
  seeds: number,
  least: number,
  work: Work,
): Found {
  const measures: Measure[] = [];
  const found = chains(hits, seeds, pattern.to - pattern.from + ASIDE, MOST_CHAINS + 1, least, work);
  const isCrowded = found.length > MOST_CHAINS;
  for (const chain of isCrowded ? [] : found) {
    const measured = measure(text, pattern, align(text, buffer, pattern, chain, SEED));
    work.left -= 2 * (pattern.to - pattern.from);
    if (measured && !measures.some(({ start, end }) => measured.start < end && start < measured.end))
      measures.push(measured);
  }
  return { measures, isCrowded, isSkipped: false };
}
