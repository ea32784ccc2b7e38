import { expect, test } from 'vitest';
import type { Timex } from '../../src/core/annotation.ts';
import { daysOfTimex, daysOfValue } from '../../src/core/timex.ts';

test.each([
  ['2019-05-03', '2019-05-03', '2019-05-03'],
  ['2019-05-03TEV', '2019-05-03', '2019-05-03'],
  ['2019-05-03T10:30', '2019-05-03', '2019-05-03'],
  ['2019-05', '2019-05-01', '2019-05-31'],
  ['2019', '2019-01-01', '2019-12-31'],
  ['201', '2010-01-01', '2019-12-31'],
  ['2020-W01', '2019-12-30', '2020-01-05'],
  ['2020-W53', '2020-12-28', '2021-01-03'],
  ['2019-W18-WE', '2019-05-04', '2019-05-05'],
  ['2019-W18-5', '2019-05-03', '2019-05-03'],
  ['2019-Q2', '2019-04-01', '2019-06-30'],
  ['2019-H2', '2019-07-01', '2019-12-31'],
  ['2019-SU', '2019-06-01', '2019-08-31'],
  ['2019-WI', '2019-12-01', '2020-02-29'],
])('%s is %s to %s', (value, begins, ends) => {
  expect(daysOfValue(value)).toEqual({ begins, ends });
});

test.each([
  'PRESENT_REF',
  'XXXX-05-03',
  'P2D',
  '2019-13',
  '2019-W54',
  '9999-W52-7X',
  '9999-W53',
  '9999-WI',
  '',
])('%s names no day', (value) => {
  expect(daysOfValue(value)).toBeUndefined();
});

const duration: Timex = {
  type: 'Timex',
  timexType: 'DURATION',
  value: 'P2D',
  certainty: 'stated',
  reason: 'written so',
};

test.each<[name: string, timex: Timex, days: object | undefined]>([
  ['a duration without ends', duration, undefined],
  [
    'a duration with both',
    {
      ...duration,
      begins: { value: '2019-05-03', certainty: 'stated' },
      ends: { value: '2019-05-05', certainty: 'inferred' },
    },
    { begins: '2019-05-03', ends: '2019-05-05' },
  ],
  [
    'a duration with one',
    { ...duration, ends: { value: '2019-05', certainty: 'stated' } },
    { ends: '2019-05-31' },
  ],
  ['a set that looks like a year', { ...duration, timexType: 'SET', value: '2019' }, undefined],
  [
    'a date',
    { ...duration, timexType: 'DATE', value: '2019-05-03' },
    { begins: '2019-05-03', ends: '2019-05-03' },
  ],
])('%s', (_name, timex, days) => {
  expect(daysOfTimex(timex)).toEqual(days);
});
