import type { Publisher } from './publisher.ts';

/** Al Jazeera: Date and slug since 2020; before, a number of 15 to 19 digits after the slug or alone; until 2011 at english.aljazeera.net. */
export const alJazeera: Publisher = {
  site: 'aljazeera.com',
  hosts: ['english.aljazeera.net'],
  amp: [/^\/amp(?=\/)/, ''],
  articles: [
    { path: /^\/[a-z-]+\/(?!liveblog\/)(?:[a-z-]+\/)?\d{4}\/\d{1,2}\/\d{1,2}\/[^/]+$/ },
    {
      path: /^\/[a-z-]+\/(?:(?:[a-z-]+\/){0,2}\d{4}\/\d{1,2}\/)?(?:[^/]*-)?(?<id>\d{15,19})\.html$/,
      canonical: '/news/-{id}.html',
      old: true,
    },
  ],
};
