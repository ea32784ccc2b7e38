/** The whole protocol between contexts. Each method is one message; arguments and results are plain JSON. */
import type { AnchorState, AnnotationPage, Diff } from './core/annotation.ts';

/** How one annotation fared on the page, in the order of `page.items`. */
export interface Anchored {
  id: string;
  state: AnchorState;
  diff?: Diff;
}

/** What the content script knows of its tab. */
export type PageState =
  | { status: 'none' }
  | {
      status: 'annotated';
      page: AnnotationPage;
      /** record: bundled; import: from a file of the reader's; extraction: found automatically. */
      origin: 'record' | 'import' | 'extraction';
      /** By what evidence the page was matched (core/source/match.ts); absent for an extraction. */
      how?: string;
      anchors: Anchored[];
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
  /** Starts the extractor on this page. */
  annotate(): void;
  cancel(): void;
}

/** Asked of the background. */
export interface BackgroundProtocol {
  /** The number for the sender tab's badge; undefined clears it. */
  badge(count?: number): void;
}
