import type { ArticleShape } from './publisher.ts';

/** The address shapes of Pangea, the publishing system that RFE/RL and VOA share; numbers are each site's own. */
export const pangeaArticles: ArticleShape[] = [
  { path: /^\/a\/(?:[^/]+\/)?(?<id>\d{5,9})\.html$/, canonical: '/a/{id}.html' },
  {
    path: /^\/(?:content|articleprintview)\/(?:[^/]+\/)?(?<id>\d{5,9})\.html$/,
    canonical: '/a/{id}.html',
    old: true,
  },
];

/** Their AMP copies: /amp/slug/123.html and /amp/123.html. */
export const pangeaAmp: [RegExp, string] = [/^\/amp(?=\/)/, '/a'];
