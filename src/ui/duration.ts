/** Lengths of time in ISO 8601, with TIMEX3's quarters and weekends, in the reader's words. */
import type { Words } from './words.ts';

const UNITS: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const CLOCK_UNITS: Record<string, string> = { H: 'hour', M: 'minute', S: 'second' };

const LENGTH =
  /^P(?<days>(?:\d{1,6}(?:\.\d{1,3})?(?:WE|[YQMWD])){0,5})(?:T(?<clock>(?:\d{1,6}(?:\.\d{1,3})?[HMS]){1,3}))?$/;
const PART = /(?<count>[\d.]+)(?<unit>[A-Z]+)/g;

function sayPart(count: number, unit: string, clock: boolean, words: Words): string {
  if (unit === 'Q') return words.n('timex_quarters', count);
  if (unit === 'WE') return words.n('timex_weekends', count);
  const name = (clock ? CLOCK_UNITS : UNITS)[unit];
  return new Intl.NumberFormat(words.locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(
    count,
  );
}

/** PT48H → 48 hours, P1Y6M → 1 year, 6 months, P2Q → 2 quarters; `undefined` for numbers left open ("PXD") and other values. */
export function formatDuration(value: string, words: Words): string | undefined {
  const groups = LENGTH.exec(value)?.groups;
  if (!groups) return undefined;
  const parts = (text: string | undefined, clock: boolean) =>
    [...(text ?? '').matchAll(PART)].map(({ groups: part }) =>
      sayPart(Number(part?.['count']), part?.['unit'] ?? '', clock, words),
    );
  const said = [...parts(groups['days'], false), ...parts(groups['clock'], true)];
  return said.length === 0
    ? undefined
    : new Intl.ListFormat(words.locale, { type: 'unit', style: 'long' }).format(said);
}
