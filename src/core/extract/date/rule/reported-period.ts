import { periodBefore } from '../comparison.ts';
import { grainOf, unitAt } from '../grain.ts';
import { type Rule, sticky } from '../reading.ts';

/** The period that a report of results is about: "the quarter", "the latest quarter", "the latest period". */
export const reportedPeriod: Rule = {
  name: 'reported-period',
  on: ['the latest', 'the most', 'the quarter'],
  pattern: sticky(
    'the (?<latest>latest |most recent )?(?<unit>quarter|period)(?![a-z-])(?! (?:of|from|between|when|that|in which|final|century|mile|time)\\b)',
  ),
  read(match, context) {
    const { latest, unit = '' } = match.groups ?? {};
    if (!latest && unit.toLowerCase() === 'period') return undefined;
    const anchor = periodBefore(context, match.index);
    const period = context.found[anchor]?.value;
    if (period !== undefined && grainOf(period) === 'quarter')
      return {
        timexType: 'DATE',
        value: period,
        certainty: 'inferred',
        reason: `the passage is about ${period}`,
        confidence: 0.75,
        anchor,
      };
    const last =
      latest && context.published !== undefined ? unitAt(context.published, 'quarter', -1) : undefined;
    return last === undefined
      ? undefined
      : {
          timexType: 'DATE',
          value: last,
          certainty: 'inferred',
          reason: 'this is the last quarter that was over at the publication',
          confidence: 0.6,
        };
  },
};
