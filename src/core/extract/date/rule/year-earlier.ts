import { formatDay } from '../calendar.ts';
import { periodBefore } from '../comparison.ts';
import { shiftDay, shiftYears, unitAt } from '../grain.ts';
import { type Rule, sticky } from '../reading.ts';

/** Results compared with those of a year before: "year-earlier", "the year-ago quarter", "the corresponding period last year". */
export const yearEarlier: Rule = {
  name: 'year-earlier',
  on: ['year', 'corresponding', 'comparable', 'same', 'prior'],
  pattern: sticky(
    '(?:(?:comparable |corresponding )?(?:year-(?:earlier|ago)|prior-year)(?: (?:period|quarter|month|figure))?|(?:corresponding|comparable|same) (?:quarter|period|month|time)(?:,? (?:of )?(?:last year|a year (?:ago|earlier))| (?:of )?(?:the )?(?:previous|prior) year))(?![a-z])',
  ),
  read(match, context) {
    if (context.published === undefined) return undefined;
    const anchor = periodBefore(context, match.index);
    const from = context.found[anchor]?.value;
    const value = from === undefined ? undefined : shiftYears(from, -1);
    if (value)
      return {
        timexType: 'DATE',
        value,
        certainty: 'inferred',
        reason: `the passage compares with ${from}, so a year before it`,
        confidence: 0.7,
        anchor,
      };
    const day = shiftDay(context.published, 'year', -1);
    const year = day === undefined ? undefined : unitAt(day, 'year');
    return year === undefined
      ? undefined
      : {
          timexType: 'DATE',
          value: year,
          certainty: 'inferred',
          reason: `it counts back from the publication (${formatDay(context.published)})`,
          confidence: 0.5,
        };
  },
};
