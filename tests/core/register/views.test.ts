import { describe, expect, test } from 'vitest';
import { matrixOf } from '../../../src/core/register/matrix.ts';
import { registerFor } from '../../../src/core/register/pick.ts';
import type { Organization } from '../../../src/core/register/register.ts';
import { timelineOf } from '../../../src/core/register/timeline.ts';
import { event, league, register } from './sample.ts';

const sources = [{ title: 'Gazette', url: 'https://gazette.example/2' }];
const quay: Organization = {
  id: 'quay-front',
  name: 'Quay Front',
  otherNames: [],
  related: [{ organization: 'harbour-league', how: 'formed by former members' }],
};
const pier: Organization = { id: 'pier-club', name: 'Pier Club', otherNames: [] };
const gap = {
  authority: 'Customs',
  programme: 'Watched ships',
  after: '2020-06-30',
  note: 'No later report.',
};
const data = register(
  [
    event('alias added', '2012-12'),
    event('listed', '2014-05-14'),
    event('revoked', '2025-07-08'),
    event('listed', '2013', { authority: 'Customs', programme: 'Watched ships' }),
    event('suspended', '2017-02-01', { authority: 'Coast Guard', programme: 'Charts' }),
    event('listed', '2021-03', {
      organization: 'quay-front',
      authority: 'Customs',
      programme: 'Watched ships',
    }),
    event('listed', '2019-01-01', { organization: 'pier-club' }),
  ],
  {
    organizations: [
      { ...league, notConfirmed: [gap], laterNames: [{ name: 'Port League', since: '2016-07-28', sources }] },
      quay,
      pier,
    ],
    context: [
      {
        id: 'c1',
        organizations: ['harbour-league'],
        statement: 'A joint statement.',
        date: '2016-02-22',
        confidence: 'high',
        sources,
      },
      { id: 'c2', statement: 'Another.', date: '2016-02-22', confidence: 'high', sources },
    ],
  },
);

describe('time line', () => {
  const line = timelineOf('Harbour League', '2016-09-15', data);

  test('a row a list, from the first year to the as-of date', () => {
    expect([line?.from, line?.to, line?.asOf]).toEqual(['2012-01-01', '2026-08-31', '2026-08']);
    expect(
      line?.rows.map(({ authority, spans, ends }) => [
        authority,
        spans.map(({ kind, start, end, open }) => [kind, start, end, open]),
        ends.map(({ day }) => day),
      ]),
    ).toEqual([
      [
        'Port Authority',
        [
          ['alias', '2012-12-01', '2014-05-14', false],
          ['listed', '2014-05-14', '2025-07-08', false],
        ],
        ['2025-07-08'],
      ],
      [
        'Customs',
        [
          ['listed', '2013-01-01', '2020-06-30', false],
          ['notConfirmed', '2020-06-30', '2026-08-31', true],
        ],
        [],
      ],
      ['Coast Guard', [['suspended', '2017-02-01', '2026-08-31', true]], []],
    ]);
  });

  test('what stood on the day, and what came later', () => {
    expect(line?.onDay.map(({ authority, certainty }) => [authority, certainty])).toEqual([
      ['Port Authority', 'certain'],
      ['Customs', 'certain'],
    ]);
    expect(line?.later.map(({ event: { action, date } }) => [action, date])).toEqual([
      ['suspended', '2017-02-01'],
      ['revoked', '2025-07-08'],
    ]);
  });

  test('names, relations and context beside it', () => {
    expect(line?.laterNames.map(({ name }) => name)).toEqual(['Port League']);
    expect(line?.related).toEqual([
      { id: 'quay-front', name: 'Quay Front', how: 'formed by former members' },
    ]);
    expect(line?.context.map(({ id }) => id)).toEqual(['c1']);
    expect(timelineOf('quay-front', '2022-01-01', data)?.related).toEqual([
      { id: 'harbour-league', name: 'Harbour League', how: 'formed by former members' },
    ]);
  });

  test('an article younger than the register: its rows end at the as-of date, nothing stands on the day', () => {
    const young = timelineOf('pier-club', '2026-11-20', data);
    expect([young?.afterRegister, young?.onDay, young?.later, young?.to]).toEqual([
      true,
      [],
      [],
      '2026-08-31',
    ]);
    expect(young?.rows[0]?.spans[0]).toMatchObject({ open: true, end: '2026-08-31' });
  });

  test('an event after the as-of date is no part of it', () => {
    const early = { ...data, asOf: '2020' };
    expect(timelineOf('harbour-league', '2016-09-15', early)?.rows[0]?.ends).toEqual([]);
    expect(
      timelineOf('harbour-league', '2016-09-15', early)?.later.map(({ event: { date } }) => date),
    ).toEqual(['2017-02-01']);
  });

  test.each([
    ['unknown', 'Lighthouse Union', '2016-09-15'],
    ['no date', 'harbour-league', 'Thursday'],
  ])('%s: none', (_, organization, day) => {
    expect(timelineOf(organization, day, data)).toBeUndefined();
  });
});

describe('matrix', () => {
  const states = (day: string) =>
    matrixOf(['harbour-league', 'Quay Front', 'Lighthouse Union'], day, data).rows.map(
      ({ authority, cells }) => [authority, ...cells.map(({ state }) => state)],
    );

  test.each([
    [
      '2011-01-01',
      [
        ['Port Authority', 'noEntry', 'noEntry'],
        ['Customs', 'noEntry', 'noEntry'],
        ['Coast Guard', 'noEntry', 'noEntry'],
      ],
    ],
    [
      '2013-06-01',
      [
        ['Port Authority', 'alias', 'noEntry'],
        ['Customs', 'possible', 'noEntry'],
        ['Coast Guard', 'noEntry', 'noEntry'],
      ],
    ],
    [
      '2016-09-15',
      [
        ['Port Authority', 'listed', 'noEntry'],
        ['Customs', 'listed', 'noEntry'],
        ['Coast Guard', 'noEntry', 'noEntry'],
      ],
    ],
    [
      '2026-08',
      [
        ['Port Authority', 'ended', 'noEntry'],
        ['Customs', 'notConfirmed', 'listed'],
        ['Coast Guard', 'suspended', 'noEntry'],
      ],
    ],
  ])('on %s', (day, expected) => {
    expect(states(day)).toEqual(expected);
  });

  test('after the as-of date it says so and claims nothing', () => {
    const matrix = matrixOf(['harbour-league'], '2026-11-20', data);
    expect(matrix.afterRegister).toBe(true);
    expect(matrix.rows.flatMap(({ cells }) => cells.map(({ state }) => state))).toEqual([
      'noEntry',
      'noEntry',
      'noEntry',
    ]);
  });
});

test('a page’s part of the register: its organizations with their events, and the names of related ones', () => {
  const page = {
    '@context': '',
    id: 'x',
    type: 'AnnotationPage' as const,
    source: {
      url: 'https://a.example/x',
      aliases: [],
      title: '',
      publisher: '',
      published: '',
      language: 'en',
    },
    organizations: [
      { id: 'quay-front', name: 'Quay Front' },
      { id: 'nobody', name: 'armed groups' },
    ],
    items: [],
  };
  const part = registerFor([page], data);
  expect(part.organizations.map(({ id }) => id)).toEqual(['harbour-league', 'quay-front']);
  expect(part.events.map(({ organization }) => organization)).toEqual(['quay-front']);
  expect(part.context).toEqual([]);
  expect(part.asOf).toBe('2026-08');
});
