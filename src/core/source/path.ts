import { safeInPath, tidy } from './escapes.ts';
import type { Publisher } from './publishers/publisher.ts';

const indexFile = /\/(?:index|default)\.(?:html?|php\d?|s?html|aspx?|jsp|cgi)$/i;
/** HighWire's full text: /content/36/42/10908.long. */
const fullText = /(?<=\/content\/[\w/]{1,40})\.(?:long|full)$/;
/** Only after what looks like an article (dated, a number, three words, a long one): /english/amp is a page about "amp". */
const ampEnd =
  /\/amp(?:\.html)?$(?<=(?:\/\d{4}\/.+|[^/]{12}|\d[^/]*|-[^/]*-[^/]*)\/amp(?:\.html)?)|(?<=.)\.amp$/;
/** /amp before a dated path, where the publisher is not known. */
const ampStart: [RegExp, string] = [/^\/amp(?=\/\d{4}\/)/, ''];

/**
 * A path without what does not choose the text: doubled slashes and one at the end, index files, session numbers,
 * what AMP copies add (then `form` says so).
 */
export function pathOf(pathname: string, publisher: Publisher | undefined): { path: string; form?: 'amp' } {
  const [from, to] = publisher?.amp ?? ampStart;
  let path = tidy(pathname, safeInPath)
    .replace(/(?<!:)\/{2,}/g, '/')
    .replace(/;jsessionid=[^/]*/i, '');
  let form: 'amp' | undefined;
  for (;;) {
    const open = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
    const own = open.replace(indexFile, '').replace(fullText, '') || '/';
    const next =
      own
        .replace(ampEnd, '')
        .replace(/\.amp\.html$/, '.html')
        .replace(from, to) || '/';
    if (next !== own) form = 'amp';
    if (next === path) return form ? { path, form } : { path };
    path = next;
  }
}
