/** Quotations that do not stand in the text to the letter: where most of their seeds stand together, and how well they fit there. */
import { align } from './align.ts';
import { chains, type Hits } from './chain.ts';
import type { Folded } from './fold.ts';
import { type Grams, isAmong } from './grams.ts';
import { SEED } from './hash.ts';
import { isTakenOut, type Measure, measure } from './measure.ts';
import type { Pattern } from './pattern.ts';
import { addSeed, isExhausted, ownerOf, placeOf, type Seeds, scan, withSeeds } from './seeds.ts';
import type { Work } from './work.ts';

/** Seeds taken of a quotation: one of 200 units without a gap, of any longer one a sample, in which edits leave enough whole. */
const MOST_SEEDS = 24;
/** Units from which on a quotation is found by its own seeds; its context is only compared. Lower: one of two long words that changed is lost. */
const LONG = 96;
/** Seeds of the context on each side of a longer one. */
const BESIDE = 1;
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
const SKIPPED: Found = { ...NOT_FOUND, isSkipped: true };

const strideOf = (size: number): number => Math.max(SEED, Math.floor(size / MOST_SEEDS));

/** Adds the seeds of a pattern; gives their number, those included that stand nowhere. */
function addSeeds(
  seeds: Seeds,
  buffer: Folded,
  { from, start, end, to }: Pattern,
  owner: number,
  grams: Grams,
): number {
  const size = end - start;
  const stride = strideOf(size);
  // a short quotation has few seeds of its own, and those of its context tell as well where it is; those next to a long one, where it ends
  const around = size <= LONG ? Number.POSITIVE_INFINITY : BESIDE;
  const before = Math.min(around, Math.floor((start - from) / SEED));
  const behind = Math.min(around, Math.floor((to - end) / SEED));
  for (let seed = before; seed > 0; seed--) addSeed(seeds, buffer, start - seed * SEED, owner, grams);
  let count = before + behind;
  for (let place = start; place + SEED <= end; place += stride, count++)
    addSeed(seeds, buffer, place, owner, grams);
  // the last words may be all that stands behind an advertisement
  if (size > SEED && (size - SEED) % stride) {
    addSeed(seeds, buffer, end - SEED, owner, grams);
    count++;
  }
  for (let seed = 0; seed < behind; seed++) addSeed(seeds, buffer, end + seed * SEED, owner, grams);
  return count;
}

/** Own seeds of a quotation that must all be strange to the text, or all but one, for it not to be looked for. */
const ALL_STRANGE = 4;
const NEARLY_ALL_STRANGE = 8;

/** Whether the text, of which `grams` are the seeds, has so few of those of `words` from `start` to `end` that no more has to be asked. */
export function isStrange(grams: Grams, words: Folded, start: number, end: number): boolean {
  const stride = strideOf(end - start);
  const most = end - start >= NEARLY_ALL_STRANGE * SEED ? 1 : 0;
  let known = end - start >= ALL_STRANGE * SEED ? 0 : 2;
  for (let place = start; place + SEED <= end && known <= most; place += stride)
    if (isAmong(grams, words, place)) known++;
  return known <= most;
}

/** Looks for each of `patterns` of `buffer` in `text`, of which `grams` are the seeds. */
export function findApproximate(
  text: Folded,
  buffer: Folded,
  patterns: readonly Pattern[],
  grams: Grams,
  work: Work,
): Found[] {
  let most = 0;
  for (const { from, to } of patterns) most += Math.ceil((to - from) / SEED) + 2;
  return withSeeds(SEED, most, MOST_PLACES, (seeds) => {
    const counts = patterns.map((pattern, owner) => addSeeds(seeds, buffer, pattern, owner, grams));
    const hits = findHits(text, seeds, patterns.length);
    if (seeds.isExceeded) countExhausted(seeds, counts);
    return patterns.map((pattern, owner) => {
      const count = counts[owner] ?? 0;
      if (work.left <= 0 || count < 0) return SKIPPED;
      const from = hits.bounds[owner] ?? 0;
      const to = hits.bounds[owner + 1] ?? 0;
      // one seed alone is a turn of phrase, unless the quotation has hardly more
      const least = count > 4 ? 2 : 1;
      if (to - from < least) return NOT_FOUND;
      return weigh(text, buffer, pattern, { x: hits.x, t: hits.t, from, to }, count, least, work);
    });
  });
}

/** Takes from `counts`, by owner, the seeds that stand too often to be looked at; -1 where none is left. */
function countExhausted(seeds: Seeds, counts: number[]): void {
  for (let entry = 0; entry < seeds.count; entry++) {
    if (!isExhausted(seeds, entry)) continue;
    const owner = ownerOf(seeds, entry);
    const left = (counts[owner] ?? 0) - 1;
    counts[owner] = left || -1;
  }
}

/** Where the seeds stand: those of owner n from `bounds[n]` to `bounds[n + 1]`, in text order; without those that stand too often. */
function findHits(
  text: Folded,
  seeds: Seeds,
  owners: number,
): Pick<Hits, 'x' | 't'> & { bounds: Int32Array } {
  let { entries, places } = scan(text, seeds);
  if (seeds.isExceeded) {
    const isKept = entries.map((entry) => !isExhausted(seeds, entry));
    entries = entries.filter((_, index) => isKept[index]);
    places = places.filter((_, index) => isKept[index]);
  }
  // counted, then put in their places
  const bounds = new Int32Array(owners + 1);
  for (let index = 0; index < entries.length; index++) {
    const owner = ownerOf(seeds, entries[index] ?? 0);
    bounds[owner + 1] = (bounds[owner + 1] ?? 0) + 1;
  }
  for (let owner = 0; owner < owners; owner++)
    bounds[owner + 1] = (bounds[owner + 1] ?? 0) + (bounds[owner] ?? 0);
  const free = bounds.slice();
  const x = new Int32Array(entries.length);
  const t = new Int32Array(entries.length);
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index] ?? 0;
    const owner = ownerOf(seeds, entry);
    const place = free[owner] ?? 0;
    x[place] = placeOf(seeds, entry);
    t[place] = places[index] ?? 0;
    free[owner] = place + 1;
  }
  return { bounds, x, t };
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
    const segments = align(text, buffer, pattern, hits, chain, SEED);
    work.left -= 2 * (pattern.to - pattern.from);
    if (isTakenOut(text, buffer, pattern, segments)) continue;
    const measured = measure(text, pattern, segments);
    if (measured && !measures.some(({ start, end }) => measured.start < end && start < measured.end))
      measures.push(measured);
  }
  return { measures, isCrowded, isSkipped: false };
}
