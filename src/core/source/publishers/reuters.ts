import type { Publisher } from './publisher.ts';

/** Reuters: Until 2021 articles carry a code after `id`, the same on every edition's host; later ones only slug and date. `pageNumber` is a further page. */
export const reuters: Publisher = {
  site: 'reuters.com',
  anySubdomain: true,
  amp: [/^\/article\/amp(?=\/)/, '/article'],
  articles: [
    { path: /^\/[a-z-]+(?:\/[a-z-]+){0,2}\/[^/]*-\d{4}-\d\d-\d\d$/ },
    {
      path: /^\/article\/(?!(?:comments|slideshow|video)\/)(?:[^/]+\/){0,4}(?:[^/]*-)?id(?<id>[A-Z]{2}[A-Z0-9]{6,24})(?:-O[A-Z]{4})?$/,
      canonical: '/article/id{id}',
      old: true,
    },
  ],
  content: /^pageNumber=(?![01]?$)/,
};
