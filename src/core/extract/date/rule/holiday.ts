import { type Day, dayFrom, dayOf, easterOf, formatDay, partsOf, weekdayOf } from '../calendar.ts';
import { type Rule, sticky } from '../reading.ts';
import { HOLIDAYS, type HolidayRule } from '../words/holidays.ts';

const NAMES = [...HOLIDAYS.keys()].toSorted((a, b) => b.length - a.length);
const PATTERN = NAMES.map((name) => name.replaceAll("'", "['’]").replaceAll('.', '\\.')).join('|');

/** Days that a holiday may lie against the tense: "as Easter week began", written on the Monday before. */
const SLACK = 8;

/** The day of a holiday in a year. */
function dayIn(rule: HolidayRule, year: number): Day {
  if ('on' in rule) return dayOf(year, rule.on[0], rule.on[1]);
  if ('easter' in rule) return easterOf(year) + rule.easter;
  const [month, n, weekday] = rule.nth;
  if (n > 0) {
    const first = dayOf(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1) + (rule.plus ?? 0);
  }
  const last = dayOf(year, month + 1, 0);
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

/** Holidays: "Christmas", "last Thanksgiving", "Easter 2011", "Good Friday". */
export const holiday: Rule = {
  name: 'holiday',
  on: [...new Set(NAMES.map((name) => /^[a-z]+/.exec(name)?.[0] ?? name)), 'last', 'next', 'this'],
  pattern: sticky(
    `(?:(?<which>last|next|this) )?(?<name>${PATTERN})(?![a-z])(?:,? (?:of |in )?(?<year>(?:19|20)\\d\\d)(?!\\d))?`,
  ),
  read(match, context) {
    const { which, name = '', year: digits } = match.groups ?? {};
    const rule = HOLIDAYS.get(name.toLowerCase().replaceAll('’', "'").replaceAll('\n', ' '));
    if (!rule || name[0] !== name[0]?.toUpperCase()) return undefined;
    if (
      /^ (?:[A-Z][a-z]{1,20}|Eve|Island|card|tree|gift|present|shopping|carol|party|egg|parade|week|weekend|season|holidays?|vacation|break)\b/.test(
        context.text.slice(match.index + match[0].length, match.index + match[0].length + 24),
      )
    )
      return undefined;
    if (digits) {
      const { year, month, day } = partsOf(dayIn(rule, Number(digits)));
      return dayFrom(year, month, day) === undefined
        ? undefined
        : {
            timexType: 'DATE',
            value: formatDay(dayIn(rule, Number(digits))),
            certainty: 'stated',
            reason: 'the text gives holiday and year',
            confidence: 0.93,
          };
    }
    const { published } = context;
    if (published === undefined) return undefined;
    const { year } = partsOf(published);
    const tense = which
      ? /last/i.test(which)
        ? 'past'
        : 'future'
      : context.tense(match.index, match.index + match[0].length);
    const days = [year - 1, year, year + 1].map((each) => dayIn(rule, each));
    const fitting = days.filter(
      (day) =>
        tense === undefined || (tense === 'past' ? day <= published + SLACK : day >= published - SLACK),
    );
    const nearest = fitting.toSorted((a, b) => Math.abs(a - published) - Math.abs(b - published))[0];
    if (nearest === undefined) return undefined;
    return {
      timexType: 'DATE',
      value: formatDay(nearest),
      certainty: 'inferred',
      reason: `this is the nearest one to the publication (${formatDay(published)})${tense ? ' that the tense allows' : ''}`,
      confidence: Math.abs(nearest - published) <= 31 ? 0.85 : 0.7,
    };
  },
};
