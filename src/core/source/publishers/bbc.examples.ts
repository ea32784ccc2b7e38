import type { Examples } from './publisher.ts';

/** Checked by tests/core/source/publishers.test.ts. */
export const examples: Examples = {
  same: [
    [
      'https://www.bbc.co.uk/news/world-europe-36123456',
      'https://www.bbc.com/news/36123456',
      'https://m.bbc.co.uk/news/world-europe-36123456',
      'https://www.bbc.com/news/amp/world-europe-36123456',
      'https://www.bbc.com/news/world-europe-36123456.amp?at_medium=RSS',
    ],
    [
      'https://www.bbc.com/news/articles/c0abc1def2go',
      'https://www.bbc.co.uk/news/articles/c0abc1def2go.amp',
    ],
    ['https://www.bbc.com/news/articles/c0abc1def2gp'],
    ['http://news.bbc.co.uk/2/hi/europe/4723456.stm', 'http://news.bbc.co.uk/1/hi/europe/4723456.stm'],
    ['https://www.bbc.com/russian/news-36123457'],
  ],
  none: [
    'https://www.bbc.com/news',
    'https://www.bbc.com/news/live/world-europe-36123456',
    'https://www.bbc.com/news/live/world-europe-36123456/page/2',
    'https://www.bbc.com/weather/2643743',
    'https://www.bbc.com/news/topics/c0abc1def2go',
    'https://www.bbc.co.uk/search?q=36123456',
  ],
};
