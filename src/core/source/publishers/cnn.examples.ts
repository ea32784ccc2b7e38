import type { Examples } from './publisher.ts';

/** Checked by tests/core/source/publishers.test.ts. */
export const examples: Examples = {
  same: [
    [
      'https://www.cnn.com/2017/02/03/europe/harbour-storm/index.html',
      'https://edition.cnn.com/2017/02/03/europe/harbour-storm',
      'https://amp.cnn.com/cnn/2017/02/03/europe/harbour-storm/index.html',
      'http://us.cnn.com/2017/02/03/europe/harbour-storm/?sr=twCNN',
      'http://www-m.cnn.com/2017/02/03/europe/harbour-storm/index.html',
      'http://edition-m.cnn.com/2017/02/03/europe/harbour-storm/index.html',
      'http://us-m.cnn.com/2017/02/03/europe/harbour-storm/index.html',
      'https://lite.cnn.com/2017/02/03/europe/harbour-storm',
    ],
    ['https://www.cnn.com/2017/02/04/europe/harbour-storm/index.html'],
    ['https://edition.cnn.com/europe/live-news/harbour-storm-02-03-17/index.html'],
    ['https://edition.cnn.com/2026/04/12/world/live-news/harbour-storm'],
    ['https://edition.cnn.com/2026/04/12/world/live-news/harbour-storm?post-id=cmnw0a1b2'],
    ['https://edition.cnn.com/2026/04/12/world/live-news/harbour-storm?post-id=cmnw0a1b3'],
    ['https://edition.cnn.com/europe/live-news/harbour-storm-02-03-17/h_0a1b2c3d4e5f'],
  ],
  none: [
    'https://edition.cnn.com/',
    'https://edition.cnn.com/europe',
    'https://www.cnn.com/search?q=harbour',
  ],
};
