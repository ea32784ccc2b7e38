import { formatDay } from '../calendar.ts';
import { periodBefore } from '../comparison.ts';
import { grainOf, shiftDay, shiftYears, unitAt } from '../grain.ts';
import { type Rule, sticky } from '../reading.ts';
import { NUMBER, NUMBER_WORDS, numberOf } from '../words/numbers.ts';
import { ARTICLE_STARTS, UNIT, unitOf } from '../words/units.ts';

/** "About two years ago" may be the year before or after. */
const ROUGHLY = /\b(?:about|around|almost|nearly|some|roughly|than|over) $/i;

/**
 * Counted back from the day of writing, as fine as the unit: "two years ago" is a year, "three weeks ago" a week, "10 days
 * ago" a day. Only days and whole years are meant exactly: a count of weeks, months or decades, a rounded one and
 * "a year ago" are suggestions. In reports of results "a year ago" is the same quarter a year before.
 */
export const ago: Rule = {
  name: 'ago',
  on: ['#', ...NUMBER_WORDS, ...ARTICLE_STARTS, 'couple'],
  pattern: sticky(
    `(?<count>${NUMBER})(?<middle>[- ]and[- ]a[- ]half)?(?: or (?:so|two|three))?(?: (?:full|long|short))? (?<unit>${UNIT})(?<half> and a half)?(?: or so)? ago\\b`,
  ),
  read(match, context) {
    const { count = '', unit: word = '', half, middle } = match.groups ?? {};
    const [number, unit] = [numberOf(count), unitOf(word)];
    if (number === undefined || context.published === undefined) return undefined;
    if (number === 1 && unit === 'year') {
      const anchor = periodBefore(context, match.index);
      const period = context.found[anchor]?.value ?? '';
      const value = grainOf(period) === 'quarter' ? shiftYears(period, -1) : undefined;
      if (value)
        return {
          timexType: 'DATE',
          value,
          certainty: 'inferred',
          reason: `the passage compares with ${period}, so a year before it`,
          confidence: 0.7,
          anchor,
        };
    }
    const total = (half ?? middle) ? number + 0.5 : number;
    const months = unit === 'year' ? total * 12 : unit === 'decade' ? total * 120 : total;
    const fine = Number.isInteger(total) ? unit : 'month';
    const day = Number.isInteger(total)
      ? shiftDay(context.published, unit, -total)
      : Number.isInteger(months)
        ? shiftDay(context.published, 'month', -months)
        : undefined;
    const value =
      day === undefined ? undefined : unitAt(day, unit === 'decade' || unit === 'century' ? 'year' : fine);
    if (value === undefined) return undefined;
    const exact =
      (unit === 'day' || (unit === 'year' && total > 1)) &&
      !ROUGHLY.test(context.text.slice(Math.max(0, match.index - 8), match.index));
    return {
      timexType: 'DATE',
      value,
      certainty: 'inherited',
      reason: `"${match[0].toLowerCase()}" counts back from the publication (${formatDay(context.published)})`,
      confidence: exact ? 0.85 : 0.75,
    };
  },
};
