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
  /** hash → first entry + 1 */
  heads: Int32Array;
  next: Int32Array;
  hashes: Int32Array;
  /** The unit in the pattern text where the entry's seed begins, and the owner it was added for. */
  offsets: Int32Array;
  owners: Int32Array;
  count: number;
}

/** An empty table for at most `capacity` seeds of `size` units. */
export function createSeeds(size: number, capacity: number): Seeds {
  let buckets = 64;
  while (buckets < capacity * 2) buckets *= 2;
  return {
    size,
    filter: new Uint32Array(FILTER >> 5),
    heads: new Int32Array(buckets),
    next: new Int32Array(capacity),
    hashes: new Int32Array(capacity),
    offsets: new Int32Array(capacity),
    owners: new Int32Array(capacity),
    count: 0,
  };
}

const mix = (hash: number) => hash ^ (hash >>> 15);

/** Adds the seed that begins at `offset` of `pattern`. */
export function addSeed(seeds: Seeds, pattern: Folded, offset: number, owner: number): void {
  const { codes } = pattern;
  let hash = 0;
  for (let index = offset; index < offset + seeds.size; index++)
    hash = (Math.imul(hash, BASE) + (codes[index] ?? 0)) | 0;
  const key = mix(hash);
  const bit = key & (FILTER - 1);
  seeds.filter[bit >>> 5] = (seeds.filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  const bucket = key & (seeds.heads.length - 1);
  const entry = seeds.count++;
  seeds.hashes[entry] = hash;
  seeds.offsets[entry] = offset;
  seeds.owners[entry] = owner;
  seeds.next[entry] = seeds.heads[bucket] ?? 0;
  seeds.heads[bucket] = entry + 1;
}

/** Calls `found` with the entry and the place of every seed that (by its hash) stands in `text`, in text order. */
export function scan(text: Folded, seeds: Seeds, found: (entry: number, place: number) => void): void {
  const { codes, length } = text;
  const { size, filter, heads, next, hashes, count } = seeds;
  if (!count || length < size) return;
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
    for (let entry = heads[key & buckets] ?? 0; entry; entry = next[entry - 1] ?? 0)
      if (hashes[entry - 1] === hash) found(entry - 1, index - size + 1);
  }
}
