import { formatDay } from '../calendar.ts';
import { firstDayOf, grainOf, lastDayOf, shiftDay } from '../grain.ts';
import type { FoundTimex } from '../reading.ts';
import type { Refiner } from '../refiners.ts';
import type { Unit } from '../words/units.ts';

const SIDE = /^(?:the )?(?<side>first|last|final)\b/i;
const LENGTH = /^P(?<count>\d+)(?<letter>[DWMQ])$/;
const UNITS: Record<string, Unit> = { D: 'day', W: 'week', M: 'month', Q: 'quarter' };
const PERIODS = new Set(['month', 'quarter', 'half', 'year', 'decade']);

/** "The first three months of 2015": the length begins or ends with the period after it, and not at the publication. */
export const withinPeriod: Refiner = (found, { doc: { text } }) =>
  found.map((timex, index) => {
    const period = found[index + 1];
    const side = SIDE.exec(timex.exact)?.groups?.['side']?.toLowerCase();
    if (!period || !side || timex.timexType !== 'DURATION') return timex;
    if (!/^ (?:of|in)(?: the)? $/.test(text.slice(timex.end, period.start).replace(/\s+/g, ' ')))
      return timex;
    return endsWithin(timex, period, side === 'first', index + 1);
  });

function endsWithin(timex: FoundTimex, period: FoundTimex, first: boolean, anchor: number): FoundTimex {
  const { begins: _, ends: __, ...length } = timex;
  const { count, letter = '' } = LENGTH.exec(timex.value)?.groups ?? {};
  const [from, to, unit] = [firstDayOf(period.value), lastDayOf(period.value), UNITS[letter]];
  if (from === undefined || to === undefined || !unit || !PERIODS.has(grainOf(period.value) ?? ''))
    return length;
  const far = first ? shiftDay(from, unit, Number(count)) : shiftDay(to + 1, unit, -Number(count));
  if (far === undefined || far - 1 > to || far < from) return length;
  const given = { value: formatDay(first ? from : to), certainty: period.certainty };
  const computed = { value: formatDay(first ? far - 1 : far), certainty: 'inferred' as const };
  return {
    ...length,
    anchor,
    reason: `${timex.reason}; it ${first ? 'begins' : 'ends'} with "${period.exact}", the other end is computed`,
    ...(first ? { begins: given, ends: computed } : { begins: computed, ends: given }),
  };
}
