import { formatDay, formatYear, partsOf } from '../calendar.ts';
import { type Rule, sticky } from '../reading.ts';
import { SPELLED_YEAR, spelledYear } from '../words/numbers.ts';
import { SEASON, SEASON_MONTHS, SEASONS } from '../words/seasons.ts';

/** Months after its end in which "last summer" may be this year's or the one before. */
const JUST_OVER = 3;

/** Seasons of the northern hemisphere: "last summer", "the winter of 1994", "this fall", "spring 2016"; a bare one needs "the", "in" or "since". */
export const season: Rule = {
  name: 'season',
  on: [...SEASONS.keys(), 'last', 'this', 'next', 'past', 'coming'],
  pattern: sticky(
    `(?:(?<which>last|this past|this coming|this|next|past|coming) )?(?<season>${SEASON})(?![a-z-])(?:,? (?:of |in )?(?:(?<year>(?:19|20)\\d\\d)(?!\\d)|(?<spelled>${SPELLED_YEAR})(?![a-z-]))| of (?<ofYear>last|this|next) year)?`,
  ),
  read(match, context) {
    const { which, season: name = '', year: written, spelled, ofYear } = match.groups ?? {};
    const digits = written ?? (spelled === undefined ? undefined : spelledYear(spelled));
    const code = SEASONS.get(name.toLowerCase());
    if (code === undefined) return undefined;
    if (digits)
      return {
        timexType: 'DATE',
        value: `${digits}-${code}`,
        certainty: 'stated',
        reason: 'the text gives season and year',
        confidence: 0.95,
      };
    const before = context.text.slice(Math.max(0, match.index - 14), match.index);
    if (
      !which &&
      !ofYear &&
      !/\b(?:in|since|during|until|by|over) (?:the )?(?:early |late |mid-)?$/i.test(before)
    )
      return undefined;
    if (context.published === undefined) return undefined;
    const { year, month } = partsOf(context.published);
    const [first, last] = SEASON_MONTHS[code] ?? [1, 12];
    const told = (which ?? ofYear ?? '').toLowerCase();
    const inWinter = code === 'WI' && month <= 2 ? -1 : 0;
    const ended = month > last || (code === 'WI' && month > 2);
    let chosen = year + inWinter;
    if (ofYear) chosen = year + ({ last: -1, next: 1 }[told] ?? 0);
    else if (told === 'last' || told.endsWith('past')) chosen = ended && code !== 'WI' ? year : year - 1;
    else if (told === 'next' || told.endsWith('coming')) chosen = month < first ? year : year + 1;
    else if (told === '')
      chosen =
        context.tense(match.index, match.index + match[0].length) === 'future'
          ? ended && code !== 'WI'
            ? year + 1
            : chosen
          : month < first
            ? year - 1
            : chosen;
    return {
      timexType: 'DATE',
      value: `${formatYear(chosen)}-${code}`,
      certainty: told ? 'inherited' : 'inferred',
      reason: told
        ? `"${told}" counts from the publication (${formatDay(context.published)})`
        : `this is the nearest one to the publication (${formatDay(context.published)}) that the tense allows`,
      confidence: told && !(told === 'last' && ended && month - last <= JUST_OVER) ? 0.8 : 0.6,
    };
  },
};
