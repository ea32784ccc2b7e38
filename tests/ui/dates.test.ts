import { expect, test } from 'vitest';
import { formatDate } from '../../src/ui/dates.ts';
import { formatTimex, sayTimex } from '../../src/ui/timex.ts';
import { words } from './words-of.ts';

/** Browsers' locale data differ in small things: the comma after a weekday, the space around a dash. */
const plain = (text: string | undefined) =>
  text?.replace(/\s/g, ' ').replace(' – ', '–').replace('day,', 'day');

const en = words('en', 'en-GB');
const ru = words('ru', 'ru');

test.each([
  ['2024-05-14', 'full', 'Tuesday 14 May 2024', 'вторник, 14 мая 2024 г.'],
  ['2024-05-14', 'long', '14 May 2024', '14 мая 2024 г.'],
  ['2024-10-14', 'brief', '14 Oct 2024', '14 окт. 2024 г.'],
  ['2024-10-14', 'short', '14 Oct', '14 окт.'],
  ['2024-05', 'full', 'May 2024', 'май 2024 г.'],
  ['2024-05', 'short', 'May 2024', 'май 2024 г.'],
  ['2024', 'long', '2024', '2024'],
  ['2024-05-XX', 'long', 'May 2024', 'май 2024 г.'],
  ['0987-02-01', 'long', '1 February 987', '1 февраля 987 г.'],
  ['../2024-05-14', 'long', 'on or before 14 May 2024', 'не позднее 14 мая 2024 г.'],
  ['[..2024-05-14]', 'long', 'on or before 14 May 2024', 'не позднее 14 мая 2024 г.'],
  ['../2024-05', 'long', 'on or before May 2024', 'не позднее мая 2024 г.'],
  ['2024-05-14/..', 'long', 'on or after 14 May 2024', 'не ранее 14 мая 2024 г.'],
  ['2024-05-12/2024-05-14', 'long', '12–14 May 2024', '12–14 мая 2024 г.'],
  ['2023-12/2024-05-14', 'long', 'December 2023 to 14 May 2024', 'декабрь 2023 г. — 14 мая 2024 г.'],
  ['2024-05~', 'long', 'about May 2024', 'около мая 2024 г.'],
  ['2024-05-14?', 'long', '14 May 2024, uncertain', '14 мая 2024 г., под вопросом'],
] as const)('%s, %s', (value, style, english, russian) => {
  expect(plain(formatDate(value, en, style))).toBe(english);
  expect(plain(formatDate(value, ru, style))).toBe(russian);
});

test.each(['', 'soon', '2024-06-31', '2024-13', '2024-05-14/2024-05-15/2024-05-16', '20240514', '..'])(
  'no date: %j',
  (value) => {
    expect(formatDate(value, en)).toBeUndefined();
  },
);

test.each([
  ['2024-05-14TEV', '14 May 2024, evening', '14 мая 2024 г., вечер'],
  ['2024-W20', 'the week from 13 May 2024', 'неделя с 13 мая 2024 г.'],
  ['2021-W01', 'the week from 4 January 2021', 'неделя с 4 января 2021 г.'],
  ['2024-SU', 'summer of 2024', 'лето 2024 г.'],
  ['2024-Q3', 'third quarter of 2024', 'третий квартал 2024 г.'],
  ['199X', 'the 1990s', '1990-е годы'],
  ['PT48H', '48 hours', '48 часов'],
  ['P2D', '2 days', '2 дня'],
  ['P1M', '1 month', '1 месяц'],
  ['PT1M', '1 minute', '1 минута'],
  ['PAST_REF', 'the past, no day given', 'прошлое, день не указан'],
  ['2024-05-14T10:30', '14 May 2024, 10:30', '14 мая 2024 г., 10:30'],
  ['2024-W19-WE', 'the weekend of 11–12 May 2024', 'выходные 11–12 мая 2024 г.'],
  ['2020-W53', 'the week from 28 December 2020', 'неделя с 28 декабря 2020 г.'],
  ['17', 'the century from 1700 to 1799', 'век с 1700 по 1799 г.'],
  ['2004/2008', '2004–2008', '2004–2008'],
  ['2003-SP/2004-Q2', 'spring of 2003 to second quarter of 2004', 'весна 2003 г. — второй квартал 2004 г.'],
  ['P1Q', '1 quarter', '1 квартал'],
  ['P2Q', '2 quarters', '2 квартала'],
  ['P3WE', '3 weekends', '3 выходных'],
  ['P2Y6M', '2 years, 6 months', '2 года 6 месяцев'],
  ['P1DT12H', '1 day 12 hours', '1 день 12 часов'],
  ['XXXX-WXX-3', 'every week, Wednesday', 'каждую неделю, среда'],
  ['XXXX-07', 'every year, July', 'каждый год, июль'],
])('TIMEX3 %s', (value, english, russian) => {
  expect(plain(formatTimex(value, en))).toBe(english);
  expect(plain(formatTimex(value, ru))).toBe(russian);
});

test.each([
  ['P1Y', 'every year', 'каждый год'],
  ['P1Q', 'every quarter', 'каждый квартал'],
  ['P1M', 'every month', 'каждый месяц'],
  ['P1W', 'every week', 'каждую неделю'],
  ['P1WE', 'every weekend', 'каждые выходные'],
  ['P1D', 'every day', 'каждый день'],
  ['PT1H', 'every hour', 'каждый час'],
  ['PT1M', 'every minute', 'каждую минуту'],
  ['PT1S', 'every second', 'каждую секунду'],
  ['P2Y', 'every 2 years', 'раз в 2 года'],
  ['P5Y', 'every 5 years', 'раз в 5 лет'],
  ['P3M', 'every 3 months', 'раз в 3 месяца'],
  ['P2W', 'every 2 weeks', 'раз в 2 недели'],
  ['XXXX-07', 'every year, July', 'каждый год, июль'],
])('what comes again: %s', (value, english, russian) => {
  const set = { timexType: 'SET', value } as const;
  expect(plain(sayTimex(set, en))).toBe(english);
  expect(plain(sayTimex(set, ru))).toBe(russian);
});

test('the same length, once', () => {
  expect(plain(sayTimex({ timexType: 'DURATION', value: 'P1Y' }, en))).toBe('1 year');
});

test.each([
  'P',
  'PT',
  'PXD',
  'P3DE',
  'XXXX-WXX-8',
  'T10:30',
  '2024-05-14T25:00',
  '2024-ZZ',
  '2024-SP/soon',
  '2024-SP/2025/2026',
])('not understood: %s', (value) => {
  expect(formatTimex(value, en)).toBeUndefined();
});
