import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fragmentUrl, textDirective } from '../../../src/core/export/text-fragment.ts';

const TEXT = `The pier fell. Ann Poe said it would not be rebuilt before May, and the board agreed at once.

The pier fell. Nobody was hurt, Bo Lee said on Monday; the board’s statement “came late,” he said.

A pier fell on Monday.`;

/** A quote with up to 32 characters of context, as selectors have it. */
function quote(exact: string, occurrence = 0) {
  let start = -1;
  for (let count = 0; count <= occurrence; count++) start = TEXT.indexOf(exact, start + 1);
  const end = start + exact.length;
  return {
    type: 'TextQuoteSelector' as const,
    exact,
    prefix: TEXT.slice(Math.max(0, start - 32), start),
    suffix: TEXT.slice(end, end + 32),
  };
}

test.each<[name: string, directive: string, expected: string]>([
  [
    'a long quote stands by itself',
    textDirective(quote('Ann Poe said it would not be rebuilt before May, and the board agreed')),
    'Ann%20Poe%20said%20it%20would%20not%20be%20rebuilt%20before%20May%2C%20and%20the%20board%20agreed',
  ],
  [
    'a short one takes its context along, whole words only',
    textDirective(quote('rebuilt')),
    'Ann%20Poe%20said%20it%20would%20not%20be-,rebuilt,-before%20May%2C%20and%20the%20board',
  ],
  [
    'with the text, as much as tells it',
    textDirective(quote('Monday'), TEXT),
    'was%20hurt%2C%20Bo%20Lee%20said%20on-,Monday',
  ],
  [
    'another place of the same words',
    textDirective(quote('Monday', 1), TEXT),
    'A%20pier%20fell%20on-,Monday',
  ],
  [
    'only what follows tells it',
    textDirective(quote('The pier fell.', 1), TEXT),
    'The%20pier%20fell%2E,-Nobody%20was%20hurt%2C%20Bo%20Lee%20said',
  ],
  [
    'quotation marks, a comma inside',
    textDirective(quote('“came late,”'), TEXT),
    'Monday%3B%20the%20board%E2%80%99s%20statement-,%E2%80%9Ccame%20late%2C%E2%80%9D',
  ],
  [
    'a dash is no mark of the directive',
    textDirective({
      type: 'TextQuoteSelector',
      exact: 'Al-Foo (the “front”) & others, all of them together at the pier-head',
    }),
    'Al%2DFoo%20%28the%20%E2%80%9Cfront%E2%80%9D%29%20%26%20others%2C%20all%20of%20them%20together%20at%20the%20pier%2Dhead',
  ],
  [
    'over two paragraphs: its ends',
    textDirective(quote('and the board agreed at once.\n\nThe pier fell. Nobody was hurt')),
    'and%20the%20board%20agreed%20at%20once%2E,The%20pier%20fell.%20Nobody%20was%20hurt',
  ],
  [
    'very long: its ends',
    textDirective({
      type: 'TextQuoteSelector',
      exact: `one two three four five six seven ${'x '.repeat(150)}a b c d e f`,
    }),
    'one%20two%20three%20four%20five%20six,a%20b%20c%20d%20e%20f',
  ],
  ['half a surrogate pair', textDirective({ type: 'TextQuoteSelector', exact: 'a\uD83Db' }), 'a%EF%BF%BDb'],
])('%s', (_name, directive, expected) => {
  expect(directive).toBe(expected);
});

test('an address keeps its fragment', () => {
  const selector = { type: 'TextQuoteSelector' as const, exact: 'pier' };
  expect(fragmentUrl('https://ely.example/pier', selector)).toBe('https://ely.example/pier#:~:text=pier');
  expect(fragmentUrl('https://ely.example/pier#p2', selector)).toBe(
    'https://ely.example/pier#p2:~:text=pier',
  );
});

/** Where a browser would look, in a text of one paragraph: the first place that fits, on word boundaries. */
function find(directive: string, text: string): number {
  const parts = directive
    .split(',')
    .map((part) => ({ part, prefix: part.endsWith('-'), suffix: part.startsWith('-') }));
  const plain = (dashed: string) => decodeURIComponent(dashed.replace(/^-|-$/g, ''));
  const start = plain(parts.find(({ prefix, suffix }) => !prefix && !suffix)?.part ?? '');
  const prefix = parts.filter((part) => part.prefix).map(({ part }) => plain(part))[0] ?? '';
  const suffix = parts.filter((part) => part.suffix).map(({ part }) => plain(part))[0] ?? '';
  const whole = [prefix, start, suffix].filter((part) => part !== '').join(' ');
  const bounded = ` ${text} `;
  return bounded.indexOf(` ${whole} `) + (prefix === '' ? 0 : prefix.length + 1);
}

test('a word that comes again and again: the directive leads to the one that is meant', () => {
  const others = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(others, fc.nat(), (words, seed) => {
      const list = words.filter((word) => word !== 'pier').flatMap((word) => ['pier', word]);
      const text = list.join(' ');
      const before = list
        .slice(0, 2 * (seed % (list.length / 2)))
        .map((word) => `${word} `)
        .join('');
      const [start, end] = [before.length, before.length + 'pier'.length];
      const selector = {
        type: 'TextQuoteSelector' as const,
        exact: 'pier',
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(end, end + 32),
      };
      expect(find(textDirective(selector, text), text)).toBe(start);
    }),
  );
});
