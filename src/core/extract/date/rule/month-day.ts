import { type Rule, sticky } from '../reading.ts';
import { MONTH, MONTHS } from '../words/months.ts';
import { ORDINAL } from '../words/numbers.ts';
import { WEEKDAY_SHORT, WEEKDAYS } from '../words/weekdays.ts';
import { readDate } from '../written-date.ts';

/** American order: "Sept. 15", "Thursday, March 3, 2005", "September 15th, 2016", "March 3-5". */
export const monthDay: Rule = {
  name: 'month-day',
  on: [...MONTHS.keys(), ...WEEKDAYS.keys(), 'last', 'next', 'this', 'coming'],
  pattern: sticky(
    `(?:(?:last|next|this|coming) )?(?:(?<weekday>${WEEKDAY_SHORT})(?:,| \\(|) ?)?(?<month>${MONTH}) ?(?:the )?(?<day>${ORDINAL}|\\d{1,2})(?!\\d|:\\d|%|[.,]\\d)(?: ?(?:-|–|to|through) ?(?<last>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]| (?:${MONTH}|[ap]\\.?m)))?(?:,? ?(?:of )?(?<year>1[5-9]\\d\\d|20\\d\\d)(?!\\d|[.,]\\d)|,? of (?<which>last|this|next) year\\b)?`,
  ),
  read: readDate,
};
