/** TIMEX3 values that are no calendar date: parts of day, weeks, weekends, quarters, seasons, decades, centuries, lengths, sets. */
import type { Timex } from '../core/annotation.ts';
import { type DateStyle, formatDate } from './dates.ts';
import { formatDuration } from './duration.ts';
import type { MessageKey, Words } from './words.ts';

const partsOfDay: Record<string, MessageKey> = {
  MO: 'timex_morning',
  MI: 'timex_midday',
  AF: 'timex_afternoon',
  EV: 'timex_evening',
  NI: 'timex_night',
  DT: 'timex_daytime',
};

const partsOfYear: Record<string, MessageKey> = {
  SP: 'timex_spring',
  SU: 'timex_summer',
  FA: 'timex_autumn',
  WI: 'timex_winter',
  Q1: 'timex_quarter1',
  Q2: 'timex_quarter2',
  Q3: 'timex_quarter3',
  Q4: 'timex_quarter4',
  H1: 'timex_half1',
  H2: 'timex_half2',
};

const references: Record<string, MessageKey> = {
  PRESENT_REF: 'timex_present',
  PAST_REF: 'timex_past',
  FUTURE_REF: 'timex_future',
};

const rounds: Record<string, MessageKey> = {
  P1Y: 'timex_eachYear',
  P1Q: 'timex_eachQuarter',
  P1M: 'timex_eachMonth',
  P1W: 'timex_eachWeek',
  P1WE: 'timex_eachWeekend',
  P1D: 'timex_eachDay',
  PT1H: 'timex_eachHour',
  PT1M: 'timex_eachMinute',
  PT1S: 'timex_eachSecond',
};

/** The day of a week, 1 its Monday (ISO 8601); it may lie in the next month or year. */
function dayOfWeek(year: number, week: number, weekday: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const first = 4 - (fourth.getUTCDay() || 7);
  return new Date(Date.UTC(year, 0, first + (week - 1) * 7 + weekday)).toISOString().slice(0, 10);
}

function formatWeek(value: string, words: Words, style: DateStyle): string | undefined {
  const groups = /^(?<year>\d{4})-W(?<week>\d{2})(?<weekend>-WE)?$/.exec(value)?.groups;
  if (!groups) return undefined;
  const day = (weekday: number) => dayOfWeek(Number(groups['year']), Number(groups['week']), weekday);
  const said = formatDate(groups['weekend'] ? `${day(6)}/${day(7)}` : day(1), words, style);
  return said && words.t(groups['weekend'] ? 'timex_weekend' : 'timex_week', said);
}

/** A day with a part of it or a time of day; without a zone, as TIMEX3 gives the time where the news happened. */
function formatTime(value: string, words: Words, style: DateStyle): string | undefined {
  const groups =
    /^(?<day>\d{4}-\d{2}-\d{2})T(?:(?<part>[A-Z]{2})|(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d).{0,12})$/.exec(
      value,
    )?.groups;
  const day = groups && formatDate(groups['day'] ?? '', words, style);
  if (!groups || !day) return undefined;
  const part = partsOfDay[groups['part'] ?? ''];
  if (part) return words.t('timex_ofDay', day, words.t(part));
  if (groups['part']) return undefined;
  const time = new Date(Date.UTC(2000, 0, 1, Number(groups['hour']), Number(groups['minute'])));
  const clock = new Intl.DateTimeFormat(words.locale, { timeStyle: 'short', timeZone: 'UTC' });
  return words.t('timex_ofDay', day, clock.format(time));
}

/** What comes again: a weekday of every week, a month of every year. */
function formatSet(value: string, words: Words): string | undefined {
  const { weekday, month } =
    /^XXXX-(?:WXX-(?<weekday>[1-7])|(?<month>0[1-9]|1[0-2]))$/.exec(value)?.groups ?? {};
  if (weekday === undefined && month === undefined) return undefined;
  // 3 January 2000 was a Monday
  const date = weekday
    ? new Date(Date.UTC(2000, 0, 2 + Number(weekday)))
    : new Date(Date.UTC(2000, Number(month) - 1, 1));
  const name = new Intl.DateTimeFormat(words.locale, {
    timeZone: 'UTC',
    ...(weekday ? { weekday: 'long' } : { month: 'long' }),
  }).format(date);
  return words.t(weekday ? 'timex_everyWeek' : 'timex_everyYear', name);
}

function formatYears(value: string, words: Words): string | undefined {
  const { year, part, decade, century } =
    /^(?:(?<year>\d{4})-(?<part>[A-Z][A-Z\d])|(?<decade>\d{3})X?|(?<century>\d{2})(?:XX)?)$/.exec(value)
      ?.groups ?? {};
  const season = partsOfYear[part ?? ''];
  if (year && season) return words.t('timex_ofYear', words.t(season), year);
  if (decade) return words.t('timex_decade', `${decade}0`);
  return century && words.t('timex_century', `${century}00`, `${century}99`);
}

/** "2003-SP/2003-FA": an interval whose ends are no calendar dates. */
function formatInterval(value: string, words: Words, style: DateStyle): string | undefined {
  const ends = value.split('/');
  if (ends.length !== 2) return undefined;
  const [from, to] = ends.map((end) => formatTimex(end, words, style));
  return from && to && words.t('date_range', from, to);
}

/** Any TIMEX3 value in the reader's words; `undefined` when it is not understood: show it as code then. */
export function formatTimex(value: string, words: Words, style: DateStyle = 'long'): string | undefined {
  const reference = references[value];
  if (reference) return words.t(reference);
  return (
    formatDate(value, words, style) ??
    formatTime(value, words, style) ??
    formatWeek(value, words, style) ??
    formatYears(value, words) ??
    formatDuration(value, words) ??
    formatSet(value, words) ??
    formatInterval(value, words, style)
  );
}

/** The same of an annotation: a length that comes again is "every year", not "1 year". */
export function sayTimex(
  { timexType, value }: Pick<Timex, 'timexType' | 'value'>,
  words: Words,
  style: DateStyle = 'long',
): string | undefined {
  const length = timexType === 'SET' ? formatDuration(value, words) : undefined;
  if (length === undefined) return formatTimex(value, words, style);
  const round = rounds[value];
  return round ? words.t(round) : words.t('timex_everyLength', length);
}
