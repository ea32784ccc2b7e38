import { array, assert, constantFrom, property, record, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOf } from '../../../src/core/register/days.ts';
import { actions, type DesignationEvent } from '../../../src/core/register/register.ts';
import { statusOn } from '../../../src/core/register/status.ts';
import { event, league, register } from './sample.ts';

const on = (day: string, ...events: DesignationEvent[]) =>
  statusOn('harbour-league', day, register(events))[0];

describe('one event', () => {
  test.each([
    ['before', '2014-05-13', '2014-05-14', 'none', 'none'],
    ['on the day', '2014-05-14', '2014-05-14', 'certain', 'listed'],
    ['after', '2020-01-01', '2014-05-14', 'certain', 'listed'],
    ['before the month', '2014-04-30', '2014-05', 'none', 'none'],
    ['in the month', '2014-05-14', '2014-05', 'possible', 'listed'],
    ['on its last day', '2014-05-31', '2014-05', 'certain', 'listed'],
    ['in the year', '2014-12-30', '2014', 'possible', 'listed'],
    ['a month that holds the day', '2014-05', '2014-05-14', 'possible', 'listed'],
    ['an open interval', '2016-09-15', '../2016-09-14', 'certain', 'listed'],
    ['a date in doubt', '2020-01-01', '2014?', 'possible', 'listed'],
  ])('%s', (_, day, date, certainty, standing) => {
    expect(on(day, event('listed', date))).toMatchObject({ certainty, standing });
  });
});

describe('several events', () => {
  const listed = event('listed', '2014-05-14');
  test.each([
    ['ended', '2020-01-01', [listed, event('revoked', '2019-03-01')], 'none', 'ended'],
    ['on the day it ends', '2019-03-01', [listed, event('removed', '2019-03-01')], 'none', 'ended'],
    ['the day before', '2019-02-28', [listed, event('removed', '2019-03-01')], 'certain', 'listed'],
    ['in the month it ends', '2019-03-10', [listed, event('removed', '2019-03')], 'possible', 'ended'],
    ['suspended', '2020-01-01', [listed, event('suspended', '2019-03-01')], 'none', 'suspended'],
    [
      'listed again',
      '2021-01-01',
      [listed, event('removed', '2019-03-01'), event('listed', '2020')],
      'certain',
      'listed',
    ],
    ['renamed', '2020-01-01', [listed, event('renamed', '2019')], 'certain', 'listed'],
    ['extended', '2020-01-01', [listed, event('extended', '2019')], 'certain', 'listed'],
    [
      'listed and ended in one month',
      '2014-05-20',
      [event('listed', '2014-05'), event('revoked', '2014-05')],
      'possible',
      'ended',
    ],
    [
      'an ending of a listing that is not in the register, before',
      '2018-01-01',
      [event('removed', '2019-03-01')],
      'none',
      'none',
    ],
    ['first known re-listed', '2020-01-01', [event('re-listed', '2019-03-01')], 'certain', 'listed'],
    [
      'held unlawful, in force still',
      '2020-01-01',
      [listed, event('held unlawful', '2019-03-01')],
      'certain',
      'listed',
    ],
    ['an order against it', '2020-01-01', [event('liquidation ordered', '2019-03-01')], 'certain', 'ordered'],
    [
      'its own name as an alias',
      '2020-01-01',
      [event('alias added', '2014', { listedName: 'HARBOUR LEAGUE (HL)' })],
      'certain',
      'alias',
    ],
    [
      'another name added to an unknown entry',
      '2020-01-01',
      [event('alias added', '2014', { listedName: 'Quay Front' })],
      'none',
      'none',
    ],
    [
      'another name added to its entry',
      '2020-01-01',
      [listed, event('alias added', '2015', { listedName: 'Quay Front' })],
      'certain',
      'listed',
    ],
  ])('%s', (_, day, events, certainty, standing) => {
    expect(on(day, ...events)).toMatchObject({ certainty, standing });
  });

  test('an alias, then an entry of its own: both days are told', () => {
    const events = [
      event('alias added', '2013-05-30', { programme: 'Harbour list, QDe.115' }),
      event('listed', '2014-05-14', { programme: 'Harbour list, QDe.137' }),
    ];
    expect(on('2016-09-15', ...events)).toMatchObject({
      list: 'Harbour list',
      programme: 'Harbour list, QDe.137',
      since: { date: '2014-05-14' },
      aliasSince: { date: '2013-05-30' },
    });
    expect(on('2013-12-01', ...events)).toMatchObject({
      standing: 'alias',
      programme: 'Harbour list, QDe.115',
    });
  });

  test('where it may have ended already, both events are told', () => {
    expect(on('2019-03-10', listed, event('removed', '2019-03'))).toMatchObject({
      event: { action: 'removed' },
      since: { date: '2014-05-14' },
    });
    expect(on('2019-04-01', listed, event('removed', '2019-03'))?.since).toBeUndefined();
  });

  test('what became of a listing is told, with the names of then and now', () => {
    const wing = event('listed', '2001-03', { listedName: 'The western section of the Harbour League' });
    const whole = event('extended', '2021-11-26', { listedName: 'Harbour League in its entirety' });
    expect(on('2016-09-15', wing, whole)).toMatchObject({ since: wing, changes: [] });
    expect(on('2026-01-01', wing, whole)).toMatchObject({ since: wing, changes: [whole], event: whole });
    expect(on('2026-01-01', wing, whole, event('removed', '2024'))?.changes).toEqual([]);
  });

  test('an act on two lists counts for both', () => {
    const joint = event('listed', '2017-08-16', {
      programme: 'Foreign Terrorist Organization and E.O. 13224',
    });
    const ended = event('revoked', '2020-01-01', { programme: 'Foreign Terrorist Organization' });
    const statuses = statusOn('harbour-league', '2021-01-01', register([joint, ended]));
    expect(statuses.map(({ list, certainty }) => [list, certainty])).toEqual([
      ['Foreign Terrorist Organization', 'none'],
      ['Specially Designated Global Terrorist (E.O. 13224)', 'certain'],
    ]);
  });

  test('what no source confirms is possible at most, and the days before stay certain', () => {
    const gap = {
      authority: 'Port Authority',
      programme: 'Closed berths',
      after: '2019-03-01',
      note: 'No later report.',
    };
    const data = register([listed], { organizations: [{ ...league, notConfirmed: [gap] }] });
    expect(statusOn('harbour-league', '2019-03-02', data)[0]).toMatchObject({
      certainty: 'possible',
      notConfirmed: gap,
    });
    expect(statusOn('harbour-league', '2019-03-01', data)[0]).toMatchObject({ certainty: 'certain' });
  });

  test('one status a list', () => {
    const statuses = statusOn(
      'harbour-league',
      '2020-01-01',
      register([listed, event('listed', '2015', { authority: 'Customs' })]),
    );
    expect(statuses.map(({ authority }) => authority)).toEqual(['Port Authority', 'Customs']);
  });
});

