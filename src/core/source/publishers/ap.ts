import type { Publisher } from './publisher.ts';

/** The Associated Press: 32 hexadecimal digits end the slug; before 2021 they stood alone, or before it, until 2017 at bigstory.ap.org. */
export const ap: Publisher = {
  site: 'apnews.com',
  hosts: ['bigstory.ap.org'],
  articlesOnly: true,
  articles: [
    { path: /^\/article\/(?:[^/]*-)?(?<id>[0-9a-f]{32})$/, canonical: '/article/{id}' },
    { path: /^\/(?:article\/)?(?<id>[0-9a-f]{32})(?:\/[^/]*)?$/, canonical: '/article/{id}', old: true },
  ],
};
