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
 * What in an address names the article: the publisher's number, else the last segment of the path (all of it where
 * that is short) with the parameter that tells most. undefined: a home page.
 */
function wordsOf({ articleId, path, query }: Normal): string | undefined {
  if (articleId) return articleId;
  const segments = path.split('/').filter(Boolean);
  const [last = ''] = segments.slice(-1);
  const [name, value] = query.toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const parts = [globOf(last.length < 12 ? segments.join('/') : last), name && globOf(`${name}=${value}`)];
  return parts.filter(Boolean).join('*') || undefined;
}

/** What one writes escaped and another does not becomes a wildcard, where enough is left to be one article's. */
function globOf(text: string): string {
  const glob = text.replace(/(?:%[0-9A-F]{2}|[^\w.~=/-])+/g, '*');
  return glob.replace(/\W/g, '').length < 6 ? text : glob;
}
