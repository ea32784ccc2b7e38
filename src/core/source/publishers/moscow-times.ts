import type { Publisher } from './publisher.ts';

/**
 * The Moscow Times: The number survives a change of slug; before 2017 it stood without the `a` under a section. Until
 * 2015 articles had other numbers, before `.html`.
 */
export const moscowTimes: Publisher = {
  site: 'themoscowtimes.com',
  articles: [
    { path: /^\/(?:\d{4}\/\d\d\/\d\d\/.*-)?a(?<id>\d{4,6})$/, canonical: '/a{id}' },
    {
      path: /^\/(?:news|business|opinion|articles|arts_n_ideas|arts_and_life)\/[^/]*-(?<id>\d{5})$/,
      canonical: '/a{id}',
      old: true,
    },
    {
      path: /^\/[a-z_]+\/article\/(?:[^/]+\/)?(?<id>\d{5,6})\.html$/,
      canonical: '/news/article/{id}.html',
      old: true,
    },
  ],
};
