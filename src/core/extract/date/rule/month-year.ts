import { formatMonth, formatYear, partsOf } from '../calendar.ts';
import { type Rule, sticky } from '../reading.ts';
import { MONTH, MONTHS } from '../words/months.ts';
import { SPELLED_YEAR, spelledYear } from '../words/numbers.ts';
import { monthOf } from '../year-of.ts';

/** A month with its year: "March 1996", "Sept. 2016", "June of 1992", "July last year", "June-August 1992". */
export const monthYear: Rule = {
  name: 'month-year',
  on: [...MONTHS.keys()],
  pattern: sticky(
    `(?<month>${MONTH})(?: ?(?:-|–) ?(?<last>${MONTH}))?(?:,? (?:of )?(?:(?<year>1[5-9]\\d\\d|20\\d\\d)(?!\\d|[.,]\\d)|'(?<short>\\d\\d)\\b|(?<which>this|last|next) year\\b|(?<spelled>${SPELLED_YEAR})\\b))`,
  ),
  read(match, context) {
    const { month: name = '', last, year: digits, short, which, spelled } = match.groups ?? {};
    if (name === 'may' || name === 'march') return undefined;
    let year = digits
      ? Number(digits)
      : spelled
        ? spelledYear(spelled)
        : short
          ? Number(short) + (Number(short) < 50 ? 2000 : 1900)
          : undefined;
    if (which) {
      if (context.published === undefined) return undefined;
      year = partsOf(context.published).year + ({ last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0);
    }
    if (year === undefined) return undefined;
    const month = monthOf(name);
    const value = formatMonth(year, month);
    const certainty = which ? ('inherited' as const) : ('stated' as const);
    const reason = which
      ? `"${which.toLowerCase()} year" counts from the publication, so ${formatYear(year)}`
      : 'the text gives month and year';
    if (last === undefined) return { timexType: 'DATE', value, certainty, reason, confidence: 0.97 };
    const end = monthOf(last);
    return {
      timexType: 'DATE',
      value: `${formatMonth(end < month ? year - 1 : year, month)}/${formatMonth(year, end)}`,
      certainty,
      reason,
      confidence: 0.95,
    };
  },
};
