import { formatDay, partsOf, weekdayOf } from '../calendar.ts';
import { unitAt } from '../grain.ts';
import { type Rule, sticky } from '../reading.ts';
import { unitOf } from '../words/units.ts';

/** An edge or stretch of the running unit: "the end of the year", "later in the week", "year-end", "over the weekend". */
export const unitEdge: Rule = {
  name: 'unit-edge',
  on: [
    'end',
    'beginning',
    'start',
    'middle',
    'later',
    'earlier',
    'late',
    'early',
    'year',
    'rest',
    'remainder',
    'weekend',
  ],
  pattern: sticky(
    "(?:(?:end|beginning|start|middle|rest|remainder) of the (?<unit>week|month|quarter|year|decade|century)|(?:later|earlier|late|early) in the (?<within>week|month|year)|(?<close>year(?:'s|’s)?(?:-| )end)|(?<weekend>weekend))(?![a-z])",
  ),
  read(match, context) {
    const { published } = context;
    if (published === undefined) return undefined;
    const { unit, within, close, weekend } = match.groups ?? {};
    const base = `the publication (${formatDay(published)})`;
    if (weekend) {
      if (!/\bthe $/i.test(context.text.slice(Math.max(0, match.index - 4), match.index))) return undefined;
      const ahead = context.tense(match.index, match.index + match[0].length) === 'future';
      const value = unitAt(published, 'weekend', ahead || weekdayOf(published) >= 6 ? 0 : -1);
      return value === undefined
        ? undefined
        : {
            timexType: 'DATE',
            value,
            certainty: 'inferred',
            reason: `the verb looks ${ahead ? 'forward' : 'back'} from ${base}`,
            confidence: 0.75,
          };
    }
    if (close) {
      const { year, month } = partsOf(published);
      const past = month <= 3 && context.tense(match.index, match.index + match[0].length) !== 'future';
      return {
        timexType: 'DATE',
        value: String(past ? year - 1 : year),
        certainty: 'inferred',
        reason: `this is the nearest end of a year to ${base}`,
        confidence: 0.7,
      };
    }
    const value = unitAt(published, unitOf(unit ?? within ?? 'year'));
    return value === undefined
      ? undefined
      : {
          timexType: 'DATE',
          value,
          certainty: 'inferred',
          reason: `"the ${(unit ?? within)?.toLowerCase()}" without more is the running one at ${base}`,
          confidence: 0.7,
        };
  },
};
