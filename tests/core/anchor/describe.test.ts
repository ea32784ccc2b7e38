import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorText } from '../../../src/core/anchor/anchor.ts';
import { describeText } from '../../../src/core/anchor/describe.ts';

const text = 'The council met. The council voted. Nobody spoke after the council voted.';
const place = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return describeText(text, start, start + words.length);
};

test('a passage that stands once needs no context', () => {
  expect(place('Nobody spoke')).toEqual([
    { type: 'TextQuoteSelector', exact: 'Nobody spoke' },
    { type: 'TextPositionSelector', start: 36, end: 48 },
  ]);
});

test('one that stands more often gets as much as makes it unique', () => {
  expect(place('The council', 10)?.[0]).toEqual({
    type: 'TextQuoteSelector',
    exact: 'The council',
    prefix: 'il met. ',
    suffix: ' voted. ',
  });
});

test.each([
  ['white space', '  \n ', 0, 3],
  ['a text that repeats itself', 'same line\n'.repeat(60), 300, 309],
])('no selector for %s', (_, words, start, end) => {
  expect(describeText(words, start, end)).toBeUndefined();
});

test('describe, then anchor, is the identity', () => {
  const word = fc.constantFrom(
    'the',
    'court',
    'ruled',
    'Kazan',
    '21',
    '“no”',
    'naïve',
    'суд',
    '日本',
    '😀',
    '—',
    'group.',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(), (words, from, count) => {
      const first = from % words.length;
      const last = first + 1 + (count % (words.length - first));
      const before = words.slice(0, first).join(' ');
      const start = before.length + (first ? 1 : 0);
      const exact = words.slice(first, last).join(' ');
      const all = words.join(' ');
      const selectors = describeText(all, start, start + exact.length);
      if (!selectors) return;
      const [anchor] = anchorText(all, [selectors[0]]);
      expect(anchor).toEqual({ state: 'exact', pieces: [{ start, end: start + exact.length }], score: 1 });
    }),
  );
});

test('what is said never contradicts the text', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200 }),
      fc.string({ maxLength: 40 }),
      fc.string({ maxLength: 20 }),
      (all, exact, prefix) => {
        const [anchor] = anchorText(all, [{ exact, prefix }]);
        const pieces = anchor?.pieces ?? [];
        if (anchor?.state === 'exact')
          expect(pieces.map(({ start, end }) => all.slice(start, end))).toEqual([exact]);
        if (anchor?.state === 'missing' || anchor?.state === 'ambiguous') expect(pieces).toEqual([]);
        for (const { start, end } of pieces) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(all.length);
        }
      },
    ),
  );
});
