import type { Examples } from './publisher.ts';

/** Checked by tests/core/source/publishers.test.ts. */
export const examples: Examples = {
  same: [
    [
      'https://www.rferl.org/a/harbour-reopens-after-storm/27654321.html',
      'https://www.rferl.org/a/27654321.html',
      'https://www.rferl.org/amp/harbour-reopens-after-storm/27654321.html',
      'http://www.rferl.org/content/harbour-reopens-after-storm/27654321.html',
      'http://www.rferl.org/articleprintview/27654321.html',
    ],
    ['https://www.rferl.org/a/harbour-reopens-after-storm/27654322.html'],
    ['https://www.svoboda.org/a/27654321.html'],
  ],
  none: [
    'https://www.rferl.org/z/1234',
    'https://www.rferl.org/s?k=harbour',
    'https://www.rferl.org/p/2765.html',
  ],
};
