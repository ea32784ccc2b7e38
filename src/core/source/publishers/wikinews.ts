import { decode } from '../address.ts';
import type { Publisher } from './publisher.ts';

/**
 * Wikinews: The title is the article, in the path or in `title`; `oldid` and `diff` choose another text of it. A plus is a space in a
 * query only.
 * https://www.mediawiki.org/wiki/Manual:Page_title
 */
export const wikinews: Publisher = {
  site: 'en.wikinews.org',
  articles: [
    { path: /^\/wiki\/(?!(?:Special|Category|Portal|Talk|User|Template|File|Wikinews|Help)(?:_talk)?:)[^/]/ },
  ],
  content: /^(?:oldid|diff|direction|action|veaction|curid)=/,
  rewrite: (path, query) => {
    const title =
      path === '/w'
        ? query.find(([name]) => name === 'title')?.[1]?.replaceAll('+', ' ')
        : /^\/wiki\/(.+)/.exec(path)?.[1];
    return (
      title && `/wiki/${encodeURI(decode(title).replaceAll(' ', '_')).replace(/[?#]/g, encodeURIComponent)}`
    );
  },
};
