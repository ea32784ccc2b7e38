import type { Publisher } from './publisher.ts';

/** CNN: Date, section and slug are the article, the same on the edition, light and AMP hosts. */
export const cnn: Publisher = {
  site: 'cnn.com',
  hosts: ['edition.cnn.com', 'us.cnn.com', 'lite.cnn.com', 'amp.cnn.com'],
  amp: [/^\/cnn(?=\/\d{4}\/)/, ''],
  articles: [{ path: /^\/\d{4}\/\d\d\/\d\d\/(?:[^/]+\/){1,2}[^/]+$/ }],
};
