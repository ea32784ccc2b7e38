/** Quotations that do not stand in the text to the letter: where most of their seeds stand together, and how well they fit there. */
import { align } from './align.ts';
import { chains, type Hits } from './chain.ts';
import type { Folded } from './fold.ts';
import { type Measure, measure } from './measure.ts';
import type { Pattern } from './pattern.ts';
import { addSeed, isExhausted, offsetOf, ownerOf, type Seeds, scan, withSeeds } from './seeds.ts';
import type { Work } from './work.ts';

/** With one unit in thirty changed, eight in a row are whole three times out of four; shorter seeds stand everywhere. */
const SEED = 8;
/** Seeds taken of a quotation: one of 200 units without a gap, of any longer one a sample, in which edits leave enough whole. */
const MOST_SEEDS = 24;
/** Units from which on a quotation is found by its own seeds; its context is only compared. Lower: one of two long words that changed is lost. */
const LONG = 96;
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

/** Adds the seeds of a pattern; gives their number. */
function addSeeds(seeds: Seeds, buffer: Folded, { from, start, end, to }: Pattern, owner: number): number {
  const before = seeds.count;
  const add = (place: number) => addSeed(seeds, buffer, place, owner, place);
  const size = end - start;
  const stride = Math.max(SEED, Math.floor(size / MOST_SEEDS));
  const isLong = size > LONG;
  if (!isLong) for (let place = start - SEED; place >= from; place -= SEED) add(place);
  for (let place = start; place + SEED <= end; place += stride) add(place);
  // the last words may be all that stands behind an advertisement
  if (size % stride && size > SEED) add(end - SEED);
  if (!isLong) for (let place = end; place + SEED <= to; place += SEED) add(place);
  return seeds.count - before;
}

/** Looks for each of `patterns` of `buffer`. */
export function findApproximate(
  text: Folded,
  buffer: Folded,
  patterns: readonly Pattern[],
  work: Work,
): Found[] {
  const most = patterns.reduce((sum, { from, to }) => sum + (to - from) / SEED + 2, 0);
  return withSeeds(SEED, Math.ceil(most), MOST_PLACES, (seeds) => {
    const counts = patterns.map((pattern, owner) => addSeeds(seeds, buffer, pattern, owner));
    const hits = findHits(text, seeds, patterns.length);
    let entry = 0;
    return patterns.map((pattern, owner) => {
      const all = counts[owner] ?? 0;
      const common = commonSeeds(seeds, entry, all);
      entry += all;
      const count = all - (common?.size ?? 0);
      const isSkipped = work.left <= 0 || (!count && common !== undefined);
      // one seed alone is a turn of phrase, unless the quotation has hardly more
      const least = count > 4 ? 2 : 1;
      if (isSkipped) return { ...NOT_FOUND, isSkipped };
      const hit = without(hits[owner], common);
      return hit && hit.x.length >= least ? weigh(text, buffer, pattern, hit, count, least, work) : NOT_FOUND;
    });
  });
}

/** Where the seeds stand, by owner; nothing for one without a place. */
function findHits(text: Folded, seeds: Seeds, owners: number): (Hits | undefined)[] {
  const hits: (Hits | undefined)[] = Array.from({ length: owners });
  scan(text, seeds, (entry, place) => {
    const owner = ownerOf(seeds, entry);
    const hit = hits[owner];
    const x = offsetOf(seeds, entry);
    if (hit) {
      hit.x.push(x);
      hit.t.push(place);
    } else hits[owner] = { x: [x], t: [place] };
  });
  return hits;
}

/** The places in a pattern whose seeds (`count` from `first` on) stand in the text too often to be looked at; nearly always none. */
function commonSeeds(seeds: Seeds, first: number, count: number): Set<number> | undefined {
  let common: Set<number> | undefined;
  if (!seeds.isExceeded) return undefined;
  for (let entry = first; entry < first + count; entry++) {
    if (!isExhausted(seeds, entry)) continue;
    common ??= new Set();
    common.add(offsetOf(seeds, entry));
  }
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
