import { formatDay, formatYear, partsOf } from '../calendar.ts';
import { type Rule, sticky } from '../reading.ts';
import { numberOf } from '../words/numbers.ts';

const STEP: Record<string, number> = { last: -1, this: 0, next: 1 };

/** Several quarters of one year: "the first two quarters of 1990", "the last three quarters of this year". */
export const quarters: Rule = {
  name: 'quarters',
  on: ['first', 'last', 'final'],
  pattern: sticky(
    '(?<side>first|last|final) (?<count>two|three|2|3)(?: fiscal)? quarters (?:of|in) (?:fiscal )?(?:(?<digits>(?:19|20)\\d\\d)(?!\\d)|(?<which>last|this|next) year(?![a-z]))',
  ),
  read(match, { published }) {
    const { side = '', count = '', digits, which = '' } = match.groups ?? {};
    if (!digits && published === undefined) return undefined;
    const year = formatYear(
      digits ? Number(digits) : partsOf(published ?? 0).year + (STEP[which.toLowerCase()] ?? 0),
    );
    const first = /first/i.test(side);
    const value =
      numberOf(count) === 2
        ? `${year}-H${first ? 1 : 2}`
        : `${year}-Q${first ? 1 : 2}/${year}-Q${first ? 3 : 4}`;
    return digits
      ? {
          timexType: 'DATE',
          value,
          certainty: 'stated',
          reason: 'the text gives quarters and year',
          confidence: 0.95,
        }
      : {
          timexType: 'DATE',
          value,
          certainty: 'inherited',
          reason: `"${which.toLowerCase()} year" counts from the publication (${formatDay(published ?? 0)})`,
          confidence: 0.93,
        };
  },
};
