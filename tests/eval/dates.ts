import type { DateGold, DateItem } from './gold.ts';
import { type Rates, rates } from './rates.ts';
import { sameValue } from './values.ts';

/** Shares of gold time expressions found (any overlap, one to one), and found with the right value. */
export interface DateScore {
  gold: number;
  predicted: number;
  exact: Rates;
  relaxed: Rates;
  value: Rates;
  valueAccuracy: number;
  errors: { missed: string[]; wrong: string[]; value: string[] };
}

/** `newsLike` leaves out cases marked as chat. Predictions that only meet gold items out of scope are neutral. */
export function scoreDates(
  gold: readonly DateGold[],
  predicted: ReadonlyMap<string, readonly DateItem[]>,
  newsLike: boolean,
): DateScore {
  const count = { gold: 0, predicted: 0, exact: 0, found: 0, right: 0 };
  const errors: DateScore['errors'] = { missed: [], wrong: [], value: [] };
  for (const doc of gold) {
    if (newsLike && doc.news_like === false) continue;
    const mine = (predicted.get(doc.id) ?? [])
      .filter(({ start, end }) => end > start)
      .toSorted((a, b) => a.start - b.start);
    const inside = doc.expected.filter((item) => item.in_scope);
    const outside = doc.expected.filter((item) => !item.in_scope);
    const { ofGold, taken } = match(inside, mine);
    const neutral = mine.map(
      (item, at) =>
        !taken.has(at) &&
        (outside.some((other) => shared(other, item) > 0) ||
          (doc.source === 'gum' && (item.value ?? '').startsWith('P'))),
    );
    count.gold += inside.length;
    count.predicted += neutral.filter((is) => !is).length;
    mine.forEach((item, at) => {
      if (!taken.has(at) && !neutral[at])
        errors.wrong.push(`${doc.id}: ${doc.text.slice(item.start, item.end)} = ${item.value}`);
    });
    inside.forEach((item, at) => {
      const other = mine[ofGold.get(at) ?? -1];
      if (!other) {
        errors.missed.push(`${doc.id}: ${item.text} = ${item.value}`);
        return;
      }
      count.found++;
      if (item.start === other.start && item.end === other.end) count.exact++;
      const values = item.values?.length ? item.values : [item.value];
      if (values.some((value) => sameValue(value, other.value))) count.right++;
      else
        errors.value.push(
          `${doc.id}: ${item.text} = ${values.join('|')}, not ${other.value} (on ${doc.reference_date})`,
        );
    });
  }
  return {
    gold: count.gold,
    predicted: count.predicted,
    exact: rates(count.exact, count.predicted, count.gold),
    relaxed: rates(count.found, count.predicted, count.gold),
    value: rates(count.right, count.predicted, count.gold),
    valueAccuracy: count.right / (count.found || 1),
    errors,
  };
}

const shared = (a: DateItem, b: DateItem): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function match(
  gold: readonly DateItem[],
  mine: readonly DateItem[],
): { ofGold: Map<number, number>; taken: Set<number> } {
  const pairs: [share: number, gold: number, mine: number][] = [];
  gold.forEach((one, i) => {
    mine.forEach((two, j) => {
      const both = shared(one, two);
      if (both > 0) pairs.push([both / (Math.max(one.end, two.end) - Math.min(one.start, two.start)), i, j]);
    });
  });
  pairs.sort((a, b) => b[0] - a[0]);
  const ofGold = new Map<number, number>();
  const taken = new Set<number>();
  for (const [, i, j] of pairs) {
    if (ofGold.has(i) || taken.has(j)) continue;
    ofGold.set(i, j);
    taken.add(j);
  }
  return { ofGold, taken };
}
