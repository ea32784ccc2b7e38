import { expect, test } from 'vitest';
import { checkRecord, checkTogether } from '../../../src/core/record/check.ts';
import { changed, PIER_SOURCE, pier } from './pier.ts';

function check(record: unknown, source: string | undefined = PIER_SOURCE) {
  return checkRecord({ record: JSON.stringify(record), source }).problems;
}

test('a good record has no problem', () => {
  expect(check(pier())).toEqual([]);
});

const WRONG: [name: string, path: string, value: unknown, problem: string, reason: RegExp][] = [
  ['no creator', 'creator', undefined, 'creator', /missing/],
  ['no address', 'source.url', '', 'source.url', /missing/],
  ['no title', 'source.title', '', 'source.title', /missing/],
  ['no context', '@context', 'https://example.org/context', '@context', /anno\.jsonld/],
  ['an id that is no IRI', 'items.0.id', 'said', 'items[0].id', /IRI/],
  ['a speaker without an IRI', 'items.0.body.source.id', undefined, 'items[0].body.source.id', /missing/],
  ['a designation without an IRI', 'items.2.body.id', undefined, 'items[2].body', /needs an id/],
  ['an alias twice', 'source.aliases.0', 'https://ely.example/pier', 'source.aliases[0]', /twice/],
  ['an id twice', 'items.1.id', 'urn:example:pier#said', 'items[1].id', /twice/],
  [
    'another source',
    'items.1.target.source',
    'https://ely.example/x',
    'items[1].target.source',
    /not the address/,
  ],
  [
    'a speaker not defined',
    'items.0.body.source.name',
    'Bo Lee',
    'items[0].body.source.name',
    /defined neither/,
  ],
  [
    'an affiliation not defined',
    'items.0.body.source.affiliation',
    'Ely',
    'items[0].body.source.affiliation',
    /defined neither/,
  ],
  ['a name defined twice', 'organizations.0.name', 'Ann Poe', 'organizations[0].name', /twice/],
  [
    'an organization not defined',
    'items.2.body.organization.id',
    'x',
    'items[2].body.organization.id',
    /no "x"/,
  ],
  [
    'an organization under another name',
    'items.2.body.organization.name',
    'HL',
    'items[2].body.organization.name',
    /calls/,
  ],
  ['a pointer to nothing', 'items.1.body.anchor', 'urn:x:1', 'items[1].body.anchor', /no other annotation/],
  [
    'a pointer to itself',
    'items.0.body.continues',
    'urn:example:pier#said',
    'items[0].body.continues',
    /no other/,
  ],
  [
    'a weekday that is another',
    'items.1.body.value',
    '2019-05-03',
    'items[1].body.value',
    /is a Friday, not a Thursday/,
  ],
  [
    '… in the words that give the day',
    'items.0.body.spoken.value',
    '2019-05-01',
    'items[0].body.spoken.value',
    /Wednesday/,
  ],
  [
    '… written out in a reason',
    'items.1.body.reason',
    'On Monday 3 May 2019.',
    'items[1].body.reason',
    /not that weekday/,
  ],
  ['… written out in a note', 'items.2.note', 'On Monday 3 May 2019.', 'items[2].note', /not that weekday/],
  [
    'words that are not there',
    'items.1.target.selector.0.exact',
    'Friday',
    'items[1].target.selector[0]',
    /not in the cleaned/,
  ],
  [
    'another prefix',
    'items.1.target.selector.0.prefix',
    'on ',
    'items[1].target.selector[0]',
    /not in the cleaned/,
  ],
  ['another position', 'items.1.target.selector.1.start', 3, 'items[1].target.selector[1]', /stands at \d+/],
  ['a mention elsewhere', 'items.0.body.cue.start', 3, 'items[0].body.cue', /other words/],
];

test.each(WRONG)('%s', (_name, path, value, problem, reason) => {
  const problems = check(changed(pier(), path, value));
  expect(problems).toContainEqual(
    expect.objectContaining({ path: problem, reason: expect.stringMatching(reason) }),
  );
});

test('a quote that fits twice', () => {
  const [item] = pier().items;
  const twice = changed(pier(), 'items.0.target.selector.0', {
    ...item?.target.selector[0],
    prefix: '',
    suffix: '',
  });
  const problems = check(twice, `${PIER_SOURCE}\n“We heard it go,” it said.`);
  expect(problems).toEqual([
    { path: 'items[0].target.selector[0]', reason: expect.stringMatching(/more than once/) },
  ]);
});

test('a duration that ends before it begins', () => {
  const body = {
    type: 'Timex',
    timexType: 'DURATION',
    value: 'P2D',
    certainty: 'stated',
    reason: 'written so',
    begins: { value: '2019-05-03', certainty: 'stated' },
    ends: { value: '2019-05-01', certainty: 'inferred' },
  };
  expect(check(changed(pier(), 'items.1.body', body))).toEqual([
    { path: 'items[1].body.ends', reason: 'it ends before it begins' },
  ]);
});

test('a file that is no JSON, and one without the shape of a record', () => {
  expect(checkRecord({ record: '{' }).problems).toHaveLength(1);
  expect(checkRecord({ record: '{}' }).page).toBeUndefined();
});

test('two records must not share an address or an id', () => {
  const other = { ...pier(), id: 'urn:example:other' };
  expect(
    checkTogether([
      { name: 'a', page: pier() },
      { name: 'b', page: other },
    ]).map(({ name, path }) => `${name} ${path}`),
  ).toEqual(['b source.url', 'b source.aliases[0]']);
});
