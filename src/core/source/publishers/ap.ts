import type { Publisher } from './publisher.ts';

/** 32 hexadecimal digits at the end of the slug; before 2021 they stood alone, or before the slug. */
export const ap: Publisher = {
  name: 'The Associated Press',
  site: 'apnews.com',
  articles: [
    { path: /^\/article\/(?:[^/]*-)?(?<id>[0-9a-f]{32})$/, canonical: '/article/{id}' },
    { path: /^\/(?<id>[0-9a-f]{32})(?:\/[^/]*)?$/, canonical: '/article/{id}', old: true },
  ],
};
