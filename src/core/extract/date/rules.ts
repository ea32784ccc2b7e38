import type { Rule } from './reading.ts';
import { ago } from './rule/ago.ts';
import { century } from './rule/century.ts';
import { contextUnit } from './rule/context-unit.ts';
import { dayMonth } from './rule/day-month.ts';
import { dayOfMonth } from './rule/day-of-month.ts';
import { decade } from './rule/decade.ts';
import { deicticDay } from './rule/deictic-day.ts';
import { deicticUnit } from './rule/deictic-unit.ts';
import { duration } from './rule/duration.ts';
import { holiday } from './rule/holiday.ts';
import { isoDate } from './rule/iso-date.ts';
import { lastUnits } from './rule/last-units.ts';
import { month } from './rule/month.ts';
import { monthDay } from './rule/month-day.ts';
import { monthYear } from './rule/month-year.ts';
import { nineEleven } from './rule/nine-eleven.ts';
import { numericDate } from './rule/numeric-date.ts';
import { quarter } from './rule/quarter.ts';
import { quarters } from './rule/quarters.ts';
import { reportedPeriod } from './rule/reported-period.ts';
import { season } from './rule/season.ts';
import { set } from './rule/set.ts';
import { shift } from './rule/shift.ts';
import { unitEdge } from './rule/unit-edge.ts';
import { weekday } from './rule/weekday.ts';
import { year } from './rule/year.ts';
import { yearEarlier } from './rule/year-earlier.ts';

/**
 * All rules, first come first served where several begin at the same word: the more specific stand first. This list is
 * the only place where precedence is decided.
 */
export const RULES: readonly Rule[] = [
  isoDate,
  numericDate,
  nineEleven,
  monthDay,
  dayMonth,
  dayOfMonth,
  monthYear,
  holiday,
  century,
  decade,
  quarter,
  quarters,
  yearEarlier,
  reportedPeriod,
  set,
  ago,
  shift,
  lastUnits,
  duration,
  contextUnit,
  unitEdge,
  deicticDay,
  deicticUnit,
  season,
  weekday,
  month,
  year,
];
