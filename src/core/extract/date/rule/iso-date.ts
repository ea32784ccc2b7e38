import { dayFrom, formatDay } from '../calendar.ts';
import { type Rule, sticky } from '../reading.ts';

/** ISO 8601 calendar dates, with or without a time: 2016-09-15, 2016/09/15, 2016-09-15T10:30. */
export const isoDate: Rule = {
  name: 'iso-date',
  on: ['#'],
  pattern: sticky(
    '(?<![\\d/.-])(?<year>[12]\\d{3})(?<mark>[-/])(?<month>\\d\\d)\\k<mark>(?<day>\\d\\d)(?:T(?<time>\\d\\d:\\d\\d(?::\\d\\d)?)Z?)?(?![\\d/-])',
  ),
  read(match) {
    const { year, month, day, time } = match.groups ?? {};
    const date = dayFrom(Number(year), Number(month), Number(day));
    if (date === undefined) return undefined;
    const value = time ? `${formatDay(date)}T${time}` : formatDay(date);
    return {
      timexType: time ? 'TIME' : 'DATE',
      value,
      certainty: 'stated',
      reason: 'the text gives the full date',
      confidence: 0.99,
    };
  },
};
