import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHOWN_FROM } from '../../../../src/core/extract/threshold.ts';
import { type Case, f1, read, score } from './score.ts';
import { CHECK } from './sentences.check.ts';
import { DEVELOP } from './sentences.develop.ts';

/** Readings of one sentence at most, times the authorities of one list. */
const MOST = 60 * 24;

/** One line a finding: authority > organization's name > label [status, force]. */
const lines = (text: string): string[] =>
  read(text).map(
    ({ body }) =>
      `${body.authority?.name ?? '-'} > ${body.organization.name} > ${body.label.name} [${body.status}, ${body.force}]`,
  );

describe('sentences the rules were developed on', () => {
  test.each(DEVELOP.map((entry) => ({ text: entry[0], entry })))('$text', ({ entry }) => {
    expect(score([entry]).errors).toEqual([]);
  });
});

test('sentences the rules were not developed on: no worse than measured', () => {
  const all = score(CHECK);
  expect(f1(all.right, all)).toBeGreaterThan(80);
  expect(f1(all.full, all)).toBeGreaterThan(78);
  const shown = score(CHECK, SHOWN_FROM);
  expect(shown.right / shown.found).toBeGreaterThan(0.9);
});

test('half of the sentences hold no designation', () => {
  const empty = (cases: readonly Case[]): number =>
    cases.filter((entry) => entry.length === 1).length / cases.length;
  expect(empty(DEVELOP)).toBeGreaterThan(0.4);
  expect(empty(CHECK)).toBeGreaterThan(0.4);
});

test.each([
  {
    name: 'one pair for each organization and authority',
    text: 'The EU and Canada designated Hamas and Hezbollah as terrorist organizations.',
    expected: [
      'EU > Hamas > terrorist organizations [asserted, legal]',
      'Canada > Hamas > terrorist organizations [asserted, legal]',
      'EU > Hezbollah > terrorist organizations [asserted, legal]',
      'Canada > Hezbollah > terrorist organizations [asserted, legal]',
    ],
  },
  {
    name: 'an anaphor gets the one name before it',
    text: 'The PYD denies ties to militants. Ankara calls the group a terrorist organization.',
    expected: ['Ankara > PYD > terrorist organization [asserted, political]'],
  },
  {
    name: 'an anaphor after two names keeps its own words',
    text: 'The PYD fought the FSA. Ankara calls the group a terrorist organization.',
    expected: ['Ankara > the group > terrorist organization [asserted, political]'],
  },
  {
    name: 'a label in quotation marks',
    text: 'Minsk labeled the channel “extremist.”',
    expected: ['Minsk > the channel > extremist [asserted, political]'],
  },
  {
    name: 'a contested label',
    text: 'The company disputes the decision of Moscow to designate it; Russia designated RFE/RL as a foreign agent.',
    expected: ['Russia > RFE/RL > foreign agent [asserted, disputed]'],
  },
  {
    name: 'a withdrawal',
    text: 'Washington removed Sudan from its list of state sponsors of terrorism.',
    expected: ['Washington > Sudan > state sponsors of terrorism [revoked, legal]'],
  },
  {
    name: 'a question under discussion',
    text: 'Ministers argued over which armed groups should be designated as “terrorist”.',
    expected: ['- > which armed groups > terrorist [proposed, political]'],
  },
])('$name', ({ text, expected }) => {
  expect(lines(text)).toEqual(expected);
});

test('mentions stand where they say, and the target spans organization and label', () => {
  const text =
    'PARIS — “We agree.” The U.S. State Dept. has labeled the Al-Nusra Front a “terrorist organization.”';
  const [finding] = read(text);
  expect(finding).toBeDefined();
  if (!finding) return;
  const { organization, authority, label } = finding.body;
  for (const mention of [organization.mention, authority?.mention, label.mention]) {
    expect(mention && text.slice(mention.start, mention.end)).toBe(mention?.exact);
  }
  expect(text.slice(finding.start, finding.end)).toBe('the Al-Nusra Front a “terrorist organization');
  expect(finding.body.quoted).toBe(true);
  expect(finding.confidence).toBeGreaterThan(0);
  expect(finding.reason).not.toBe('');
});

test('never throws, and every mention lies inside its target or the text', () => {
  const words = constantFrom(
    'the',
    'designated',
    'as',
    'a',
    'terrorist',
    'group',
    ',',
    'which',
    '(',
    ')',
    'by',
    'US',
    'and',
    '“',
    '”',
    "'s",
    'Hamas',
    'was',
    'not',
    'on',
    'list',
    'of',
    'banned',
    'in',
    'Russia',
    '*',
    '—',
    'it',
    'to',
    'designating',
    '.',
    'regime',
    'forces',
    'said',
  );
  assert(
    property(array(words, { maxLength: 60 }), (list) => {
      const text = list.join(' ');
      for (const { start, end, body } of read(text)) {
        expect(0 <= start && start < end && end <= text.length).toBe(true);
        expect(body.organization.name).not.toBe('');
        expect(body.label.name).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  'designated ',
  'designated as a terrorist group by the US and ',
  'and the ',
  '(banned in ',
  ', which was designated a ',
  'list of list of on the ',
  '"terrorist" ',
])('a hostile text of %j gives no more than one sentence may hold', (piece) => {
  expect(read(piece.repeat(4000)).length).toBeLessThanOrEqual(MOST);
});
