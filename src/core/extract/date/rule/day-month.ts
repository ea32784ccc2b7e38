import { type Rule, sticky } from '../reading.ts';
import { MONTH } from '../words/months.ts';
import { ORDINAL, ORDINAL_WORDS } from '../words/numbers.ts';
import { WEEKDAY_SHORT, WEEKDAYS } from '../words/weekdays.ts';
import { readDate } from '../written-date.ts';

/** British order: "15 September 2016", "Thursday 15 September", "the 4th of July", "3–5 March". */
export const dayMonth: Rule = {
  name: 'day-month',
  on: ['#', ...WEEKDAYS.keys(), ...ORDINAL_WORDS.map((word) => word.split('-')[0] ?? word)],
  pattern: sticky(
    `(?<![\\d/.,$£€-]|\\d:)(?:(?<weekday>${WEEKDAY_SHORT}),? (?:the )?)?(?<day>${ORDINAL}|\\d{1,2})(?:(?: ?(?:-|–|to) ?|(?<=\\bbetween \\d{1,2}) and )(?<last>\\d{1,2})(?:st|nd|rd|th)?)? ?-?(?:day )?(?:of )?-?(?<month>${MONTH})(?:,? ?-?(?:of )?(?<year>1[5-9]\\d\\d|20\\d\\d)(?!\\d|[.,]\\d)|,? (?:of )?(?<which>last|this|next) year\\b)?`,
  ),
  read: readDate,
};
