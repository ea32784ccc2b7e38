/** TIMEX3 values that are no calendar date: parts of day, weeks, quarters, seasons, decades, durations. */
import { type DateStyle, formatDate } from './dates.ts';
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

const units: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const timeUnits: Record<string, string> = { H: 'hour', M: 'minute', S: 'second' };

/** PT48H → 48 hours; `undefined` for decades, centuries and numbers left open ("PXD"). */
function formatDuration(value: string, words: Words): string | undefined {
  const groups = /^P(?<time>T)?(?<count>\d{1,6}(?:\.\d{1,3})?)(?<unit>[YMWDHS])$/.exec(value)?.groups;
  const unit = groups && (groups['time'] ? timeUnits : units)[groups['unit'] ?? ''];
  if (!groups || !unit) return undefined;
  return new Intl.NumberFormat(words.locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Number(groups['count']),
  );
}

/** A week by its first day, a Monday (ISO 8601). */
function mondayOf(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const weekday = fourth.getUTCDay() || 7;
  return new Date(Date.UTC(year, 0, 4 - weekday + 1 + (week - 1) * 7)).toISOString().slice(0, 10);
}

/** Any TIMEX3 value in the reader's words; `undefined` when it is not understood: show it as code then. */
export function formatTimex(value: string, words: Words, style: DateStyle = 'long'): string | undefined {
  const reference = references[value];
  if (reference) return words.t(reference);
  const week = /^(?<year>\d{4})-W(?<week>\d{2})$/.exec(value)?.groups;
  if (week) {
    const monday = formatDate(mondayOf(Number(week['year']), Number(week['week'])), words, style);
    return monday && words.t('timex_week', monday);
  }
  const inDay = /^(?<day>\d{4}-\d{2}-\d{2})T(?<part>[A-Z]{2})$/.exec(value)?.groups;
  const part = partsOfDay[inDay?.['part'] ?? ''];
  if (inDay && part) {
    const day = formatDate(inDay['day'] ?? '', words, style);
    return day && words.t('timex_ofDay', day, words.t(part));
  }
  const inYear = /^(?<year>\d{4})-(?<part>[A-Z][A-Z\d])$/.exec(value)?.groups;
  const season = partsOfYear[inYear?.['part'] ?? ''];
  if (inYear && season) return words.t('timex_ofYear', words.t(season), inYear['year'] ?? '');
  const decade = /^(?<decade>\d{3})X?$/.exec(value)?.groups?.['decade'];
  if (decade) return words.t('timex_decade', `${decade}0`);
  return formatDuration(value, words) ?? formatDate(value.replace(/T\d{2}:\d{2}.{0,12}$/, ''), words, style);
}
