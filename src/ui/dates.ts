/**
 * EDTF and TIMEX3 dates in the reader's words, never more precise than the value says.
 * https://www.loc.gov/standards/datetime/ (levels 0 and 1) · TIMEX3 `value` after ISO-TimeML.
 */
import type { Words } from './words.ts';

/**
 * full: Wednesday 14 September 2016 · long: 14 September 2016 · brief: 14 Sept. 2016 · short: 14 Sept.
 * (The short form is for lists that show the year elsewhere; month and year alone never lose the year.)
 */
export type DateStyle = 'full' | 'long' | 'brief' | 'short';

type Options = Intl.DateTimeFormatOptions;

const calendarDay =
  /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)?(?<qualifier>[?~%])?$/;
const unspecified = /^(?<known>\d{4}(?:-\d{2})?)-XX(?:-XX)?$/;

interface Day {
  date: Date;
  precision: 'year' | 'month' | 'day';
  qualifier: string | undefined;
}

function parseDay(value: string): Day | undefined {
  const groups = calendarDay.exec(value)?.groups;
  if (!groups) return undefined;
  const { year, month, day, qualifier } = groups;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  // 31 June would silently become 1 July
  if (date.getUTCDate() !== Number(day ?? 1)) return undefined;
  return { date, precision: day ? 'day' : month ? 'month' : 'year', qualifier };
}

function optionsFor(precision: Day['precision'], style: DateStyle): Options {
  const month = style === 'full' || style === 'long' ? 'long' : 'short';
  const base: Options = { timeZone: 'UTC', calendar: 'gregory' };
  if (precision === 'year') return { ...base, year: 'numeric' };
  if (precision === 'month') return { ...base, year: 'numeric', month };
  return {
    ...base,
    day: 'numeric',
    month,
    ...(style === 'short' ? {} : { year: 'numeric' }),
    ...(style === 'full' ? { weekday: 'long' } : {}),
  };
}

/** The month takes the form it has beside a day ("сентября"), as languages with cases need after a preposition. */
function inPhrase(day: Day, options: Options, locale: string): string {
  const withDay = new Intl.DateTimeFormat(locale, {
    ...options,
    year: undefined,
    weekday: undefined,
    day: 'numeric',
  });
  const month = withDay.formatToParts(day.date).find((part) => part.type === 'month')?.value;
  return new Intl.DateTimeFormat(locale, options)
    .formatToParts(day.date)
    .map((part) => (part.type === 'month' && month !== undefined ? month : part.value))
    .join('');
}

function sayDay(day: Day, words: Words, style: DateStyle, phrase: boolean): string {
  const options = optionsFor(day.precision, style);
  const { qualifier } = day;
  const about = qualifier === '~' || qualifier === '%';
  const text =
    phrase || about
      ? inPhrase(day, options, words.locale)
      : new Intl.DateTimeFormat(words.locale, options).format(day.date);
  const said = about ? words.t('date_about', text) : text;
  return qualifier === '?' || qualifier === '%' ? words.t('date_uncertain', said) : said;
}

function sayInterval(from: string, to: string, words: Words, style: DateStyle): string | undefined {
  const open = (end: string) => end === '' || end === '..';
  const begin = parseDay(from);
  const end = parseDay(to);
  if (begin && end) {
    if (begin.precision === end.precision && !begin.qualifier && !end.qualifier && begin.date <= end.date)
      return new Intl.DateTimeFormat(words.locale, optionsFor(begin.precision, style)).formatRange(
        begin.date,
        end.date,
      );
    return words.t('date_range', sayDay(begin, words, style, false), sayDay(end, words, style, false));
  }
  if (end && open(from)) return words.t('date_onOrBefore', sayDay(end, words, style, true));
  if (begin && open(to)) return words.t('date_onOrAfter', sayDay(begin, words, style, true));
  return undefined;
}

/** A date or interval in EDTF; `undefined` when it is none, so that the caller can show the value as code. */
export function formatDate(value: string, words: Words, style: DateStyle = 'long'): string | undefined {
  const known = unspecified.exec(value)?.groups?.['known'] ?? value;
  const day = parseDay(known);
  if (day) return sayDay(day, words, style, false);
  const [from, to, ...more] = known.replace(/^\[|\]$/g, '').split(known.includes('/') ? '/' : '..');
  return from === undefined || to === undefined || more.length > 0
    ? undefined
    : sayInterval(from, to, words, style);
}
