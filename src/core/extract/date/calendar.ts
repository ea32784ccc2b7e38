/** A calendar day as days since 1970-01-01, proleptic Gregorian; whole numbers, so that they can be added and compared. */
export type Day = number;

const MS = 86_400_000;

/** The day, or undefined where the calendar has none (February 30). Months 1 to 12. */
export function dayFrom(year: number, month: number, day: number): Day | undefined {
  const value = dayOf(year, month, day);
  return month >= 1 && month <= 12 && day >= 1 && partsOf(value).day === day ? value : undefined;
}

/** The same without the check: month 14 is February of the next year, day 0 the last of the month before. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS);
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** ISO 8601: 2016-09-15. */
export function formatDay(day: Day): string {
  const parts = partsOf(day);
  return `${formatYear(parts.year)}-${pad(parts.month)}-${pad(parts.day)}`;
}

/** Four digits: 0987. */
export const formatYear = (year: number): string => pad(year, 4);

/** 2016-09; months beyond 1 to 12 run over into other years. */
export function formatMonth(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${formatYear(Math.floor(index / 12))}-${pad((((index % 12) + 12) % 12) + 1)}`;
}

/** ISO 8601 week: 2016-W37. */
export function formatWeek(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = partsOf(thursday);
  return `${formatYear(year)}-W${pad(Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1)}`;
}

/** ISO 8601 weekday, Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Sunday of Western Easter, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayOf(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** 2016-09-15, with or without a time after it → the day; undefined for anything else. */
export function parseDay(value: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(value ?? '');
  return match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
