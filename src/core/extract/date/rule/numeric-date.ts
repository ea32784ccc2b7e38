import { dayFrom, formatDay } from '../calendar.ts';
import { type Rule, sticky } from '../reading.ts';

const DAY_FIRST = /\b(?:1[3-9]|2\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d\b/;

/**
 * Day, month and year in digits: 15/09/2016, 9/15/2016, 15.09.2016. Whether British or American order is meant is told by
 * a number above 12, by the other dates of the text, or by the mark (dots: day first); else the American order is
 * assumed and the doubt is noted.
 */
export const numericDate: Rule = {
  name: 'numeric-date',
  on: ['#'],
  pattern: sticky(
    '(?<![\\d/.$£€-])(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d|\\d\\d(?=\\b))(?![\\d/-]|\\.\\d|%)',
  ),
  read(match, context) {
    const [first, second] = [Number(match.groups?.['first']), Number(match.groups?.['second'])];
    const { mark, year: digits = '' } = match.groups ?? {};
    if (digits.length === 2 && mark !== '/') return undefined;
    const year = digits.length === 2 ? Number(digits) + (Number(digits) < 50 ? 2000 : 1900) : Number(digits);
    const doubt = first <= 12 && second <= 12 && first !== second;
    const dayFirst =
      first > 12 || (doubt && (mark === '.' || DAY_FIRST.test(context.text.slice(0, 100_000))));
    const date = dayFirst ? dayFrom(year, second, first) : dayFrom(year, first, second);
    if (date === undefined) return undefined;
    const order = `read in ${dayFirst ? 'British (day first)' : 'American (month first)'} order`;
    if (!doubt)
      return {
        timexType: 'DATE',
        value: formatDay(date),
        certainty: 'stated',
        reason: `the text gives the full date, ${order}`,
        confidence: 0.97,
      };
    return {
      timexType: 'DATE',
      value: formatDay(date),
      certainty: 'inferred',
      reason: `the date is ${order}`,
      confidence: 0.6,
      note: 'Day and month could be the other way round.',
    };
  },
};
