/**
 * The seam between the content script and the extractor, two scripts of ours in one isolated world. The
 * extractor is put there only when the reader asks; it offers itself under a symbol of that world.
 */
import type { locate } from './core/anchor/anchor.ts';
import type { AnnotationPage } from './core/annotation.ts';
import type { Comparison } from './core/compare.ts';
import type { Extracted, PageState } from './messages.ts';

/** core/anchor/anchor.ts `locate`, lent so that it is not loaded twice. */
export type AnchorText = typeof locate;

export interface Extraction extends Extracted {
  /** The article's text, to which all positions refer. */
  text: string;
  /** ms that Readability's one call held the page up. */
  readabilityTime: number;
}

export type FailureReason = Extract<PageState, { status: 'failed' }>['reason'];

export interface ExtractorRun {
  signal: AbortSignal;
}

/** What the reader has rejected of a source before, and where that is kept. */
export interface Rejections {
  rejected: ReadonlySet<string>;
  remember(id: string, rejected: boolean): void;
}

export interface Reading {
  start(): void;
  cancel(): void;
  progress(done: number, total: number): void;
  /** none until it is started, and again after a cancel. */
  state(): PageState;
}

export interface Extractor {
  /** One for the page; `found` gets each successful reading. `normalForm` (core/source/normalize.ts) names the source. */
  createReading(
    found: (extraction: Extraction, rejections: Rejections) => void,
    normalForm: (url: string) => string,
  ): Reading;
  /** What it finds beyond or against a record of this page; undefined: it finds no article. The content script lends its anchoring. */
  compare(record: AnnotationPage, anchor: AnchorText): Promise<Comparison | undefined>;
}

const slot = Symbol.for('sourcenote.extractor');
const world: Record<symbol, unknown> = globalThis;

export function offerExtractor(extractor: Extractor): void {
  world[slot] = extractor;
}

/** undefined: it has not been put here. */
export function offeredExtractor(): Extractor | undefined {
  const offered = world[slot];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only offerExtractor writes this symbol in our own world
  return offered === undefined ? undefined : (offered as Extractor);
}
