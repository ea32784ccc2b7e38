/**
 * The whole protocol between contexts. Each method is one message; arguments and results are plain JSON.
 * `transport.ts` carries it; the `…Arguments` tables below are what a receiver checks before it acts.
 */
import type { AnchorState, Annotation, AnnotationPage } from './core/annotation.ts';
import type { Comparison } from './core/compare.ts';
import type { SourceMatch } from './core/source/match.ts';
import type { Timelines } from './timelines.ts';

/** How one annotation fared on the page, in the order of `page.items`. */
export interface Anchored {
  id: string;
  state: AnchorState;
  /** The page's words, where they differ from the record's. */
  now?: string;
}

/** What the content script knows of its tab. */
export type PageState =
  | { status: 'none' }
  | {
      status: 'annotated';
      page: AnnotationPage;
      /** record: bundled; import: from a file of the reader's; extraction: found automatically. */
      origin: 'record' | 'import' | 'extraction';
      /** By what evidence the page was matched, and which copy it is; absent for an extraction. */
      match?: SourceMatch;
      anchors: Anchored[];
      /** Extraction only: below the confidence threshold; not on the page, offered in the popup. */
      suggestions?: Annotation[];
      /** Extraction only: ids of items that the reader rejected; not on the page, can be taken back. */
      rejected?: string[];
    }
  | { status: 'extracting'; done: number; total: number }
  | { status: 'failed'; reason: 'not-article' | 'not-english' | 'too-long' | 'nothing-found' | 'error' };

/** Asked of the content script of one tab (by the popup, or the background on a command). */
export interface ContentProtocol {
  state(): PageState;
  /** Scrolls to the passage and opens its card; false: not on the page. */
  show(id: string): boolean;
  /** Opens the card of the next (+1) or previous (-1) passage. */
  step(by: 1 | -1): void;
  /** Starts the extractor, which `inject.ts` has put beside the content script. */
  annotate(): void;
  cancel(): void;
  /** How far the background is with this page's article. */
  progress(done: number, total: number): void;
  /** Takes an automatically found annotation off the page (true) or back (false); remembered per source. */
  reject(id: string, rejected: boolean): void;
  /** What the extractor finds beyond or against the record; undefined: there is no record here or nothing to read. */
  compare(): Comparison | undefined;
}

/** An article as the page states it. */
export interface ArticleText {
  text: string;
  url: string;
  title: string;
  publisher: string;
  /** ISO 8601 day; empty: not stated. */
  published: string;
}

export interface Extracted {
  /** Its items are those sure enough to be shown. */
  page: AnnotationPage;
  /** Below the threshold: only offered. */
  suggestions: Annotation[];
  timelines: Timelines;
}

/** Asked of the background. */
export interface BackgroundProtocol {
  /** Reads an article there, off the page's main thread; tells the tab `progress` meanwhile. */
  extract(article: ArticleText): Extracted;
  /** The number for the sender tab's badge; undefined clears it. */
  badge(count?: number): void;
  /** The official listings of these organizations (ids or names) for an article of this day; unknown ones are left out. */
  timelines(organizations: string[], published: string): Timelines;
  /** The official listings of these organizations (ids or names) for an article of this day; unknown ones are left out. */
  timelines(organizations: string[], published: string): Timelines;
}

/** Per method: do these arguments have the declared types? Records and pages are checked by core/record.ts instead. */
export type Checks<Protocol> = { [Method in keyof Protocol]: (args: readonly unknown[]) => boolean };

/** UTF-16 units: above the longest article that is read. */
const longestText = 400_000;
/** Above what one record designates. */
const mostOrganizations = 1000;

const isText = (value: unknown) => typeof value === 'string' && value.length <= longestText;
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
const none = (args: readonly unknown[]) => args.length === 0;
const isId = (value: unknown) => typeof value === 'string' && value.length > 0 && value.length <= 2000;

export const contentArguments: Checks<ContentProtocol> = {
  state: none,
  show: ([id, ...rest]) => isId(id) && none(rest),
  step: ([by, ...rest]) => (by === 1 || by === -1) && none(rest),
  annotate: none,
  cancel: none,
  progress: ([done, total, ...rest]) => isCount(done) && isCount(total) && none(rest),
  reject: ([id, rejected, ...rest]) => isId(id) && typeof rejected === 'boolean' && none(rest),
  compare: none,
};

export const backgroundArguments: Checks<BackgroundProtocol> = {
  badge: ([count, ...rest]) => (count === undefined || count === null || isCount(count)) && none(rest),
  extract: ([article, ...rest]) =>
    typeof article === 'object' &&
    article !== null &&
    ['text', 'url', 'title', 'publisher', 'published'].every((key) => isText(Reflect.get(article, key))) &&
    none(rest),
  timelines: ([organizations, published, ...rest]) =>
    Array.isArray(organizations) &&
    organizations.length <= mostOrganizations &&
    organizations.every(isId) &&
    isText(published) &&
    none(rest),
};
