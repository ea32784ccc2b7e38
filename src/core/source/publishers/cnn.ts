import type { Publisher } from './publisher.ts';

/** CNN: Date, section and slug are the article, the same on the edition, mobile, light and AMP hosts; `post-id` is a live post. */
export const cnn: Publisher = {
  site: 'cnn.com',
  hosts: ['edition', 'us', 'lite', 'amp', 'www-m', 'edition-m', 'us-m'].map((label) => `${label}.cnn.com`),
  amp: [/^\/cnn(?=\/\d{4}\/)/, ''],
  articles: [{ path: /^\/\d{4}\/\d\d\/\d\d\/(?:[^/]+\/){1,2}[^/]+$/ }],
  content: /^post-id=/,
};
