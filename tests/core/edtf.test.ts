import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEdtf, parseEdtf } from '../../src/core/edtf.ts';

const sure = { uncertain: false, approximate: false };
const VALUES: [value: string, parsed: object | undefined][] = [
  ['2019-05-03', { earliest: '2019-05-03', latest: '2019-05-03', precision: 'day', ...sure }],
  ['2019-02', { earliest: '2019-02-01', latest: '2019-02-28', precision: 'month', ...sure }],
  ['2020-02', { earliest: '2020-02-01', latest: '2020-02-29', precision: 'month', ...sure }],
  ['1900-02', { earliest: '1900-02-01', latest: '1900-02-28', precision: 'month', ...sure }],
  ['2019', { earliest: '2019-01-01', latest: '2019-12-31', precision: 'year', ...sure }],
  [
    '2019-05?',
    { earliest: '2019-05-01', latest: '2019-05-31', precision: 'month', ...sure, uncertain: true },
  ],
  ['2019~', { earliest: '2019-01-01', latest: '2019-12-31', precision: 'year', ...sure, approximate: true }],
  [
    '2019-05-03%',
    { earliest: '2019-05-03', latest: '2019-05-03', precision: 'day', uncertain: true, approximate: true },
  ],
  ['../2019-05-03', { latest: '2019-05-03', precision: 'interval', ...sure }],
  ['2019-05/..', { earliest: '2019-05-01', precision: 'interval', ...sure }],
  ['2019-05/2020', { earliest: '2019-05-01', latest: '2020-12-31', precision: 'interval', ...sure }],
  [
    '2019-05-03?/2019-06',
    { earliest: '2019-05-03', latest: '2019-06-30', precision: 'interval', ...sure, uncertain: true },
  ],
  ['2019-02-29', undefined],
  ['2019-13', undefined],
  ['2019-5-3', undefined],
  ['19-05-03', undefined],
  ['2020/2019', undefined],
  ['../..', undefined],
  ['2019/2020/2021', undefined],
  ['2019/', undefined],
  ['2019-05-03TEV', undefined],
  ['PT48H', undefined],
  ['', undefined],
];

test.each(VALUES)('parse %j', (value, parsed) => {
  expect(parseEdtf(value)).toEqual(parsed);
});

test('time order, an open end beside its known one', () => {
  const values = ['2020', '../2019-05-04', '2019-05-03', '2019', '2019-05', '2019-05-05/..'];
  const parsed = values.flatMap((value) => {
    const date = parseEdtf(value);
    return date ? [{ value, date }] : [];
  });
  const sorted = parsed.toSorted((a, b) => compareEdtf(a.date, b.date)).map(({ value }) => value);
  expect(sorted).toEqual(['2019', '2019-05', '2019-05-03', '../2019-05-04', '2019-05-05/..', '2020']);
});

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('any day is its own span, and its month and year hold it', () => {
  fc.assert(
    fc.property(day, (iso) => {
      const [exact, month, year] = [iso, iso.slice(0, 7), iso.slice(0, 4)].map(parseEdtf);
      expect(exact).toMatchObject({ earliest: iso, latest: iso });
      for (const span of [month, year]) {
        expect((span?.earliest ?? 'z') <= iso && iso <= (span?.latest ?? '')).toBe(true);
      }
    }),
  );
});

test('any two days order as their text does', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [first, second] = [parseEdtf(a), parseEdtf(b)];
      if (!first || !second) throw new Error('a day did not parse');
      expect(Math.sign(compareEdtf(first, second))).toBe(a < b ? -1 : a > b ? 1 : 0);
    }),
  );
});
