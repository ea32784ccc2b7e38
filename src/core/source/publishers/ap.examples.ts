import type { Examples } from './publisher.ts';

/** Checked by tests/core/source/publishers.test.ts. */
export const examples: Examples = {
  same: [
    [
      'https://apnews.com/article/harbour-reopens-storm-0a1b2c3d4e5f60718293a4b5c6d7e8f9',
      'https://apnews.com/article/0a1b2c3d4e5f60718293a4b5c6d7e8f9',
      'https://apnews.com/0a1b2c3d4e5f60718293a4b5c6d7e8f9/Harbour-reopens',
      'https://www.apnews.com/0a1b2c3d4e5f60718293a4b5c6d7e8f9?utm_campaign=x',
      'http://bigstory.ap.org/article/0a1b2c3d4e5f60718293a4b5c6d7e8f9/harbour-reopens',
      'http://bigstory.ap.org/article/0a1b2c3d4e5f60718293a4b5c6d7e8f9',
    ],
    ['https://apnews.com/article/harbour-reopens-storm-0a1b2c3d4e5f60718293a4b5c6d7e8fa'],
  ],
  none: [
    'https://apnews.com/hub/russia',
    'https://apnews.com/article/harbour-reopens-storm',
    'https://apnews.com/live/harbour-storm-updates',
  ],
};
