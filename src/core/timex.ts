import type { Timex } from './annotation.ts';
import { parseEdtf } from './edtf.ts';

/** First and last day, ISO 8601, both included; an end that is not known is absent. */
export interface Days {
  begins?: string;
  ends?: string;
}

const WEEK = /^(?<year>\d{4})-W(?<week>0[1-9]|[1-4]\d|5[0-3])(?:-(?<day>[1-7]|WE))?$/;
const PART = /^(?<year>\d{4})-(?<part>Q[1-4]|H[12]|SP|SU|FA|AU|WI)$/;
const DECADE = /^(?<decade>\d{3})$/;
/** First and last month; winter runs into the next year. Seasons are the meteorological ones of the north. */
const MONTHS: Record<string, [first: number, last: number]> = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  AU: [9, 11],
  WI: [12, 14],
};
const DAY = 86_400_000;

/** The day `days` after an ISO day. */
function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** ISO 8601 weeks: the first has 4 January in it. */
function daysOfWeek(year: string, week: number, day: string | undefined): Days | undefined {
  const fourth = `${year}-01-04`;
  const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = (week - 1) * 7 - weekday;
  const [first, last] =
    day === undefined ? [0, 6] : day === 'WE' ? [5, 6] : [Number(day) - 1, Number(day) - 1];
  const [begins, ends] = [addDays(fourth, monday + first), addDays(fourth, monday + last)];
  // outside the years 0000 to 9999 a day is written otherwise
  return /^\d/.test(begins) && /^\d/.test(ends) ? { begins, ends } : undefined;
}

function daysOfPart(year: number, part: string): Days | undefined {
  const [first, last] = MONTHS[part] ?? [];
  if (first === undefined || last === undefined) return undefined;
  const month = (number: number) =>
    `${String(year + (number > 12 ? 1 : 0)).padStart(4, '0')}-${String(number > 12 ? number - 12 : number).padStart(2, '0')}`;
  const [begins, ends] = [parseEdtf(month(first))?.earliest, parseEdtf(month(last))?.latest];
  return begins && ends ? { begins, ends } : undefined;
}

/** The days of a TIMEX3 value of type DATE or TIME; undefined: it names none (PRESENT_REF, XXXX-09, P2D). */
export function daysOfValue(value: string): Days | undefined {
  const [date = ''] = value.split('T');
  const week = WEEK.exec(date)?.groups;
  if (week) return daysOfWeek(week['year'] ?? '', Number(week['week']), week['day']);
  const part = PART.exec(date)?.groups;
  if (part) return daysOfPart(Number(part['year']), part['part'] ?? '');
  const decade = DECADE.exec(date)?.groups?.['decade'];
  if (decade) return { begins: `${decade}0-01-01`, ends: `${decade}9-12-31` };
  const { earliest, latest } = parseEdtf(date) ?? {};
  return earliest && latest ? { begins: earliest, ends: latest } : undefined;
}

/** The days to draw for an expression: a duration's ends as far as they are known, else its value's. */
export function daysOfTimex(timex: Timex): Days | undefined {
  const begins = timex.begins && parseEdtf(timex.begins.value)?.earliest;
  const ends = timex.ends && parseEdtf(timex.ends.value)?.latest;
  if (begins || ends) return { ...(begins && { begins }), ...(ends && { ends }) };
  return timex.timexType === 'DATE' || timex.timexType === 'TIME' ? daysOfValue(timex.value) : undefined;
}
