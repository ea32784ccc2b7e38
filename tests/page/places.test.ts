/** Where an ambiguous passage's words stand. */
import { afterEach, expect, test } from 'vitest';
import type { Quote } from '../../src/core/anchor/pattern.ts';
import { rangesOfPlaces } from '../../src/page/places.ts';

afterEach(() => document.body.replaceChildren());

const before = 'the harbour was shut for a whole long';

test.each<[string, string, Quote, string[]]>([
  ['every place, in order', 'on <b>Tue</b>sday, and Tuesday', { exact: 'Tuesday' }, ['Tuesday', 'Tuesday']],
  ['typography apart', '“No,” he said. "No," she said', { exact: '“No,”' }, ['“No,”', '"No,"']],
  [
    'those that the context points to equally',
    `Tuesday. ${before} Tuesday. And ${before} Tuesday.`,
    { exact: 'Tuesday', prefix: `${before} ` },
    ['Tuesday', 'Tuesday'],
  ],
  [
    'all of them where the context points to none',
    'one Tuesday, two Tuesday, three Tuesday',
    { exact: 'Tuesday', prefix: `${before} ` },
    ['Tuesday', 'Tuesday', 'Tuesday'],
  ],
  ['hidden text is no place', 'Tuesday <span hidden>Tuesday</span>', { exact: 'Tuesday' }, ['Tuesday']],
  [
    'other words that come equally near',
    'She said that the harbour would be shut on Mondays. Later she said that the harbour would be shut on Fridays.',
    { exact: 'he said that the harbour would be shut on Sundays' },
    [
      'he said that the harbour would be shut on Mondays',
      'he said that the harbour would be shut on Fridays',
    ],
  ],
  ['other words', 'Wednesday', { exact: 'Tuesday' }, []],
  ['no words', 'Wednesday', { exact: '' }, []],
])('%s', (_, html, quote, expected) => {
  document.body.innerHTML = `<p>${html}</p>`;
  const found = rangesOfPlaces(document.body, quote).map((ranges) =>
    ranges
      .map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      })
      .join(''),
  );
  expect(found).toEqual(expected);
});

test('a word that stands everywhere is not shown everywhere', () => {
  document.body.textContent = 'Tuesday '.repeat(400);
  expect(rangesOfPlaces(document.body, { exact: 'Tuesday' })).toHaveLength(50);
});
