import type { Publisher } from './publisher.ts';

/** The New York Times: Date, section and slug are the article. Older ones came in pages, which `pagewanted` chooses. */
export const nyt: Publisher = {
  site: 'nytimes.com',
  hosts: ['query.nytimes.com'],
  articles: [
    { path: /^\/(?:[a-z]+\/)?\d{4}\/\d\d\/\d\d\/(?:[^/]+\/){1,3}[^/]+$/ },
    { path: /^\/gst\/fullpage\.html$/, old: true },
  ],
  content: /^(?:res|pagewanted)=/,
};
