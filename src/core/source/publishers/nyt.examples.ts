import type { Examples } from './publisher.ts';

/** Checked by tests/core/source/publishers.test.ts. */
export const examples: Examples = {
  same: [
    [
      'https://www.nytimes.com/2013/11/08/world/europe/harbour-reopens-after-storm.html',
      'http://mobile.nytimes.com/2013/11/08/world/europe/harbour-reopens-after-storm.html',
      'http://www.nytimes.com/2013/11/08/world/europe/harbour-reopens-after-storm.html?_r=1&pagewanted=all',
      'https://www.nytimes.com/2013/11/08/world/europe/harbour-reopens-after-storm.amp.html',
      'https://www.nytimes.com/2013/11/08/world/europe/harbour-reopens-after-storm.html?smid=tw-share',
    ],
    ['https://www.nytimes.com/2013/11/08/world/europe/harbour-reopens-after-storm.html?pagewanted=2'],
    ['https://www.nytimes.com/2013/11/09/world/europe/harbour-reopens-after-storm.html'],
    [
      'https://query.nytimes.com/gst/fullpage.html?res=9B00E0DC',
      'https://www.nytimes.com/gst/fullpage.html?res=9B00E0DC',
    ],
    ['https://www.nytimes.com/gst/fullpage.html?res=9B00E0DD'],
  ],
  none: [
    'https://www.nytimes.com/section/world/europe',
    'https://www.nytimes.com/search?query=harbour',
    'https://cn.nytimes.com/world/20131108/c08harbour/',
  ],
};