describe('nothing is said', () => {
  test.each([
    ['of an organization that is not there', 'quay-front', '2016-09-15'],
    ['on a day that is none', 'harbour-league', '2016-02-30'],
    ['after the as-of date', 'harbour-league', '2026-09-01'],
  ])('%s', (_, organization, day) => {
    expect(statusOn(organization, day, register([event('listed', '2014')]))).toEqual([]);
  });
});

const dates = constantFrom(
  '2001',
  '2005-06',
  '2005-06-10',
  '2010',
  '2010-02',
  '2010-02-28',
  '2015-12',
  '2015-12-31',
);
const days = constantFrom(
  '2000-01-01',
  '2005-06-09',
  '2005-06-10',
  '2010-02-15',
  '2012-01-01',
  '2015-12-31',
  '2020-07-01',
);
const histories = array(record({ action: constantFrom(...actions), date: dates }), { maxLength: 6 }).map(
  (all) =>
    all
      .map(({ action, date }) => event(action, date))
      .toSorted((a, b) => ((daysOf(a.date)?.latest ?? '') < (daysOf(b.date)?.latest ?? '') ? -1 : 1)),
);
const order = { none: 0, possible: 1, certain: 2 };

describe('always', () => {
  test('after an ending with nothing later, nothing is in force', () => {
    assert(
      property(histories, days, constantFrom('revoked', 'removed', 'suspended'), (events, day, action) => {
        const status = on('2021-01-01', ...events, event(action, '2020-12-31'));
        expect(status?.certainty).toBe('none');
        expect(on(day, event(action, '2000-01-01'))?.certainty).toBe('none');
      }),
    );
  });

  test('a wider date never turns certain into none, nor none into certain', () => {
    assert(
      property(histories, days, (events, day) => {
        const before = on(day, ...events);
        for (const [index, { date }] of events.entries()) {
          const wider = events.with(
            index,
            event(events[index]?.action ?? 'listed', date.slice(0, date.length > 7 ? 7 : 4)),
          );
          const after = on(day, ...wider);
          expect(
            Math.abs(order[before?.certainty ?? 'none'] - order[after?.certainty ?? 'none']),
          ).toBeLessThan(2);
        }
      }),
    );
  });

  test('a listing never lowers what is in force from its day on', () => {
    assert(
      property(histories, (events) => {
        expect(on('2020-07-01', ...events, event('listed', '2016-01-01'))?.certainty).toBe('certain');
      }),
    );
  });

  test('other organizations and lists change nothing', () => {
    assert(
      property(
        histories,
        histories,
        days,
        uniqueArray(constantFrom('Customs', 'Coast Guard')),
        (events, others, day, authorities) => {
          const noise = authorities.flatMap((authority) => others.map((one) => ({ ...one, authority })));
          const foreign = others.map((one) => ({ ...one, organization: 'quay-front' }));
          expect(
            statusOn('harbour-league', day, register([...foreign, ...events, ...noise]))[0]?.authority,
          ).toBe(events.length ? 'Port Authority' : noise[0]?.authority);
          if (events.length)
            expect(statusOn('harbour-league', day, register([...foreign, ...events, ...noise]))[0]).toEqual(
              on(day, ...events),
            );
        },
      ),
    );
  });
});
