import type { AnnotationPage, Source } from '../annotation.ts';
import { believed } from './canonical.ts';
import { confirmations } from './confirm.ts';
import { isHome } from './listing.ts';
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
  how: How;
}

/**
 * Normal forms, with and without the publisher's numbers, → records. A look-up is at most two hashes of strings,
 * however many records there are.
 */
export type SourceIndex = ReadonlyMap<string, Entry>;

/** The first record of an address keeps it. A home page is no source and is left out. */
export function buildIndex(records: readonly AnnotationPage[]): SourceIndex {
  const index = new Map<string, Entry>();
  for (const { id, source } of records) {
    for (const url of [source.url, ...source.aliases]) {
      const normal = normalize(url);
      if (!normal || isHome(normal)) continue;
      const how = url === source.url ? 'address' : 'alias';
      if (!index.has(normal.plain)) index.set(normal.plain, { id, source, how });
      if (!index.has(normal.url)) index.set(normal.url, { id, source, how: 'article-id' });
    }
  }
  return index;
}

/** Which record's source a page is; undefined: none, or not certain enough. A wrong match is worse than none. */
export function matchSource(page: PageFacts, index: SourceIndex): SourceMatch | undefined {
  const normal = normalize(page.url);
  if (!normal) return undefined;
  const own = lookUp(normal, index);
  if (own) return describe(own, normal, confirmations(page, own.source).agree);
  const canonical = believed(page.canonical ?? [], normal);
  const stated = canonical && lookUp(canonical, index);
  if (!stated) return undefined;
  const { agree, contradict } = confirmations(page, stated.source);
  if (contradict) return undefined;
  const shown = canonical.wrapped.length > normal.wrapped.length ? canonical : normal;
  return describe({ ...stated, how: 'canonical' }, shown, agree);
}

function lookUp({ plain, url }: Normal, index: SourceIndex): Entry | undefined {
  return index.get(plain) ?? index.get(url);
}

function describe(
  { id, how }: Entry,
  { wrapped, form, shape }: Normal,
  confirmedBy: SourceMatch['confirmedBy'],
): SourceMatch {
  const outer = wrapped.find(({ kind }) => kind !== 'link');
  const archivedOn = wrapped.find((one) => one.archivedOn)?.archivedOn;
  const copy = outer && outer.kind !== 'link' ? outer.kind : (form ?? (shape?.old && 'old-address'));
  return {
    id,
    how,
    ...(copy && { copy }),
    ...(archivedOn && { archivedOn }),
    ...(outer?.host && { archive: outer.host }),
    confirmedBy,
  };
}
