import { formatYear } from '../calendar.ts';
import { periodBefore } from '../comparison.ts';
import { grainOf, shiftYears } from '../grain.ts';
import { type Context, type Reading, type Rule, sticky } from '../reading.ts';
import { SPELLED_YEAR, spelledYear } from '../words/numbers.ts';

const MONEY_OR_LABEL =
  /(?:[$£€#@]|\b(?:No\.?|number|Route|Highway|Flight|Room|Page|Boeing|Windows|Resolution|Article|Section|Suite|Box|Chapter|Model|Version|Channel|Gate|approximately|some|roughly|than|least|exactly|over|about|around|nearly|almost|up to) )$/i;
const PREPOSED =
  /\b(?:in|since|until|till|by|of|from|during|before|after|early|late|mid|fiscal|the|through|between|and|to|for|year|years|circa|class) $/i;
/** What is counted, never dated: before these a year needs "in" or the like. */
const THINGS =
  /^ (?:people|men|women|troops|feet|metres|meters|miles|km|acres|hectares|pounds|dollars|euros|tons|tonnes|jobs|votes|seats|points)\b/;
/** A time of day in four digits. */
const CLOCK = /^ (?:hours|hrs|utc|gmt|local time|[ecmp][sd]t|bst|cest?)\b/i;
const COUNTED =
  /^ (?!(?:was|is|has|this|his|its|as|does|sees|looks|marks|brings)\b)(?:[a-z]+(?:people|men|women|children|[^s]s)|people|men|women|troops|square|percent|per|million|billion|feet|metres|meters|miles|km|kilomet\w+|mph|dead|hectares|acres|pounds|dollars|euros|tons|tonnes|workers|police|jobs|votes|points|seats)\b/;

/** Years: "2016", "fiscal 1989", "2014-2018", "2007-08", "the year 2000", "nineteen ninety-six"; counts ("2000 people") and model numbers are none. */
export const year: Rule = {
  name: 'year',
  on: ['#', 'fiscal', 'year', 'nineteen', 'eighteen', 'two', 'twenty'],
  pattern: sticky(
    `(?<![\\d.,/:$£€#+])(?<!(?<!mid|late|early|post|pre)-)(?:fiscal (?:year )?|year )?(?:(?<year>1[0-9]\\d\\d|20\\d\\d)(?:(?:-|–|/)(?<last>(?:1\\d|20)\\d\\d|\\d\\d)(?![\\d-]))?(?![\\d/:%]|[.,]\\d|-\\d| \\d{3}|(?:st|nd|rd|th|s|km|m|cc)\\b|'s \\w+ (?:people))|(?<spelled>${SPELLED_YEAR})(?![a-z-]))(?<period> (?:quarter|period)\\b)?`,
  ),
  read(match, context) {
    const { year: digits, last, spelled, period } = match.groups ?? {};
    const named = /^(?:fiscal|year)/i.test(match[0]);
    const before = context.text.slice(Math.max(0, match.index - 16), match.index);
    const after = context.text.slice(match.index + match[0].length, match.index + match[0].length + 24);
    const value = digits ? Number(digits) : spelled ? spelledYear(spelled) : undefined;
    if (value === undefined) return undefined;
    const preposed = PREPOSED.test(before);
    if (CLOCK.test(after)) return undefined;
    if (!named && (MONEY_OR_LABEL.test(before) || (!preposed && COUNTED.test(after)))) return undefined;
    if (!named && THINGS.test(after) && !/\b(?:in|since|during|by|from|until) $/i.test(before))
      return undefined;
    if (!named && value < 1500 && !/\b(?:in|since|until|by|year|of|from) $/i.test(before)) return undefined;
    const known = {
      timexType: 'DATE' as const,
      certainty: 'stated' as const,
      confidence: named || preposed ? 0.96 : 0.85,
    };
    const reason = /^fiscal/i.test(match[0])
      ? 'the text gives the fiscal year, which need not be the calendar year'
      : 'the text gives the year';
    if (period && last === undefined) return ofPeriod(value, match.index, context);
    if (last === undefined) return { ...known, value: formatYear(value), reason };
    const end = last.length === 2 ? Math.floor(value / 100) * 100 + Number(last) : Number(last);
    if (end <= value || end - value > 150) return undefined;
    return {
      ...known,
      value: `${formatYear(value)}/${formatYear(end)}`,
      reason: 'the text gives both years',
    };
  },
};

/** "The 1988 period": in reports of results, the quarter that the passage is about, in that year. */
function ofPeriod(written: number, start: number, context: Context): Reading {
  const anchor = periodBefore(context, start);
  const period = context.found[anchor]?.value ?? '';
  const shifted =
    grainOf(period) === 'quarter' ? shiftYears(period, written - Number(period.slice(0, 4))) : undefined;
  const known = { timexType: 'DATE' as const, confidence: 0.75 };
  return shifted
    ? {
        ...known,
        value: shifted,
        certainty: 'inferred',
        reason: `the passage compares with ${period}, so the same quarter of ${written}`,
        anchor,
      }
    : {
        ...known,
        value: formatYear(written),
        certainty: 'stated',
        reason: 'the text gives the year, not which part of it',
      };
}
