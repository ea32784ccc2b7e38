/** What is kept in storage.local, and nothing else. Never storage.sync: that would leave the device. */
import type { Kind } from './core/annotation.ts';

export type CitationFormat = 'plain' | 'markdown' | 'bibtex' | 'csl-json';

export interface Settings {
  /** The whole overlay. */
  overlay: boolean;
  kinds: Record<Kind, boolean>;
  citation: CitationFormat;
  /** Single-letter keys inside the card (WCAG 2.1.4 lets them be switched off). */
  letterKeys: boolean;
}

export const defaultSettings: Settings = {
  overlay: true,
  kinds: { Quotation: true, Timex: true, Designation: true },
  citation: 'plain',
  letterKeys: true,
};
