import type { Publisher } from './publisher.ts';

/** Deutsche Welle: `a-` and a number that is unique across languages; dw.de and dw-world.de until 2015. */
export const dw: Publisher = {
  site: 'dw.com',
  hosts: ['dw.de', 'dw-world.de'],
  amp: [/^\/amp(?=\/)/, ''],
  articles: [
    {
      path: /^\/(?:[a-z]{2}(?:-[a-z\d]{2,4})?\/)?(?:[^/]+\/)?a-(?<id>\d{5,9})$/,
      canonical: '/a-{id}',
    },
    { path: /^\/dw\/article\/\d*,,(?<id>\d{5,9}),00\.html$/, canonical: '/a-{id}', old: true },
  ],
};
