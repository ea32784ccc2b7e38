import { identifiersIn } from './identifiers.ts';
import { isListing } from './listing.ts';
import { type Normal, normalize } from './normalize.ts';
import { isArchiveToday } from './wrappers/archive.ts';

/** More statements than a page has any reason to make are not read. */
const most = 8;

/**
 * The address that the page states of itself, if it is to be believed: on the same site (an archive's short address
 * may name its long one), no home page or list, without another article's number, and all statements agree. A page that is itself a list, or a
 * further page of an article, has none. Bad statements: https://github.com/hypothesis/h/issues/7725 (cut off before
 * the number), https://github.com/hypothesis/h/issues/4456 (the same on every page).
 */
export function believed(canonical: string[], page: Normal): Normal | undefined {
  if (isListing(page)) return undefined;
  const found = canonical.slice(0, most).flatMap((url) => {
    const stated = normalize(url);
    return stated && isSameSite(stated, page) && !isListing(stated) ? [stated] : [];
  });
  const [first, ...others] = found;
  if (!first || others.some(({ url }) => url !== first.url)) return undefined;
  return agreesOnNumbers(first, page) ? first : undefined;
}

function isSameSite(stated: Normal, page: Normal): boolean {
  if (isArchiveToday(page.site)) {
    // archive.ph/AbCdE states archive.ph/2016.09.16-083405/https://…, and itself
    return isArchiveToday(stated.wrapped[0]?.host ?? '') && /^\/[\dA-Za-z]{4,6}$/.test(page.path);
  }
  return stated.site === page.site || (stated.publisher !== undefined && stated.publisher === page.publisher);
}

/** Parameters that may hold an article's number; the others are taken for tracking that is not known yet. */
const numbering = /id$|^(?:p|n|a|article|story|doc|item|section|chapter|post)$/i;

function agreesOnNumbers(stated: Normal, page: Normal): boolean {
  if (stated.wrapped.length > page.wrapped.length) return true;
  if (page.articleId) return page.articleId === stated.articleId;
  const pairs = new Set(stated.query.map((pair) => pair.join('=')));
  if (pairs.size > 0 && page.query.some((pair) => !pairs.has(pair.join('=')))) return false;
  if (pairs.size === 0 && page.query.some(([name]) => numbering.test(name))) return false;
  const other = new Set(identifiersIn(stated.path));
  return identifiersIn(page.path).every((identifier) => other.has(identifier));
}
