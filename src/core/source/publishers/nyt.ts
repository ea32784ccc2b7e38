import type { Publisher } from './publisher.ts';

/** Date, section and slug are the article. Older ones came in pages, which `pagewanted` chooses. */
export const nyt: Publisher = {
  name: 'The New York Times',
  site: 'nytimes.com',
  hosts: ['query.nytimes.com'],
  articles: [
    { path: /^\/(?:[a-z]+\/)?\d{4}\/\d\d\/\d\d\/(?:[^/]+\/){1,3}[^/]+$/ },
    { path: /^\/gst\/fullpage\.html$/, old: true },
  ],
  content: ['res', 'pagewanted'],
};
