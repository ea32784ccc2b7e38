/** Every verbatim (after folding) occurrence of many quotations, found in one pass over the text. */
import type { Folded } from './fold.ts';
import { addSeed, createSeeds, scan } from './seeds.ts';

/** Units `start` to `end` of the folded patterns. */
export interface Span {
  start: number;
  end: number;
}

/** A seed is this long where the pattern is; shorter ones hit too often, longer ones leave more patterns out. */
const SEED = 8;
/** Places kept of one pattern: beyond them it is no quotation but a common word, and context cannot be weighed at all of them. */
export const MOST_PLACES = 4000;

const same = (text: Folded, place: number, pattern: Folded, start: number, size: number) => {
  for (let index = 0; index < size; index++)
    if (text.codes[place + index] !== pattern.codes[start + index]) return false;
  return true;
};

/** For each of `spans` the units of `text` where it begins, ascending; empty spans are nowhere. */
export function findExact(text: Folded, pattern: Folded, spans: readonly Span[]): number[][] {
  const places: number[][] = spans.map(() => []);
  // patterns shorter than a seed are searched with seeds of their own, one pass for each length
  for (let size = 1; size <= SEED; size++) {
    const owners: number[] = [];
    spans.forEach((span, owner) => {
      if (size === Math.min(SEED, span.end - span.start)) owners.push(owner);
    });
    if (!owners.length) continue;
    const seeds = createSeeds(size, owners.length);
    for (const owner of owners) addSeed(seeds, pattern, spans[owner]?.start ?? 0, owner);
    scan(text, seeds, (entry, place) => {
      const owner = seeds.owners[entry] ?? 0;
      const span = spans[owner];
      const found = places[owner];
      if (!span || !found || found.length >= MOST_PLACES) return;
      const length = span.end - span.start;
      if (place + length <= text.length && same(text, place, pattern, span.start, length)) found.push(place);
    });
  }
  return places;
}
