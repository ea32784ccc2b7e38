/** Which place is meant, and whether what was found is enough: the numbers on which "wrong" and "missing" depend. */
import { commonContext } from './context.ts';
import type { Folded } from './fold.ts';
import type { Measure } from './measure.ts';
import type { Pattern } from './pattern.ts';

/** A place, that several places are meant equally, or that none is good enough. */
export type Choice<Place> = { place: Place } | 'ambiguous' | 'none';

/**
 * Units that quotation and context must agree in where context is given. Higher: a short quotation whose surroundings
 * were rewritten is `missing`; lower: "Friday" is found in the page's date line.
 */
export const EVIDENCE = 16;
/** Units of context by which one of equal places must lead the next, unless its context is complete. */
export const LEAD = 4;

/** Those of `places`, where the quotation stands to the letter, that its context points to: none, one, or several equally. */
export function chooseExact(
  text: Folded,
  buffer: Folded,
  pattern: Pattern,
  places: readonly number[],
): number[] {
  const given = pattern.to - pattern.from - (pattern.end - pattern.start);
  const common = places.map((place) => commonContext(text, place, buffer, pattern));
  const most = Math.max(-1, ...common);
  if (pattern.end - pattern.start + most < Math.min(EVIDENCE, pattern.to - pattern.from)) return [];
  const lead = most === given ? 1 : LEAD;
  return places.filter((_, index) => most - (common[index] ?? 0) < lead);
}

/** The one of `places` that is clearly nearest to `hint`, where places would have been; undefined: none is. */
export function chooseNearest(
  places: readonly number[],
  hint: number,
  positionOf: (place: number) => number,
): number | undefined {
  const near = places
    .map((place) => ({ place, distance: Math.abs(positionOf(place) - hint) }))
    .toSorted((one, other) => one.distance - other.distance);
  const [first, second] = near;
  return first && second && first.distance * 2 < second.distance ? first.place : undefined;
}

/**
 * The share of a quotation of `size` units that must stand there. The floor rises as the quotation gets shorter, and
 * falls with the units of context that stand around it: between its own context a passage may lose or gain a long word;
 * alone it may differ in one unit out of six at best, and a short one not at all.
 */
function floor(size: number, context: number): number {
  const alone = 0.85 + 0.15 * Math.max(0, 1 - size / 48);
  return alone - 0.32 * Math.min(1, context / 24);
}

/** Share of its own units that must stand there whatever the context says: less is another passage in the same place. */
const LEAST = 0.45;

/** Units at an end that may be gone with the context beyond them: a word. More is another passage that begins or ends alike. */
const MOST_LOST = 12;

/** Whether a passage with `context` units of context that no other place has is the quotation. */
function isEnough(pattern: Pattern, { matched, cost, lost }: Measure, context: number): boolean {
  const size = pattern.end - pattern.start;
  if (matched < LEAST * size || matched + context < EVIDENCE) return false;
  return shareOf(size, cost) >= floor(size, lost > MOST_LOST ? 0 : context);
}

/** 0 to 1: what `cost` leaves of a quotation of `size` units. */
export const shareOf = (size: number, cost: number): number => Math.max(0, 1 - cost / size);

const worth = ({ matched, context, cost }: Measure) => matched + context - cost;

/** Those of `measures` that are as good as the best. */
export const chooseAlike = (measures: readonly Measure[]): Measure[] => {
  const best = Math.max(...measures.map(worth));
  return measures.filter((measure) => best - worth(measure) < LEAD);
};

/**
 * The one of `measures` that is the quotation, changed. Context that stands around another of them too (rows of a
 * table, references) speaks for neither.
 */
export function chooseChanged(pattern: Pattern, measures: readonly Measure[]): Choice<Measure> {
  const sorted =
    measures.length > 1 ? measures.toSorted((one, other) => worth(other) - worth(one)) : measures;
  const best = sorted[0];
  const next = sorted[1];
  if (!best) return 'none';
  let others = 0;
  for (const { context } of sorted.slice(1)) others = Math.max(others, context);
  if (!isEnough(pattern, best, Math.max(0, best.context - others))) return 'none';
  return next && worth(best) - worth(next) < LEAD ? 'ambiguous' : { place: best };
}
