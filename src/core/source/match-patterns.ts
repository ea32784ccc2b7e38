import type { AnnotationPage } from '../annotation.ts';
import { type Normal, normalize } from './normalize.ts';

/**
 * The match patterns under which the records' pages are found: each publisher's hosts and the Wayback Machine, with
 * the article's number or slug in the path; sorted. Valid in Chrome and Firefox (which knows no ports in patterns).
 * https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function matchPatterns(records: AnnotationPage[]): string[] {
  const addresses = records.flatMap(({ source }) => [source.url, ...source.aliases]);
  return [...new Set(addresses.flatMap(patternsOf))].toSorted();
}

function patternsOf(url: string): string[] {
  const normal = normalize(url);
  const words = normal && wordsOf(normal);
  if (!normal || !words) return [];
  const { publisher, site } = normal;
  const known = publisher ? [publisher.site, ...(publisher.hosts ?? [])] : [site];
  // *.bbc.co.uk covers news.bbc.co.uk
  const hosts = known.filter((host) => !known.some((other) => host.endsWith(`.${other}`)));
  return hosts.flatMap((host) => {
    const isIp = /^[\d.]+$|^\[/.test(host);
    return [`*://${isIp ? '' : '*.'}${host}/*${words}*`, `*://web.archive.org/web/*${host}*${words}*`];
  });
}

/**
 * The part of the path that names the article: the publisher’s number, else the last
 * segment, else the whole path. undefined: a home page.
 */
function wordsOf({ articleId, path }: Normal): string | undefined {
  if (articleId) return articleId;
  const segments = path.split('/').filter(Boolean);
  const last = segments.at(-1);
  if (!last) return undefined;
  return last.length < 12 ? segments.join('/') : last;
}
