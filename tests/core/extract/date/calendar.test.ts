import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayFrom,
  dayOf,
  easterOf,
  formatDay,
  formatMonth,
  formatWeek,
  parseDay,
  weekdayOf,
} from '../../../../src/core/extract/date/calendar.ts';
import {
  firstDayOf,
  grainOf,
  shiftDay,
  shiftYears,
  unitAt,
} from '../../../../src/core/extract/date/grain.ts';

describe('days', () => {
  it('turns a day into text and back', () => {
    assert(property(integer({ min: -500_000, max: 500_000 }), (day) => parseDay(formatDay(day)) === day));
  });

  it.each([
    ['February 30', 2011, 2, 30],
    ['month 13', 2011, 13, 1],
    ['leap day of a common year', 1900, 2, 29],
  ])('%s is no day', (_, year, month, day) => {
    expect(dayFrom(year, month, day)).toBeUndefined();
  });

  it.each([
    ['2005-01-01', 6, '2004-W53'],
    ['2008-12-31', 3, '2009-W01'],
    ['2016-09-15', 4, '2016-W37'],
  ])('%s: weekday %i, week %s', (text, weekday, week) => {
    const day = parseDay(text) ?? 0;
    expect(weekdayOf(day)).toBe(weekday);
    expect(formatWeek(day)).toBe(week);
    expect(firstDayOf(week)).toBe(day - weekday + 1);
  });

  // Meeus, Astronomical Algorithms, ch. 8
  it.each([
    [1991, '1991-03-31'],
    [1992, '1992-04-19'],
    [2000, '2000-04-23'],
    [2011, '2011-04-24'],
  ])('Easter of %i', (year, expected) => {
    expect(formatDay(easterOf(year))).toBe(expected);
  });
});

describe('units', () => {
  it.each([
    ['2016-09-15T10:30', 'day'],
    ['2016-W37-WE', 'week'],
    ['2016-09', 'month'],
    ['2016-Q3', 'quarter'],
    ['2016', 'year'],
    ['201', 'decade'],
    ['19', 'century'],
    ['P3D', undefined],
    ['2016-SU', undefined],
  ])('%s is a %s', (value, grain) => {
    expect(grainOf(value)).toBe(grain);
  });

  it.each([
    ['month', -1, '2016-02-29'],
    ['year', -1, '2015-03-31'],
    ['quarter', 1, '2016-06-30'],
    ['fortnight', 1, '2016-04-14'],
  ] as const)('March 31 moved by a %s: %i', (unit, count, expected) => {
    expect(formatDay(shiftDay(dayOf(2016, 3, 31), unit, count) ?? 0)).toBe(expected);
  });

  it.each([
    ['week', 0, '2016-W37'],
    ['weekend', 0, '2016-W37-WE'],
    ['quarter', 2, '2017-Q1'],
    ['decade', -1, '200'],
    ['century', 0, '20'],
  ] as const)('the %s %i from 2016-09-15', (unit, count, expected) => {
    expect(unitAt(dayOf(2016, 9, 15), unit, count)).toBe(expected);
  });

  it('has no same day a year before a leap day', () => {
    expect(shiftYears('2016-02-29', -1)).toBeUndefined();
    expect(shiftYears('2016-Q1', -1)).toBe('2015-Q1');
  });

  it('runs months over into other years', () => {
    expect([formatMonth(2016, 0), formatMonth(2016, 14)]).toEqual(['2015-12', '2017-02']);
  });
});
