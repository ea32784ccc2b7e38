import type { Parameter } from './query.ts';

/** Segments of pages that list or search; none of them is an article. */
const lists = /^(?:search|tags?|topics?|category|categories|sections?|authors?|archive|hub|page|latest)$/;
const queries = /^(?:q|s|query|search|page|paged|pg)$/;

/** Whether an address is a home page, or by its words a list of articles: search, tag, section, a numbered page. */
export function isListing({ path, query }: { path: string; query: Parameter[] }): boolean {
  const segments = path.split('/').filter(Boolean);
  const [last = ''] = segments.slice(-1);
  return (
    segments.length === 0 ||
    lists.test(last) ||
    lists.test(segments.at(-2) ?? '') ||
    query.some(([name]) => queries.test(name))
  );
}
