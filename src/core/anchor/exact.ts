/** Where the beginnings of many quotations stand, found in one pass over the text, and whether the rest stands there too. */
import { type Folded, fold, withScratch } from './fold.ts';
import { SEED } from './hash.ts';
import { addSeed, isExhausted, ownerOf, scan, withSeeds } from './seeds.ts';
import type { Work } from './work.ts';

/** Where each of many quotations begins, in units of the text. */
export interface Places {
  /** The first place of each, or -1. */
  first: Int32Array;
  /** The further places, ascending, of those that have several. */
  others: Map<number, number[]>;
  /** The quotations of which places were left out. */
  cut: Set<number>;
}

/** UTF-16 units in which a seed nearly always is; folding a whole quotation costs more than finding its beginning. */
const HEAD = 16;
/** Places weighed of one quotation. What stands more often is a common word: only its context can find it. */
const MOST_PLACES = 500;

/** All places of the quotation `index`, ascending. */
export function allPlaces({ first, others }: Places, index: number): number[] {
  const place = first[index] ?? -1;
  return place < 0 ? [] : [place, ...(others.get(index) ?? [])];
}

/** Where the quotation `index` begins, if that is one place; or -1. */
export const onlyPlace = ({ first, others, cut }: Places, index: number): number =>
  others.has(index) || cut.has(index) ? -1 : (first[index] ?? -1);

/** Where the seeds of `quotes`, their first units after folding, stand in `text`; of one without words: nowhere. */
export function findSeeds(text: Folded, quotes: readonly string[]): Places {
  const places: Places = {
    first: new Int32Array(quotes.length).fill(-1),
    others: new Map(),
    cut: new Set(),
  };
  return withScratch((heads) => {
    const starts = new Uint32Array(quotes.length);
    // seeds of one length are searched in one pass
    const bySize: number[][] = Array.from({ length: SEED + 1 }, () => []);
    for (let index = 0; index < quotes.length; index++) {
      const quote = quotes[index] ?? '';
      const start = heads.length;
      fold(heads, quote, Math.min(quote.length, HEAD));
      // its last unit may become another one by what follows
      if (quote.length > HEAD && heads.length - start <= SEED) {
        heads.length = start;
        fold(heads, quote);
      }
      starts[index] = start;
      bySize[Math.min(SEED, heads.length - start)]?.push(index);
    }
    for (let size = 1; size <= SEED; size++) {
      const owners = bySize[size];
      if (owners?.length) findOf(size, owners, text, heads, starts, places);
    }
    return places;
  });
}

/** Fills `places` for the quotations `owners`, whose seeds are `size` units from `starts` of `heads` on. */
function findOf(
  size: number,
  owners: readonly number[],
  text: Folded,
  heads: Folded,
  starts: Uint32Array,
  { first, others, cut }: Places,
): void {
  withSeeds(size, owners.length, MOST_PLACES, (seeds) => {
    for (const owner of owners) addSeed(seeds, heads, starts[owner] ?? 0, owner);
    const { entries, places } = scan(text, seeds);
    for (let index = 0; index < entries.length; index++) {
      const owner = ownerOf(seeds, entries[index] ?? 0);
      const place = places[index] ?? 0;
      if (first[owner] === -1) first[owner] = place;
      else if (others.get(owner)?.push(place) === undefined) others.set(owner, [place]);
    }
    for (let entry = 0; seeds.isExceeded && entry < seeds.count; entry++)
      if (isExhausted(seeds, entry)) cut.add(ownerOf(seeds, entry));
  });
}

/** Whether the units of `text` from `place` on are those of `words` from `start` to `end`. */
export function isSame(
  text: Folded,
  place: number,
  words: Folded,
  start: number,
  end: number,
  work: Work,
): boolean {
  if (place + end - start > text.length) return false;
  const { codes } = text;
  const { codes: wanted } = words;
  let index = start;
  for (let at = place; index < end && codes[at] === wanted[index]; at++) index++;
  work.left -= index - start;
  return index === end;
}
