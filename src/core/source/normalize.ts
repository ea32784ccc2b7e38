import type { Address } from './address.ts';
import { siteOf } from './hosts.ts';
import { pathOf } from './path.ts';
import type { ArticleShape, Publisher } from './publishers/publisher.ts';
import { publisherOf } from './publishers.ts';
import { type Parameter, queryOf, searchOf } from './query.ts';
import { isForm, isTracking } from './tracking.ts';
import { unwrap, type Wrapped } from './unwrap.ts';

/** An address in its parts, as far as they decide which source it is. */
export interface Normal {
  /** The normal form: two addresses of one source have the same. */
  url: string;
  /** The same without the publisher's numbers: the slug still counts. */
  plain: string;
  site: string;
  path: string;
  query: Parameter[];
  publisher?: Publisher;
  /** The shape of the publisher's articles that it has. */
  shape?: ArticleShape;
  /** The publisher's number for the article. */
  articleId?: string;
  /** The site's own copy in another form. */
  form?: 'mobile' | 'amp';
  wrapped: Wrapped[];
}

/**
 * The normal form of an address; two addresses of one source have the same. Idempotent. What is no address of the
 * web comes back as it is, without the white space around it.
 */
export function normalizeUrl(url: string): string {
  return normalize(url)?.url ?? url.trim();
}

/** The normal form, and what was seen on the way; undefined: not an address of the web. */
export function normalize(url: string): Normal | undefined {
  let seen = once(url);
  // What was in the way of one rule (a doubled slash before a wrapper) may be gone after another: until it is stable.
  for (let rounds = 0; seen && rounds < 4; rounds += 1) {
    const again = once(seen.url);
    if (again?.url === seen.url) return seen;
    const { form, wrapped }: Normal = seen;
    seen = again && { ...again, ...(form && { form }), wrapped: [...wrapped, ...again.wrapped] };
  }
  return undefined;
}

function once(url: string): Normal | undefined {
  const unwrapped = unwrap(url);
  if (!unwrapped) return undefined;
  const { address, wrapped } = unwrapped;
  const { site: host, form: hostForm } = siteOf(address.hostname);
  const owner = publisherOf(host);
  const { path: ownPath, form: pathForm } = pathOf(address.pathname, owner);
  const all = queryOf(address.search);
  const path = owner?.rewrite?.(ownPath, all) ?? ownPath;
  const shape = owner?.articles.find((one) => one.path.test(path) && (one.host ?? host) === host);
  const publisher = shape || !owner?.articlesOnly ? owner : undefined;
  const site = publisher && !publisher.anySubdomain ? publisher.site : host;
  const query = all
    .filter(
      ([name, value]) =>
        !isTracking(name) && !isForm(name, value, path) && (!shape || isContent(name, value, publisher)),
    )
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const articleId = shape?.path.exec(path)?.groups?.['id'];
  const form =
    hostForm ??
    pathForm ??
    (all.some(([name, value]) => /^(?:amp|outputtype)$/i.test(name) && isForm(name, value, path))
      ? 'amp'
      : undefined);
  const rest = searchOf(query) + routeOf(address, path);
  const port = /^(?:|80|443)$/.test(address.port) ? '' : `:${address.port}`;
  const plain = `https://${site}${port}${path === '/' && !rest ? '' : path}${rest}`;
  const own = shape?.canonical && articleId && publisher && !port;
  return {
    url: own ? `https://${publisher.site}${shape.canonical?.replace('{id}', articleId)}${rest}` : plain,
    plain,
    site,
    path,
    query,
    wrapped,
    ...(publisher && { publisher }),
    ...(shape && { shape }),
    ...(articleId && { articleId }),
    ...(form && { form }),
  };
}

/** A number for the page, a post or an update chooses another text on any site. */
const contentNames = new Set('page p pg paged post update id pinned_post_locator'.split(' '));

/** Whether the parameter chooses another text on an article's address. */
function isContent(name: string, value: string, publisher: Publisher | undefined): boolean {
  return contentNames.has(name) || publisher?.content?.test(`${name}=${value}`) === true;
}

/** A fragment that may be a post: not how the reader came, what is marked, or a part that every page has. */
const post = /^#(?!(?!post|update|block|id)\w+=|selection-\d|(?:comments|main-?content)$)./i;

/**
 * The fragment where it chooses the text: a route (#!a, #/a, #a/b), or a post of a live page. A text directive
 * (https://wicg.github.io/scroll-to-text-fragment/) and a place on the page do not count.
 */
function routeOf({ hash }: Address, path: string): string {
  const fragment = hash.split(':~:')[0] ?? '';
  const isLive = /\/live(?:-?blog|-news)?\//.test(path) && post.test(fragment);
  return isLive || /^#(?:[!/].|[\w-]+\/[\w/-]+$)/.test(fragment) ? fragment : '';
}
