import type { AnnotationPage, Source } from '../annotation.ts';
import { believed } from './canonical.ts';
import { confirmations } from './confirm.ts';
import { isListing } from './listing.ts';
import { type Normal, normalize } from './normalize.ts';

/**
 * By what evidence a page is a record's source:
 * address (the record's own address in normal form) · alias (another that the record names) · article-id (the
 * publisher's number, under another slug or shape) · canonical (the page's own statement, believed).
 */
export type How = 'address' | 'alias' | 'article-id' | 'canonical';

/**
 * What the reader has before them, when it is not the publisher's present page: archive · cache (a search engine's) ·
 * amp · translation · reader (a reading view or proxy) · mobile · old-address (of a shape that the publisher has given up).
 */
export type Copy = 'archive' | 'cache' | 'amp' | 'translation' | 'reader' | 'mobile' | 'old-address';

/** The record that a page is the source of, and why. */
export interface SourceMatch {
  /** AnnotationPage.id */
  id: string;
  how: How;
  copy?: Copy;
  /** The day of an archived copy as far as its address tells it, EDTF: a year, a month or a day. */
  archivedOn?: string;
  /** The host that serves the copy; absent for the publisher's own. */
  archive?: string;
  /** What else agrees. It never decides for a match, only against one that rests on the canonical link alone. */
  confirmedBy: ('title' | 'published')[];
}

/** What is known of the page. */
export interface PageFacts {
  url: string;
  /** Absolute addresses from the canonical link, og:url and JSON-LD's mainEntityOfPage. */
  canonical?: string[];
  title?: string;
  /** ISO 8601 date, with or without a time. */
  published?: string;
}

interface Entry {
  id: string;
  source: Source;
  how: 'address' | 'alias';
}

/** Normal forms → records. A look-up is a few hashes of strings, however many records there are. */
export interface SourceIndex {
  /** By normal form without the publisher's numbers. */
  byAddress: Map<string, Entry>;
  /** By normal form. */
  bySource: Map<string, Entry>;
}

/** The first record of an address keeps it. Home pages and lists are no sources and are left out. */
export function buildIndex(records: AnnotationPage[]): SourceIndex {
  const index: SourceIndex = { byAddress: new Map(), bySource: new Map() };
  for (const { id, source } of records) {
    for (const url of [source.url, ...source.aliases]) {
      const normal = normalize(url);
      if (!normal || (!normal.shape && isListing(normal))) continue;
      const entry: Entry = { id, source, how: url === source.url ? 'address' : 'alias' };
      if (!index.byAddress.has(normal.plain)) index.byAddress.set(normal.plain, entry);
      if (!index.bySource.has(normal.url)) index.bySource.set(normal.url, entry);
    }
  }
  return index;
}

/** Which record's source a page is; undefined: none, or not certain enough. A wrong match is worse than none. */
export function matchSource(page: PageFacts, index: SourceIndex): SourceMatch | undefined {
  const normal = normalize(page.url);
  if (!normal) return undefined;
  const own = lookUp(normal, index);
  if (own) return describe(own, normal, confirmations(page, own.entry.source).agree);
  const canonical = believed(page.canonical ?? [], normal);
  const stated = canonical && lookUp(canonical, index);
  if (!stated) return undefined;
  const { agree, contradict } = confirmations(page, stated.entry.source);
  if (contradict) return undefined;
  const shown = canonical.wrapped.length > normal.wrapped.length ? canonical : normal;
  return describe({ ...stated, how: 'canonical' }, shown, agree);
}

function lookUp(
  { plain, url }: Normal,
  { byAddress, bySource }: SourceIndex,
): { entry: Entry; how: How } | undefined {
  const address = byAddress.get(plain);
  if (address) return { entry: address, how: address.how };
  const source = bySource.get(url);
  return source && { entry: source, how: 'article-id' };
}

function describe(
  { entry, how }: { entry: Entry; how: How },
  { wrapped, form, shape }: Normal,
  confirmedBy: SourceMatch['confirmedBy'],
): SourceMatch {
  const outer = wrapped.find(({ kind }) => kind !== 'link');
  const archivedOn = wrapped.find((one) => one.archivedOn)?.archivedOn;
  const copy = outer && outer.kind !== 'link' ? outer.kind : (form ?? (shape?.old && 'old-address'));
  return {
    id: entry.id,
    how,
    ...(copy && { copy }),
    ...(archivedOn && { archivedOn }),
    ...(outer?.host && { archive: outer.host }),
    confirmedBy,
  };
}
