/** An extraction beside a record of the same text. */
import { expect, test } from 'vitest';
import type { Annotation, Body } from '../../src/core/annotation.ts';
import { compare, passageKey } from '../../src/core/compare.ts';

function at(id: string, start: number, end: number, body: Body): Annotation {
  return {
    id,
    type: 'Annotation',
    motivation: 'describing',
    target: {
      source: '',
      selector: [
        { type: 'TextQuoteSelector', exact: 'x'.repeat(end - start) },
        { type: 'TextPositionSelector', start, end },
      ],
    },
    body,
    confidence: 1,
  };
}

const said = (name: string): Body => ({ type: 'Quotation', form: 'direct', source: { name }, sourced: true });
const day = (value: string): Body => ({
  type: 'Timex',
  timexType: 'DATE',
  value,
  certainty: 'stated',
  reason: '',
});
const called = (organization: string, label = 'extremist'): Body => ({
  type: 'Designation',
  organization: { name: organization },
  label: { name: label },
  quoted: false,
  force: 'legal',
  status: 'asserted',
  sourced: false,
});

test.each<
  [
    string,
    Annotation[],
    Annotation[],
    { agreed?: number; beyond?: string[]; against?: string[]; unfound?: string[] },
  ]
>([
  ['alike', [at('r', 0, 10, day('2024-03-12'))], [at('f', 0, 10, day('2024-03-12'))], { agreed: 1 }],
  [
    '“the” and case do not count',
    [at('r', 0, 10, said('the Council'))],
    [at('f', 0, 9, said('council'))],
    { agreed: 1 },
  ],
  ['beyond', [], [at('f', 0, 10, day('2024-03-12'))], { beyond: ['f'] }],
  ['not found', [at('r', 0, 10, day('2024-03-12'))], [], { unfound: ['r'] }],
  [
    'another value',
    [at('r', 0, 10, day('2024-03-12'))],
    [at('f', 0, 10, day('2024-03-05'))],
    { against: ['value: 2024-03-12 / 2024-03-05'] },
  ],
  [
    'another speaker',
    [at('r', 0, 90, said('A'))],
    [at('f', 0, 80, said('B'))],
    { against: ['speaker: A / B'] },
  ],
  [
    'too little in common',
    [at('r', 0, 100, said('A'))],
    [at('f', 80, 140, said('A'))],
    { beyond: ['f'], unfound: ['r'] },
  ],
  [
    'another kind is no match',
    [at('r', 0, 10, said('A'))],
    [at('f', 0, 10, day('2024'))],
    { beyond: ['f'], unfound: ['r'] },
  ],
  [
    'two organizations in one sentence go to their own',
    [at('r1', 0, 80, called('X')), at('r2', 0, 80, called('Y'))],
    [at('f2', 0, 80, called('Y')), at('f1', 5, 80, called('X'))],
    { agreed: 2 },
  ],
])('%s', (_, record, found, { agreed = 0, beyond = [], against = [], unfound = [] }) => {
  const result = compare(record, found);
  expect(result.agreed).toBe(agreed);
  expect(result.beyond.map(({ id }) => id)).toEqual(beyond);
  expect(
    result.against.map(({ field, recordValue, foundValue }) => `${field}: ${recordValue} / ${foundValue}`),
  ).toEqual(against);
  expect(result.unfound).toEqual(unfound);
});

test('a passage keeps its name when white space changes, and is another under another kind', () => {
  const one = at('a', 0, 5, day('2024'));
  const spaced = structuredClone(one);
  one.target.selector[0].exact = 'on  March\n12';
  spaced.target.selector[0].exact = 'on March 12';
  expect(passageKey(one)).toBe(passageKey(spaced));
  expect(passageKey({ ...one, body: said('A') })).not.toBe(passageKey(one));
});
