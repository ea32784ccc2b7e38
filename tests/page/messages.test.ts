/** What a receiver refuses before it acts. */
import { expect, test } from 'vitest';
import { backgroundArguments, contentArguments } from '../../src/messages.ts';

test.each<[keyof typeof contentArguments, unknown[], boolean]>([
  ['state', [], true],
  ['state', [1], false],
  ['show', ['q1'], true],
  ['show', [''], false],
  ['show', ['x'.repeat(2001)], false],
  ['show', [{ toString: 'q1' }], false],
  ['step', [1], true],
  ['step', [-1], true],
  ['step', [2], false],
  ['step', ['1'], false],
  ['reject', ['q1', true], true],
  ['reject', ['q1', 'yes'], false],
  ['reject', ['q1'], false],
  ['progress', [0, 4], true],
  ['progress', [-1, 4], false],
  ['annotate', ['now'], false],
])('content: %s %j → %s', (method, args, expected) => {
  expect(contentArguments[method](args)).toBe(expected);
});

const article = { text: 'a', url: 'https://paper.example/', title: '', publisher: '', published: '' };

test.each<[keyof typeof backgroundArguments, unknown[], boolean]>([
  ['badge', [], true],
  ['badge', [25], true],
  ['badge', [null], true],
  ['badge', [-1], false],
  ['badge', [1.5], false],
  ['badge', ['25'], false],
  ['extract', [article], true],
  ['extract', [{ ...article, text: 'x'.repeat(400_001) }], false],
  ['extract', [{ text: 'a' }], false],
  ['extract', [null], false],
  ['extract', [article, 1], false],
  ['timelines', [['tidewater-league'], '2024-03-14'], true],
  ['timelines', [[], ''], true],
  ['timelines', [[''], ''], false],
  ['timelines', [Array.from({ length: 1001 }, () => 'x'), ''], false],
  ['timelines', ['tidewater-league', ''], false],
  ['timelines', [[]], false],
])('background: %s %j → %s', (method, args, expected) => {
  expect(backgroundArguments[method](args)).toBe(expected);
});
