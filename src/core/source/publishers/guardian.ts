import type { Publisher } from './publisher.ts';

/** The Guardian: No numbers: section, date and slug are the article; guardian.co.uk until 2013. A live blog's posts are in `page`. */
export const guardian: Publisher = {
  site: 'theguardian.com',
  hosts: ['guardian.co.uk'],
  articles: [
    { path: /^\/[a-z0-9-]+(?:\/[a-z0-9-]+){0,3}\/\d{4}\/[a-z]{3}\/\d\d\/(?!all$)[^/]+(?:\/[^/]+)?$/ },
  ],
};
