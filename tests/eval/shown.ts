import type { QuoteGold, QuoteItem } from './gold.ts';
import { type Filter, scoreQuotes } from './quotes.ts';

/** Of the direct quotations with a speaker that are predicted, how many are in the gold (half the letters or more) with that speaker. */
export function directPrecision(
  gold: readonly QuoteGold[],
  predicted: ReadonlyMap<string, readonly QuoteItem[]>,
): { predicted: number; precision: number } {
  const direct = new Map(
    [...predicted].map(([id, items]) => [
      id,
      items.filter(({ type, speaker_start }) => type === 'direct' && speaker_start !== undefined),
    ]),
  );
  const all: Filter = 'all';
  const score = scoreQuotes(gold, direct, all);
  return { predicted: score.predicted, precision: score.endToEnd.precision };
}
