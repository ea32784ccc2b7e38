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
    ['https://www.bbc.com/zhongwen/simp/chinese-news-36123458'],
    ['https://www.bbc.com/zhongwen/trad/chinese-news-36123458'],
    ['https://www.bbc.com/serbian/lat/svet-36123459'],
    ['https://www.bbc.com/serbian/cyr/svet-36123459'],
    ['https://www.bbc.com/zhongwen/simp/articles/c0abc1def2gq'],
    ['https://www.bbc.com/zhongwen/trad/articles/c0abc1def2gq'],
    ['https://www.bbc.com/zhongwen/articles/c0abc1def2gq/simp'],
    ['https://www.bbc.com/ukchina/simp/36123460'],
    ['https://www.bbc.com/ukchina/trad/36123460'],
    ['https://www.bbc.com/news/election-us-2016-36123461', 'https://www.bbc.co.uk/news/36123461'],
    ['https://www.bbc.com/sport/0/football/36123462', 'https://www.bbc.co.uk/sport/football/36123462'],
    [
      'https://www.bbc.com/sport/rugby-union/articles/c0abc1def2gr',
      'https://www.bbc.co.uk/sport/articles/c0abc1def2gr',
    ],
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
