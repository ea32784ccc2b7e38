import type { Examples } from './publisher.ts';

/** Checked by tests/core/source/publishers.test.ts. */
export const examples: Examples = {
  same: [
    [
      'https://www.dw.com/en/harbour-reopens-after-storm/a-18123456',
      'https://m.dw.com/en/another-headline/a-18123456',
      'https://amp.dw.com/en/harbour-reopens-after-storm/a-18123456',
      'http://www.dw.de/harbour-reopens-after-storm/a-18123456',
      'https://dw.com/a-18123456',
    ],
    ['http://www.dw-world.de/dw/article/0,,5123456,00.html', 'https://www.dw.com/en/harbour/a-5123456'],
    ['https://www.dw.com/en/harbour-reopens-after-storm/a-18123457'],
    ['http://www.dw-world.de/dw/article/0,,5123456_page_2,00.html'],
    ['https://www.dw.com/pt-002/porto-reabre/a-18123458', 'https://www.dw.com/a-18123458'],
  ],
  none: [
    'https://www.dw.com/en/europe/s-1433',
    'https://www.dw.com/en/harbour-storm/av-18123456',
    'https://www.dw.com/en/harbour/t-18123456',
  ],
};
