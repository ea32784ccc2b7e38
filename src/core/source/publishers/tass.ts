import type { Publisher } from './publisher.ts';

/** TASS: A section and a number; the section may change. tass.ru has numbers of its own and is another site. */
export const tass: Publisher = {
  site: 'tass.com',
  articles: [
    { path: /^\/(?!photos?\/|gallery\/|tag\/)(?:[a-z-]+\/){1,2}(?<id>\d{5,8})$/, canonical: '/world/{id}' },
  ],
};
