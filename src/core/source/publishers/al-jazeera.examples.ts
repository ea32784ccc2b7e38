import type { Examples } from './publisher.ts';

/** Checked by tests/core/source/publishers.test.ts. */
export const examples: Examples = {
  same: [
    [
      'https://www.aljazeera.com/news/2021/5/6/harbour-reopens-after-storm',
      'https://www.aljazeera.com/amp/news/2021/5/6/harbour-reopens-after-storm',
      'https://www.aljazeera.com/news/2021/5/6/harbour-reopens-after-storm?traffic_source=rss',
    ],
    [
      'http://www.aljazeera.com/news/2015/03/harbour-reopens-storm-150304081512345.html',
      'http://www.aljazeera.com/news/europe/2015/03/another-headline-150304081512345.html',
    ],
    ['http://www.aljazeera.com/news/2015/03/harbour-reopens-storm-150304081512346.html'],
    [
      'http://english.aljazeera.net/news/europe/2010/03/201031414853152353.html',
      'http://www.aljazeera.com/news/europe/2010/03/201031414853152353.html',
    ],
    ['https://www.aljazeera.com/news/liveblog/2021/5/6/harbour-storm-live'],
    ['https://www.aljazeera.com/news/liveblog/2021/5/6/harbour-storm-live?update=734512'],
  ],
  none: [
    'https://www.aljazeera.net/news/2010/03/x-150304081512345.html',
    'https://www.aljazeera.com/where/russia/',
    'https://www.aljazeera.com/tag/harbours/',
  ],
};
