import type { Examples } from './publisher.ts';

/** Checked by tests/core/source/publishers.test.ts. */
export const examples: Examples = {
  same: [
    [
      'https://www.voanews.com/a/harbour-reopens-after-storm/3654321.html',
      'https://www.voanews.com/amp/3654321.html',
      'http://m.voanews.com/a/3654321.html',
      'http://www.voanews.com/content/harbour-reopens-after-storm/3654321.html',
    ],
    ['https://www.voanews.com/a/harbour-reopens-after-storm/3654322.html'],
    ['https://learningenglish.voanews.com/a/harbour-reopens-after-storm/3654321.html'],
  ],
  none: [
    'https://www.voanews.com/z/4720',
    'https://www.voanews.com/europe',
    'https://www.voanews.com/s?k=harbour',
  ],
};
