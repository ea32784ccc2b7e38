/** Every verbatim (after folding) occurrence of many quotations, found in one pass over the text. */
import type { Folded } from './fold.ts';
import { addSeed, isExhausted, ownerOf, scan, withSeeds } from './seeds.ts';
import type { Work } from './work.ts';

/** Units `start` to `end` of the folded patterns. */
export interface Span {
  start: number;
  end: number;
}

/** The places of one quotation, in units of the text, ascending; `all`: none was left out. */
export interface Places {
  at: number[];
  all: boolean;
}

/** A seed is this long where the pattern is; shorter ones hit too often, longer ones leave more patterns out. */
const SEED = 8;
/** Places weighed of one pattern. What stands more often is a common word: only its context can find it. */
const MOST_PLACES = 500;

function isSame(text: Folded, place: number, pattern: Folded, { start, end }: Span, work: Work): boolean {
  const size = end - start;
  if (place + size > text.length) return false;
  let index = 0;
  while (index < size && text.codes[place + index] === pattern.codes[start + index]) index++;
  work.left -= index;
  return index === size;
}

/** Where each of `spans` of `pattern` stands in `text`; an empty span stands nowhere. */
export function findExact(text: Folded, pattern: Folded, spans: readonly Span[], work: Work): Places[] {
  const places: Places[] = spans.map(() => ({ at: [], all: true }));
  // patterns shorter than a seed are searched with seeds of their own length: one more pass for each length
  for (let size = 1; size <= SEED; size++) {
    const owners: number[] = [];
    spans.forEach((span, owner) => {
      if (size === Math.min(SEED, span.end - span.start)) owners.push(owner);
    });
    if (!owners.length) continue;
    withSeeds(size, owners.length, MOST_PLACES, (seeds) => {
      for (const owner of owners) addSeed(seeds, pattern, spans[owner]?.start ?? 0, owner, 0);
      scan(text, seeds, (entry, place) => {
        const owner = ownerOf(seeds, entry);
        const span = spans[owner];
        const found = places[owner];
        if (!span || !found) return;
        if (work.left <= 0) found.all = false;
        else if (isSame(text, place, pattern, span, work)) found.at.push(place);
      });
      for (let entry = 0; seeds.isExceeded && entry < seeds.count; entry++) {
        const found = places[ownerOf(seeds, entry)];
        if (found && isExhausted(seeds, entry)) found.all = false;
      }
    });
  }
  return places;
}
