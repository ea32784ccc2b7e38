import {
  type Day,
  dayFrom,
  dayOf,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  partsOf,
  weekdayOf,
} from './calendar.ts';
import type { Unit } from './words/units.ts';

/** How fine a TIMEX3 date value is. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

const SHAPES: readonly [RegExp, Grain][] = [
  [/^\d{4}-\d{2}-\d{2}(?:T|$)/, 'day'],
  [/^\d{4}-W\d{2}/, 'week'],
  [/^\d{4}-\d{2}$/, 'month'],
  [/^\d{4}-Q\d$/, 'quarter'],
  [/^\d{4}-H\d$/, 'half'],
  [/^\d{4}$/, 'year'],
  [/^\d{3}$/, 'decade'],
  [/^\d{2}$/, 'century'],
];

/** Grain of a TIMEX3 value; undefined for durations, sets, seasons and intervals. */
export function grainOf(value: string): Grain | undefined {
  return SHAPES.find(([shape]) => shape.test(value))?.[1];
}

/** First day that a TIMEX3 value of some grain covers; undefined where it has none. */
export function firstDayOf(value: string): Day | undefined {
  const year = Number(value.slice(0, 4));
  switch (grainOf(value)) {
    case 'day':
      return dayFrom(year, Number(value.slice(5, 7)), Number(value.slice(8, 10)));
    case 'week': {
      const fourth = dayOf(year, 1, 4);
      return fourth - weekdayOf(fourth) + 1 + 7 * (Number(value.slice(6, 8)) - 1);
    }
    case 'month':
      return dayOf(year, Number(value.slice(5, 7)), 1);
    case 'quarter':
      return dayOf(year, 3 * Number(value.slice(6)) - 2, 1);
    case 'half':
      return dayOf(year, 6 * Number(value.slice(6)) - 5, 1);
    case 'year':
      return dayOf(year, 1, 1);
    case 'decade':
      return dayOf(Number(value) * 10, 1, 1);
    case 'century':
      return dayOf(Number(value) * 100, 1, 1);
    default:
      return undefined;
  }
}

const MONTHS_OF: Partial<Record<Grain, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 };

/** Last day that a TIMEX3 value of months covers; undefined where it has none. */
export function lastDayOf(value: string): Day | undefined {
  const first = firstDayOf(value);
  const months = MONTHS_OF[grainOf(value) ?? 'day'];
  const next = first === undefined || months === undefined ? undefined : shiftDay(first, 'month', months);
  return next === undefined ? undefined : next - 1;
}

/** The value of the week, month, year … that a day lies in, moved by `count` of them. */
export function unitAt(day: Day, unit: Unit, count = 0): string | undefined {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'day':
      return formatDay(day + count);
    case 'week':
      return formatWeek(day + 7 * count);
    case 'fortnight':
      return formatDay(day + 14 * count);
    case 'weekend':
      return `${formatWeek(day + 7 * count)}-WE`;
    case 'month':
      return formatMonth(year, month + count);
    case 'quarter':
      return quarterAt(year, Math.ceil(month / 3) + count);
    case 'year':
      return formatYear(year + count);
    case 'decade':
      return String(Math.floor(year / 10) + count).padStart(3, '0');
    case 'century':
      return String(Math.floor(year / 100) + count).padStart(2, '0');
    default:
      return undefined;
  }
}

/** 2016-Q3; quarters beyond 1 to 4 run over into other years. */
function quarterAt(year: number, quarter: number): string {
  const index = year * 4 + quarter - 1;
  return `${formatYear(Math.floor(index / 4))}-Q${(((index % 4) + 4) % 4) + 1}`;
}

const MONTHS_IN: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};
const DAYS_IN: Partial<Record<Unit, number>> = { day: 1, week: 7, weekend: 7, fortnight: 14 };

/** A day moved by a whole number of units; months keep the day or fall on their last one. Clock units: undefined. */
export function shiftDay(day: Day, unit: Unit, count: number): Day | undefined {
  const { year, month, day: date } = partsOf(day);
  const months = MONTHS_IN[unit];
  if (months !== undefined) {
    const first = partsOf(dayOf(year, month + months * count, 1));
    const last = partsOf(dayOf(first.year, first.month + 1, 0)).day;
    return dayOf(first.year, first.month, Math.min(date, last));
  }
  const days = DAYS_IN[unit];
  return days === undefined ? undefined : day + days * count;
}

/** The same period `years` away: 1989-Q3 → 1988-Q3, 1989-10-26 → 1988-10-26. Undefined where the value has no year. */
export function shiftYears(value: string, years: number): string | undefined {
  const match = /^(\d{4})(.*)$/.exec(value);
  if (!match || grainOf(value) === undefined) return undefined;
  const moved = `${formatYear(Number(match[1]) + years)}${match[2]}`;
  return grainOf(value) === 'day' && firstDayOf(moved) === undefined ? undefined : moved;
}
