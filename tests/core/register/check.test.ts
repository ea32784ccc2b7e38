import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRegister } from '../../../src/core/register/check.ts';
import { readRegister } from '../../../src/core/register/read.ts';
import type { Register } from '../../../src/core/register/register.ts';
import { loadRegister } from '../../../src/dev/register.ts';
import { event, league, register } from './sample.ts';

const seeds = loadRegister(join(import.meta.dirname, '../../../seeds'));

test('the register of the seeds has no problem', () => {
  expect(checkRegister(seeds)).toEqual([]);
  expect([seeds.organizations.length, seeds.events.length, seeds.context.length]).toEqual([151, 276, 6]);
});

const listed = event('listed', '2014');
const quay = { id: 'quay-front', name: 'Quay Front', otherNames: [] };

describe('what an editor is told', () => {
  test.each<[string, Register, RegExp]>([
    ['no source', register([event('listed', '2014', { sources: [] })]), /has no source/],
    ['no date', register([event('listed', '2014-02-30')]), /“2014-02-30” is no date/],
    [
      'order',
      register([event('removed', '2016-01-01'), listed]),
      /listed 2014 stands after removed 2016-01-01/,
    ],
    ['after the as-of date', register([event('listed', '2026-09-01')]), /after the as-of date/],
    [
      'unknown organization',
      register([listed, event('listed', '2015', { organization: 'nobody' })]),
      /no organization “nobody”/,
    ],
    ['no event', register([]), /has no event/],
    ['no name', register([event('listed', '2014', { listedName: ' ' })]), /lists no name/],
    [
      'a name of two',
      register([listed, event('listed', '2015', { organization: 'quay-front' })], {
        organizations: [league, { ...quay, otherNames: ['HARBOUR LEAGUE'] }],
      }),
      /“harbour league” is also harbour-league’s/,
    ],
    [
      'an id of two',
      register([listed], { organizations: [league, { ...quay, id: league.id }] }),
      /the id “harbour-league” is also/,
    ],
    [
      'a relation to nobody',
      register([listed], { organizations: [{ ...league, related: [{ organization: 'nobody', how: 'x' }] }] }),
      /related to “nobody”/,
    ],
    [
      'not confirmed on a list without events',
      register([listed], {
        organizations: [
          { ...league, notConfirmed: [{ authority: 'Customs', programme: 'x', after: '2015', note: 'x' }] },
        ],
      }),
      /without an event: Customs/,
    ],
    [
      'a later name without a day',
      register([listed], {
        organizations: [{ ...league, laterNames: [{ name: 'Port League', since: 'July', sources: [] }] }],
      }),
      /Port League: “July” is no date/,
    ],
    ['as-of date', register([listed], { asOf: 'August 2026' }), /asOf “August 2026” is no date/],
    [
      'context of nobody',
      register([listed], {
        context: [
          {
            id: 'c',
            organizations: ['nobody'],
            statement: 'x',
            date: '2016',
            confidence: 'high',
            sources: [],
          },
        ],
      }),
      /context c: no organization “nobody”/,
    ],
  ])('%s', (_, data, message) => {
    expect(
      checkRegister(data)
        .map((problem) => problem.message)
        .join('\n'),
    ).toMatch(message);
  });

  test('a sound register has none', () => {
    expect(checkRegister(register([listed]))).toEqual([]);
  });
});

describe('files', () => {
  const head = { asOf: '2026-08', context: [] };
  const { organization: _organization, ...bare } = listed;
  const file = { ...league, events: [bare] };

  test('become one register', () => {
    expect(readRegister(head, { 'organizations/harbour-league.json': file })).toEqual(register([listed]));
  });

  test.each([
    ['an unknown field', { ...file, extra: 1 }, /league\.json: extra/],
    [
      'an unknown act',
      { ...file, events: [{ ...bare, action: 'frowned upon' }] },
      /league\.json: events\.0\.action/,
    ],
    ['no source', { ...file, events: [{ ...bare, sources: [] }] }, /events\.0\.sources: has no source/],
    [
      'an address that is none',
      { ...file, sources: [{ title: 'x', url: 'javascript:alert(1)' }] },
      /sources\.0\.url: must be an http/,
    ],
    ['an id with capitals', { ...file, id: 'Harbour League' }, /league\.json: id/],
    ['another id', { ...file, id: 'quay-front' }, /league\.json: id: must be the file's name/],
    ['no object', null, /league\.json/],
  ])('%s is refused with its place', (_, broken, message) => {
    expect(() => readRegister(head, { 'organizations/harbour-league.json': broken })).toThrow(message);
  });
});
