/**
 * Multi-pattern search: Karp & Rabin (1987) over a set of patterns, as Muth & Manber (1996) use it. Short pieces
 * ("seeds") of all patterns go into one hash table; the text is read once with a rolling hash, and a bit filter
 * in front of the table keeps almost every position cheap. So the cost is one pass, whatever the number of patterns.
 */
import type { Folded } from './fold.ts';

const BASE = 0x01000193;
/** Bits in the filter: 32 kB, small enough for the first-level cache. */
const FILTER = 1 << 18;

export interface Seeds {
  /** Length of every seed, in units. */
  size: number;
  filter: Uint32Array;
  /** Bucket → its first group + 1; a group is all seeds of one hash. */
  heads: Int32Array;
  groupNext: Int32Array;
  groupHash: Int32Array;
  /** First entry of the group, + 1. */
  groupEntry: Int32Array;
  /** How many more places of the group are reported. */
  groupLeft: Int32Array;
  groups: number;
  entryNext: Int32Array;
  /** Per entry: the pattern it is a seed of, where in it, and its group. */
  owners: Int32Array;
  offsets: Int32Array;
  groupOf: Int32Array;
  count: number;
  /** Places reported of one seed; one that stands more often tells nothing, and would cost without end. */
  limit: number;
}

/** An empty table for at most `capacity` seeds of `size` units, each reported at most `limit` times. */
export function createSeeds(size: number, capacity: number, limit: number): Seeds {
  let buckets = 64;
  while (buckets < capacity * 2) buckets *= 2;
  return {
    size,
    filter: new Uint32Array(FILTER >> 5),
    heads: new Int32Array(buckets),
    groupNext: new Int32Array(capacity),
    groupHash: new Int32Array(capacity),
    groupEntry: new Int32Array(capacity),
    groupLeft: new Int32Array(capacity),
    groups: 0,
    entryNext: new Int32Array(capacity),
    owners: new Int32Array(capacity),
    offsets: new Int32Array(capacity),
    groupOf: new Int32Array(capacity),
    count: 0,
    limit,
  };
}

const mix = (hash: number) => hash ^ (hash >>> 15);

/** Adds the seed that begins at unit `place` of `pattern`; `owner` and `offset` come back with each of its places. */
export function addSeed(seeds: Seeds, pattern: Folded, place: number, owner: number, offset: number): void {
  const { codes } = pattern;
  let hash = 0;
  for (let index = place; index < place + seeds.size; index++)
    hash = (Math.imul(hash, BASE) + (codes[index] ?? 0)) | 0;
  const key = mix(hash);
  const bucket = key & (seeds.heads.length - 1);
  let group = (seeds.heads[bucket] ?? 0) - 1;
  while (group >= 0 && seeds.groupHash[group] !== hash) group = (seeds.groupNext[group] ?? 0) - 1;
  if (group < 0) {
    group = seeds.groups++;
    const bit = key & (FILTER - 1);
    seeds.filter[bit >>> 5] = (seeds.filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    seeds.groupHash[group] = hash;
    seeds.groupLeft[group] = seeds.limit;
    seeds.groupNext[group] = seeds.heads[bucket] ?? 0;
    seeds.heads[bucket] = group + 1;
  }
  const entry = seeds.count++;
  seeds.owners[entry] = owner;
  seeds.offsets[entry] = offset;
  seeds.groupOf[entry] = group;
  seeds.entryNext[entry] = seeds.groupEntry[group] ?? 0;
  seeds.groupEntry[group] = entry + 1;
}

/** Calls `found` for every place of `text` where (by its hash) a seed stands, in text order. */
export function scan(text: Folded, seeds: Seeds, found: (entry: number, place: number) => void): void {
  const { codes, length } = text;
  const { size, filter, heads, groupNext, groupHash, groupEntry, groupLeft, entryNext } = seeds;
  if (!seeds.count || length < size) return;
  const buckets = heads.length - 1;
  let power = 1;
  for (let index = 0; index < size; index++) power = Math.imul(power, BASE);
  let hash = 0;
  for (let index = 0; index < size - 1; index++) hash = (Math.imul(hash, BASE) + (codes[index] ?? 0)) | 0;
  for (let index = size - 1; index < length; index++) {
    const gone = index >= size ? Math.imul(power, codes[index - size] ?? 0) : 0;
    hash = (Math.imul(hash, BASE) + (codes[index] ?? 0) - gone) | 0;
    const key = mix(hash);
    const bit = key & (FILTER - 1);
    if ((((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) continue;
    let group = (heads[key & buckets] ?? 0) - 1;
    while (group >= 0 && groupHash[group] !== hash) group = (groupNext[group] ?? 0) - 1;
    if (group < 0) continue;
    const left = groupLeft[group] ?? 0;
    groupLeft[group] = left - 1;
    if (left <= 0) continue;
    for (let entry = groupEntry[group] ?? 0; entry; entry = entryNext[entry - 1] ?? 0)
      found(entry - 1, index - size + 1);
  }
}

/** Whether places of the seed were left out because there were too many. */
export function isExhausted(seeds: Seeds, entry: number): boolean {
  return (seeds.groupLeft[seeds.groupOf[entry] ?? 0] ?? 0) < 0;
}
