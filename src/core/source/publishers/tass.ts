import type { Publisher } from './publisher.ts';

/** TASS: A section and a number; the section may change. tass.ru has numbers of its own and is another site, but for /en/. */
export const tass: Publisher = {
  site: 'tass.com',
  hosts: ['tass.ru'],
  articlesOnly: true,
  articles: [
    {
      path: /^\/(?!photos?\/|gallery\/|tag\/)(?:[a-z-]+\/){1,2}(?<id>\d{5,8})$/,
      host: 'tass.com',
      canonical: '/world/{id}',
    },
    {
      path: /^\/en\/(?!photos?\/|gallery\/|tag\/)[a-z-]+\/(?<id>\d{5,8})$/,
      host: 'tass.ru',
      canonical: '/world/{id}',
      old: true,
    },
  ],
};
