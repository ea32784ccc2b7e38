import type { Normal } from './normalize.ts';

/** Last segments of pages that list or search, and segments under which each name has such a page. */
const lists = /^(?:search|archives?|latest|all|tags?|topics?|category|categories|sections?|authors?|page)$/;
const listsUnder = /^(?:search|tags?|topics?|category|categories|sections?|authors?|hub|page)$/;
const queries = /^(?:q|s|query|search|page|paged|pg)$/;

/** Whether an address is a site's home page: no path, no query, no route. */
export function isHome({ plain, path }: Normal): boolean {
  return path === '/' && !/[?#]/.test(plain);
}

/** Whether an address is a home page, or by its words a list of articles: search, tag, section, a numbered page. */
export function isListing(normal: Normal): boolean {
  const [last = '', parent = ''] = normal.path.split('/').filter(Boolean).toReversed();
  return (
    isHome(normal) ||
    lists.test(last) ||
    listsUnder.test(parent) ||
    normal.query.some(([name]) => queries.test(name))
  );
}
