import type { Publisher } from './publisher.ts';

/** Reuters: Until 2021 articles carry a code after `id`, the same on every edition's host; later ones only slug and date. */
export const reuters: Publisher = {
  site: 'reuters.com',
  anySubdomain: true,
  amp: [/^\/article\/amp(?=\/)/, '/article'],
  articles: [
    { path: /^\/[a-z-]+(?:\/[a-z-]+){0,2}\/[^/]*-\d{4}-\d\d-\d\d$/ },
    {
      path: /^\/article\/(?:[^/]+\/){0,2}(?:[^/]*-)?id(?<id>[A-Z]{2}[A-Z0-9]{6,24})$/,
      canonical: '/article/id{id}',
      old: true,
    },
  ],
};
