/** The places of a passage that fits several of them, looked for when the reader asks. */
import { findApproximate } from '../core/anchor/approximate.ts';
import { chooseAlike, chooseExact } from '../core/anchor/choose.ts';
import { allPlaces, findSeeds, isSame } from '../core/anchor/exact.ts';
import { breakBlock, createFolded, endOf, fold, startOf } from '../core/anchor/fold.ts';
import { withGrams } from '../core/anchor/grams.ts';
import { foldPattern, type Quote } from '../core/anchor/pattern.ts';
import { allow } from '../core/anchor/work.ts';
import { toRanges } from './ranges.ts';
import { indexText } from './text-index.ts';

/** More places than a reader steps through; a word that stands more often is no passage. */
const mostPlaces = 50;

/**
 * Where the words of `quote` stand below `root`, typography apart, in the order of the text: the places that its
 * context points to equally, all of them where it points to none; where only other words come near, those equally near.
 */
export function rangesOfPlaces(root: Element, quote: Quote): StaticRange[][] {
  const index = indexText(root);
  const { folded } = index;
  const [exacts, buffer] = [createFolded(), createFolded()];
  breakBlock(exacts);
  fold(exacts, quote.exact);
  const { length } = exacts;
  const work = allow(folded.length + length);
  const all = allPlaces(findSeeds(folded, [quote.exact]), 0).filter((place) =>
    isSame(folded, place, exacts, 0, length, work),
  );
  const pattern = foldPattern(buffer, quote, exacts, 0, length);
  const rangesOf = (start: number, end: number) =>
    toRanges(index, startOf(folded, start), endOf(folded, end - 1));
  if (all.length === 0)
    return withGrams(folded, (grams) => findApproximate(folded, buffer, [pattern], grams, work))
      .flatMap(({ measures }) => chooseAlike(measures))
      .toSorted((one, other) => one.start - other.start)
      .map(({ start, end }) => rangesOf(start, end));
  const chosen = chooseExact(folded, buffer, pattern, all);
  return (chosen.length > 0 ? chosen : all)
    .slice(0, mostPlaces)
    .map((place) => rangesOf(place, place + length));
}
