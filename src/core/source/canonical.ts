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

/**
 * Parameters that may hold an article's number, or choose a further page, an older text or another view of it; the
 * others are taken for tracking that is not known yet.
 */
const choosing =
  /id$|page|seite|start|offset|^pinned|^(?:p|pg|n|a|article|story|doc|item|section|chapter|post|update|action|diff)$/i;
/** The same in a path: …/2, …/page-2, …,2.html, …/comments. */
const further =
  /[/,_-](?:(?:page|seite)[/_-]?)?\d{1,3}(?=(?:\.html?)?$)|\/(?:(?:all-)?comments|gallery|slideshow)(?=\/|$)/;

function agreesOnNumbers(stated: Normal, page: Normal): boolean {
  if (stated.wrapped.length > page.wrapped.length) return true;
  const pairs = new Set(stated.query.map((pair) => pair.join('=')));
  const more = page.query.filter((pair) => !pairs.has(pair.join('=')));
  // an article's address at a known publisher has kept those alone that choose
  if (more.some(([name]) => pairs.size > 0 || page.shape || choosing.test(name))) return false;
  const part = further.exec(page.path)?.[0];
  if (part && part !== further.exec(stated.path)?.[0]) return false;
  if (page.articleId) return page.articleId === stated.articleId;
  const other = new Set(identifiersIn(stated.path));
  return identifiersIn(page.path).every((identifier) => other.has(identifier));
}
