/**
 * Multi-pattern search: Karp & Rabin (1987) over a set of patterns, as Muth & Manber (1996) use it. Short pieces
 * ("seeds") of all patterns go into one hash table; the text is read once with a rolling hash, and a bit filter
 * in front of the table keeps almost every position cheap. So the cost is one pass, whatever the number of patterns.
 */
import type { Folded } from './fold.ts';
import type { Grams } from './grams.ts';
import { hasBit, hashOf, mix, PART, powerOf, roll } from './hash.ts';

/** Bits in the filter: 32 kB, small enough for the first-level cache. */
const FILTER = 1 << 18;

/** Four numbers lie side by side for each group and entry: one place in memory to look at. */
const ROW = 4;
// a group is all seeds of one hash; its row: the hash, the next group of the bucket + 1, its first entry + 1, places still reported
const HASH = 0;
const NEXT = 1;
const FIRST = 2;
const LEFT = 3;
// an entry's row: the pattern it is a seed of, (NEXT) the next entry of the group + 1, where in the pattern, its group
const OWNER = 0;
const PLACE = 2;
const GROUP = 3;

export interface Seeds {
  /** Length of every seed, in units. */
  size: number;
  filter: Uint32Array;
  /** Bucket → its first group + 1; `mask`: buckets in use, less one. */
  heads: Int32Array;
  mask: number;
  groups: Int32Array;
  groupCount: number;
  entries: Int32Array;
  count: number;
  /** Places reported of one seed; one that stands more often tells nothing, and would cost without end. */
  limit: number;
  /** Some seed stood more often than that. */
  isExceeded: boolean;
}

/** Memory kept between two searches, in seeds. */
const MOST_KEPT = 1 << 17;
let kept: Pick<Seeds, 'filter' | 'heads' | 'groups' | 'entries'> | undefined;

/** An empty table for at most `capacity` seeds of `size` units, each reported at most `limit` times; only for `use`. */
export function withSeeds<Result>(
  size: number,
  capacity: number,
  limit: number,
  use: (seeds: Seeds) => Result,
): Result {
  let buckets = 64;
  while (buckets < capacity * 2) buckets *= 2;
  const memory =
    kept && kept.heads.length >= buckets
      ? kept
      : {
          filter: new Uint32Array(FILTER >> 5),
          heads: new Int32Array(buckets),
          groups: new Int32Array((buckets / 2) * ROW),
          entries: new Int32Array((buckets / 2) * ROW),
        };
  kept = undefined;
  const { filter, heads, groups, entries } = memory;
  filter.fill(0);
  heads.fill(0, 0, buckets);
  const result = use({
    filter,
    heads,
    groups,
    entries,
    size,
    limit,
    mask: buckets - 1,
    groupCount: 0,
    count: 0,
    isExceeded: false,
  });
  if (buckets <= MOST_KEPT) kept = memory;
  return result;
}

/** The pattern that the seed `entry` is of. */
export const ownerOf = ({ entries }: Seeds, entry: number): number => entries[entry * ROW + OWNER] ?? 0;

/** Where in the patterns the seed `entry` begins. */
export const placeOf = ({ entries }: Seeds, entry: number): number => entries[entry * ROW + PLACE] ?? 0;

/**
 * Adds the seed that begins at unit `place` of `pattern`, unless `grams`, the SEEDs of the text, are given and it is
 * not among them; `owner` and `place` can be asked of each of its hits.
 */
export function addSeed(seeds: Seeds, pattern: Folded, place: number, owner: number, grams?: Grams): void {
  const hash = hashOf(pattern, place, seeds.size);
  const key = mix(hash);
  if (grams && !hasBit(grams.bits, key & grams.mask)) return;
  const bucket = key & seeds.mask;
  const { filter, heads, groups, entries } = seeds;
  let group = (heads[bucket] ?? 0) - 1;
  while (group >= 0 && groups[group * ROW + HASH] !== hash) group = (groups[group * ROW + NEXT] ?? 0) - 1;
  if (group < 0) {
    group = seeds.groupCount++;
    const bit = key & (FILTER - 1);
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    groups[group * ROW + HASH] = hash;
    groups[group * ROW + NEXT] = heads[bucket] ?? 0;
    groups[group * ROW + FIRST] = 0;
    groups[group * ROW + LEFT] = seeds.limit;
    heads[bucket] = group + 1;
  }
  const entry = seeds.count++;
  entries[entry * ROW + OWNER] = owner;
  entries[entry * ROW + NEXT] = groups[group * ROW + FIRST] ?? 0;
  entries[entry * ROW + PLACE] = place;
  entries[entry * ROW + GROUP] = group;
  groups[group * ROW + FIRST] = entry + 1;
}

/** Seeds and the places where they stand, side by side, in text order. */
export interface Found {
  entries: number[];
  places: number[];
}

/** Every place of `text` where (by its hash) a seed stands. */
export function scan(text: Folded, seeds: Seeds): Found {
  const found: Found = { entries: [], places: [] };
  const last = text.length - seeds.size;
  for (let from = 0; seeds.count && from <= last; from += PART)
    scanPart(text, from, Math.min(last + 1, from + PART), seeds, found);
  return found;
}

/** Adds to `found` the seeds that begin at the units `start` to `end`. */
function scanPart(text: Folded, start: number, end: number, seeds: Seeds, found: Found): void {
  const { codes } = text;
  const { size, filter, heads, mask, groups, entries } = seeds;
  const { entries: hits, places } = found;
  const power = powerOf(size);
  let next = hashOf(text, start, size);
  for (let place = start; place < end; place++) {
    const hash = next;
    next = roll(hash, codes[place + size] ?? 0, codes[place] ?? 0, power);
    const key = mix(hash);
    if (!hasBit(filter, key & (FILTER - 1))) continue;
    let group = (heads[key & mask] ?? 0) - 1;
    while (group >= 0 && groups[group * ROW + HASH] !== hash) group = (groups[group * ROW + NEXT] ?? 0) - 1;
    if (group < 0) continue;
    const left = groups[group * ROW + LEFT] ?? 0;
    groups[group * ROW + LEFT] = left - 1;
    if (left <= 0) {
      seeds.isExceeded = true;
      continue;
    }
    for (
      let entry = groups[group * ROW + FIRST] ?? 0;
      entry;
      entry = entries[(entry - 1) * ROW + NEXT] ?? 0
    ) {
      hits.push(entry - 1);
      places.push(place);
    }
  }
}

/** Whether places of the seed were left out because there were too many. */
export const isExhausted = ({ entries, groups }: Seeds, entry: number): boolean =>
  (groups[(entries[entry * ROW + GROUP] ?? 0) * ROW + LEFT] ?? 0) < 0;
