import type { DesignationGold, DesignationItem } from './gold.ts';
import { samePhrase } from './names.ts';
import { type Rates, rates } from './rates.ts';

/** Shares of sentences recognized, of organization and label pairs, and of those with the right authority as well. */
export interface DesignationScore {
  gold: number;
  predicted: number;
  detection: Rates;
  pair: Rates;
  full: Rates;
  errors: { missed: string[]; wrong: string[]; authority: string[] };
}

/** Phrases agree when they share half of the shorter one's words. */
export function scoreDesignations(
  gold: readonly DesignationGold[],
  predicted: ReadonlyMap<string, readonly DesignationItem[]>,
): DesignationScore {
  const count = { gold: 0, predicted: 0, pairs: 0, full: 0, sentences: 0, recognized: 0, claimed: 0 };
  const errors: DesignationScore['errors'] = { missed: [], wrong: [], authority: [] };
  for (const doc of gold) {
    const mine = predicted.get(doc.id) ?? [];
    const used = new Set<DesignationItem>();
    if (doc.designations.length > 0) count.sentences++;
    if (mine.length > 0) count.claimed++;
    if (doc.designations.length > 0 && mine.length > 0) count.recognized++;
    count.gold += doc.designations.length;
    count.predicted += mine.length;
    for (const item of doc.designations) {
      const best = closest(
        item,
        mine.filter((other) => !used.has(other)),
      );
      if (!best || !samePhrase(item.target, best.target) || !samePhrase(item.label, best.label)) {
        errors.missed.push(`${doc.id}: ${JSON.stringify(item)}`);
        continue;
      }
      used.add(best);
      count.pairs++;
      if (samePhrase(item.designator, best.designator)) count.full++;
      else errors.authority.push(`${doc.id}: ${item.designator}, not ${best.designator}`);
    }
    for (const item of mine) if (!used.has(item)) errors.wrong.push(`${doc.id}: ${JSON.stringify(item)}`);
  }
  return {
    gold: count.gold,
    predicted: count.predicted,
    detection: rates(count.recognized, count.claimed, count.sentences),
    pair: rates(count.pairs, count.predicted, count.gold),
    full: rates(count.full, count.predicted, count.gold),
    errors,
  };
}

function closest(item: DesignationItem, others: readonly DesignationItem[]): DesignationItem | undefined {
  let best: DesignationItem | undefined;
  let most = 0;
  for (const other of others) {
    const score =
      (samePhrase(item.target, other.target) ? 2 : 0) +
      (samePhrase(item.label, other.label) ? 1 : 0) +
      (samePhrase(item.designator, other.designator) ? 1 : 0);
    if (score > most) [best, most] = [other, score];
  }
  return best;
}
