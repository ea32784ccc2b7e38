import { formatDay } from '../calendar.ts';
import { periodBefore } from '../comparison.ts';
import { firstDayOf, grainOf, shiftDay, unitAt } from '../grain.ts';
import { type Rule, sticky } from '../reading.ts';
import { NUMBER, NUMBER_WORDS, numberOf } from '../words/numbers.ts';
import { ARTICLE_STARTS, UNIT, type Unit, unitOf } from '../words/units.ts';

const FINE: Partial<Record<Unit, readonly string[]>> = {
  day: ['day'],
  week: ['day', 'week'],
  fortnight: ['day', 'week'],
  month: ['day', 'week', 'month'],
  quarter: ['day', 'month', 'quarter'],
  year: ['day', 'week', 'month', 'quarter', 'half', 'year'],
  decade: ['day', 'month', 'year', 'decade'],
};

/**
 * Counted from another time of the passage: "two days later", "a week earlier", "a year earlier" (in results: the same
 * quarter), "the day before"; "from now" counts from the publication.
 */
export const shift: Rule = {
  name: 'shift',
  on: ['#', ...NUMBER_WORDS, ...ARTICLE_STARTS, 'couple'],
  pattern: sticky(
    `(?<count>${NUMBER}) (?<unit>${UNIT})(?:['’]s?)? (?<side>time(?=[.,;)]|$| [a-z])|earlier|later|before(?=[.,;)]|$)|previously|from now|afterwards?|hence|from today)(?![a-z-])`,
  ),
  read(match, context) {
    const { count = '', unit: word = '', side = '' } = match.groups ?? {};
    const [number, unit] = [numberOf(count), unitOf(word)];
    if (number === undefined || !Number.isInteger(number)) return undefined;
    if (/^time$/i.test(side) && !/['’]/.test(match[0])) return undefined;
    const fromNow = /now|today|hence|time/i.test(side);
    const fine = FINE[unit] ?? [];
    const period =
      number === 1 && unit === 'year' && /earlier|before/i.test(side)
        ? periodBefore(context, match.index)
        : -1;
    const anchor = fromNow
      ? -1
      : grainOf(context.found[period]?.value ?? '') === 'quarter'
        ? period
        : context.latest(
            match.index,
            2,
            (timex) => timex.timexType !== 'DURATION' && fine.includes(grainOf(timex.value) ?? ''),
          );
    const from = anchor >= 0 ? firstDayOf(context.found[anchor]?.value ?? '') : context.published;
    if (from === undefined) return undefined;
    const day = shiftDay(from, unit, /earlier|before|previously/i.test(side) ? -number : number);
    const grain = anchor >= 0 ? grainOf(context.found[anchor]?.value ?? '') : undefined;
    const keep = unit === 'year' && (grain === 'quarter' || grain === 'month') ? grain : unit;
    const value =
      day === undefined ? undefined : unitAt(day, keep === 'decade' || keep === 'century' ? 'year' : keep);
    if (value === undefined) return undefined;
    const reason = `"${match[0].toLowerCase()}" counts from ${anchor >= 0 ? context.found[anchor]?.value : `the publication (${formatDay(from)})`}`;
    return {
      timexType: 'DATE',
      value,
      certainty: 'inferred',
      reason,
      confidence: anchor >= 0 ? 0.7 : 0.6,
      ...(anchor >= 0 ? { anchor } : {}),
    };
  },
};
