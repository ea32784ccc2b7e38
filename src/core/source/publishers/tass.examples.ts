import type { Examples } from './publisher.ts';

/** Checked by tests/core/source/publishers.test.ts. */
export const examples: Examples = {
  same: [
    [
      'https://tass.com/world/912345',
      'http://tass.com/defense/912345?utm_source=x',
      'https://tass.com/world/912345/amp',
      'http://tass.ru/en/world/912345',
    ],
    ['https://tass.com/world/912346'],
    ['https://tass.ru/world/912345'],
    ['https://tass.ru/politika/912345'],
  ],
  none: [
    'https://tass.com/photo/912345',
    'https://tass.com/world',
    'https://tass.ru/world/912345',
    'https://tass.ru/en/photo/912345',
    'https://tass.com/search?searchStr=912345',
    'https://tass.com.example/world/912345',
  ],
};
