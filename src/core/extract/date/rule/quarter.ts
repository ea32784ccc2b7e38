import { formatDay, formatYear, partsOf } from '../calendar.ts';
import { firstDayOf, shiftYears } from '../grain.ts';
import { type Context, type Rule, sticky } from '../reading.ts';
import { ordinalOf } from '../words/numbers.ts';

const NTH = '(?:first|second|third|fourth|last|1st|2nd|3rd|4th)';

/** Quarters and halves of a year: "third-quarter", "the first half of 2016", "Q3 2015", "2015 third quarter", "next year's first quarter". */
export const quarter: Rule = {
  name: 'quarter',
  on: [
    'first',
    'second',
    'third',
    'fourth',
    'last',
    'q1',
    'q2',
    'q3',
    'q4',
    'h1',
    'h2',
    '#',
    'fiscal',
    'this',
    'next',
    'year',
  ],
  pattern: sticky(
    `(?:(?<lead>(?:19|20)\\d\\d|(?:this|last|next) year)(?:'s|’s)?[ -](?:fiscal )?|year-(?<ago>ago|earlier) )?(?:fiscal[ -])?(?:(?<nth>${NTH})(?: fiscal)?[ -](?<unit>quarter|half)|(?:q(?<number>[1-4]))|h(?<halfNumber>[12]))(?![a-z]|-finals?|-back)(?:,? (?:of |in )?(?:fiscal )?(?<year>(?:19|20)\\d\\d)(?!\\d)| of (?<which>last|this|next) year| of the year)?`,
  ),
  read(match, context) {
    const {
      lead,
      nth = '',
      unit,
      number = match.groups?.['halfNumber'],
      year: after,
      which,
      ago,
    } = match.groups ?? {};
    const tail = context.text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (unit?.toLowerCase() === 'half' && !after && !lead && !which && !/ of the year/i.test(match[0]))
      return undefined;
    if (/^(?: of (?!the year)|-?(?:century|mile|hour)| (?:touchdown|goal|lead|minutes?)\b)/i.test(tail))
      return undefined;
    const half = unit?.toLowerCase() === 'half' || match.groups?.['halfNumber'] !== undefined;
    if (match.groups?.['halfNumber'] && !lead && !after) return undefined;
    const index = number ? Number(number) : /last/i.test(nth) ? (half ? 2 : 4) : ordinalOf(nth);
    if (index === undefined || (/last/i.test(nth) && !after && !lead && !which)) return undefined;
    const chosen = yearFor(
      context,
      match,
      index,
      half,
      after ?? (lead && /^\d/.test(lead) ? lead : undefined),
      which ?? lead,
    );
    if (!chosen) return undefined;
    const { year, ...known } = chosen;
    const value = `${formatYear(year)}-${half ? 'H' : 'Q'}${index}`;
    return ago
      ? { ...known, timexType: 'DATE', value: shiftYears(value, -1) ?? value, certainty: 'inferred' }
      : { ...known, timexType: 'DATE', value };
  },
};

function yearFor(
  context: Context,
  match: RegExpExecArray,
  index: number,
  half: boolean,
  digits: string | undefined,
  which: string | undefined,
) {
  if (digits)
    return {
      year: Number(digits),
      certainty: 'stated' as const,
      reason: 'the text gives quarter and year',
      confidence: 0.95,
    };
  const { published } = context;
  if (published === undefined) return undefined;
  const { year } = partsOf(published);
  const base = formatDay(published);
  if (which) {
    const step = /last/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0;
    return {
      year: year + step,
      certainty: 'inherited' as const,
      reason: `"${which.toLowerCase()}" counts from the publication (${base})`,
      confidence: 0.93,
    };
  }
  const begins = firstDayOf(`${formatYear(year)}-${half ? 'H' : 'Q'}${index}`) ?? published;
  const ahead = context.tense(match.index, match.index + match[0].length) === 'future' && begins > published;
  const past = begins > published && !ahead;
  const soon = begins - published < 30;
  return {
    year: past && !soon ? year - 1 : year,
    certainty: 'inferred' as const,
    reason: `this is the nearest such ${half ? 'half' : 'quarter'} to the publication (${base}) that the tense allows`,
    confidence: 0.8,
  };
}
