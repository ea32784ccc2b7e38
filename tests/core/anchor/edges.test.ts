/** A passage ends where words end: parts of words are other words, and what changed is shown whole. */
import { expect, test } from 'vitest';
import { anchorText } from '../../../src/core/anchor/anchor.ts';
import type { Quote } from '../../../src/core/anchor/pattern.ts';

function find(text: string, quote: Quote) {
  const [anchor] = anchorText(text, [quote]);
  return [anchor?.state, anchor?.pieces.map(({ start, end }) => text.slice(start, end)).join(' | ')];
}

test.each<[string, string, Quote, string]>([
  [
    'a prefix that negates',
    'Суд признал решение незаконным и отменил его во вторник.',
    { exact: 'законным и отменил его во вторник', prefix: 'Суд признал решение ', suffix: '.' },
    'незаконным и отменил его во вторник',
  ],
  [
    'a short one',
    'He said that it was illegal to hold the rally in the square.',
    { exact: 'legal to hold the rally in the square', prefix: 'He said that it was ' },
    'illegal to hold the rally in the square',
  ],
  [
    'a digit behind',
    'The blast at the market in the old town killed 120 people, according to the police.',
    { exact: 'The blast at the market in the old town killed 12', suffix: ' people, according to' },
    'The blast at the market in the old town killed 120',
  ],
  [
    'a digit behind, without context',
    'The blast at the market in the old town killed 120 people.',
    { exact: 'The blast at the market in the old town killed 12' },
    'The blast at the market in the old town killed 120',
  ],
  [
    'a digit before',
    'Inflation rose to 11.5 percent in the third quarter.',
    { exact: '1.5 percent in the third quarter', prefix: 'Inflation rose to ' },
    '11.5 percent in the third quarter',
  ],
  [
    'a sign',
    'The temperature fell to −25 degrees at noon.',
    { exact: '25 degrees at noon', prefix: 'The temperature fell to ' },
    '−25 degrees at noon',
  ],
  [
    'another number at the beginning',
    'The mayor spoke to reporters outside the town hall. 12,500 people were killed in the earthquake in the south of the country.',
    {
      exact: '9 people were killed in the earthquake in the south of the country',
      prefix: 'reporters outside the town hall. ',
      suffix: '.',
    },
    '12,500 people were killed in the earthquake in the south of the country',
  ],
  [
    'another word at the end',
    'On Tuesday evening the committee approved of nothing. Reporters left the room at once.',
    {
      exact: 'the committee approved of all',
      prefix: 'On Tuesday evening ',
      suffix: '. Reporters left the room at onc',
    },
    'the committee approved of nothing',
  ],
  [
    'a longer word at the beginning',
    'It was a quiet night at the border. Unidentified guards had stopped eleven trucks near the village.',
    {
      exact: 'Two guards had stopped eleven trucks near the village',
      prefix: 'a quiet night at the border. ',
      suffix: '.',
    },
    'Unidentified guards had stopped eleven trucks near the village',
  ],
  [
    'the end of a block',
    'The treaty between the two was agreed on Monday and will be signed.\n\nRead more: subscribe to our newsletter.',
    { exact: 'The treaty between the two was agreed on Monday and will be signed in Geneva.' },
    'The treaty between the two was agreed on Monday and will be signed.',
  ],
  [
    'words joined over the edge of a block',
    'He was called the\n\nrapist by all who knew him in the town',
    { exact: 'He was called therapist by all who knew him in the town' },
    'He was called the\n\nrapist by all who knew him in the town',
  ],
  [
    'words joined, with an aside in the passage',
    'He was called the rapist by all who knew\n\nAdvertisement: our newsletter\n\nhim in the old town of Kazan',
    { exact: 'He was called therapist by all who knew him in the old town of Kazan' },
    'He was called the rapist by all who knew | him in the old town of Kazan',
  ],
])('changed: %s', (_, text, quote, words) => {
  expect(find(text, quote)).toEqual(['changed', words]);
});

test.each<[string, string, Quote]>([
  [
    'the record was cut inside a word',
    'It was illegal to hold the rally in the square.',
    { exact: 'legal to hold the rally in the square', prefix: 'It was il', suffix: '.' },
  ],
  ['no context says otherwise', 'It was illegal to hold the rally.', { exact: 'legal to hold the rally' }],
  [
    'the dash of a span',
    'It costs 10–25 euros in every town of the country.',
    { exact: '25 euros in every town of the country', prefix: 'It costs 10–' },
  ],
])('exact: %s', (_, text, quote) => {
  expect(find(text, quote)).toEqual(['exact', quote.exact]);
});
