import { expect, test } from 'vitest';
import { isCritical } from '../../../src/core/anchor/critical.ts';
import { diffWords } from '../../../src/core/anchor/diff.ts';

const show = (before: string, after: string) =>
  diffWords(before, after)
    .map(
      ({ op, text, critical }) =>
        `${{ same: '', removed: '-', added: '+' }[op]}${text}${critical ? '!' : ''}`,
    )
    .join(' / ');

test.each([
  ['nothing', 'one and the same', 'one  and the same', 'one and the same'],
  ['typography alone', '“yes” — he', '"yes" - he', '"yes" - he'],
  ['a word replaced', 'a big house', 'a small house', 'a / -big / +small / house'],
  ['a word in', 'is a group', 'is a banned group', 'is a / +banned! / group'],
  ['a word out', 'is not a group', 'is a group', 'is / -not! / a group'],
  ['a number', 'killed 21 men', 'killed 12 men', 'killed / -21! / +12! / men'],
  [
    'a name for a word',
    'said the minister again',
    'said Ivanov again',
    'said / -the minister! / +Ivanov! / again',
  ],
  ['a capital at the beginning', 'The men', 'the men', '-The / +the / men'],
  ['everything', 'a b', 'c d', '-a b / +c d'],
  ['from nothing', '', 'new words', '+new words'],
  ['without spaces', '今日は雨', '今日は雪', '今 日 は / -雨 / +雪'],
])('%s', (_, before, after, expected) => {
  expect(show(before, after)).toBe(expected);
});

test.each([
  ['12', true],
  ['third', true],
  ['Monday', true],
  ['not', true],
  ["didn't", true],
  ['Putin', true],
  ['US', true],
  ['terrorist', true],
  ['запрещенная', true],
  ['не', true],
  ['house', false],
  ['The', false],
  ['—', false],
])('%s is critical: %s', (word, expected) => {
  expect(isCritical(word)).toBe(expected);
});
