import type { Publisher } from './publisher.ts';

/** Al Jazeera: Date and slug since 2020; before, a number of 15 to 18 digits after the slug. */
export const alJazeera: Publisher = {
  site: 'aljazeera.com',
  amp: [/^\/amp(?=\/)/, ''],
  articles: [
    { path: /^\/[a-z-]+\/(?!liveblog\/)(?:[a-z-]+\/)?\d{4}\/\d{1,2}\/\d{1,2}\/[^/]+$/ },
    {
      path: /^\/[a-z-]+\/(?:(?:[a-z-]+\/){0,2}\d{4}\/\d{1,2}\/)?[^/]*-(?<id>\d{15,18})\.html$/,
      canonical: '/news/-{id}.html',
      old: true,
    },
  ],
};
