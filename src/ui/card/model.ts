/** What the card is given. It knows nothing of page or browser: words, facts and actions are passed in. */
import type { AnchorState, Annotation, AnnotationPage, Kind } from '../../core/annotation.ts';
import type { Timeline } from '../../core/register/timeline.ts';
import type { CitationFormat } from '../../storage.ts';
import type { MessageKey, Words } from '../words.ts';

/** One passage as the card shows it. */
export interface CardPassage {
  annotation: Annotation;
  state: AnchorState;
  /** The page's words, where they differ from the record's. */
  now?: string;
  /** One of several places that fit equally, counted from 1; `next`: the id of the one to go on to. */
  place?: { number: number; total: number; next: string };
}

export interface CardActions {
  step(by: 1 | -1): void;
  close(): void;
  /** Another passage at this place. */
  select(id: string): void;
  /** Another passage of the article. */
  show(id: string): void;
  /** Copies the citation in the remembered format. */
  copy(): void;
  choose(format: CitationFormat): void;
  reject(): void;
  undo(): void;
}

export interface CardModel {
  words: Words;
  page: AnnotationPage;
  /** The passages at this place, longest first. */
  group: readonly CardPassage[];
  active: CardPassage;
  /** Of the passages on the page, counted from 1. */
  position: number;
  total: number;
  automatic: boolean;
  /** Official listings by the organization's id or name; undefined: nobody looked them up. */
  listings: Readonly<Record<string, Timeline>> | undefined;
  letterKeys: boolean;
  format: CitationFormat;
  /** What was copied; `byHand`: the clipboard refused, the reader selects and copies it. */
  copied?: { text: string; byHand: boolean };
  rejected: boolean;
  actions: CardActions;
}

/** The kind's word in class names and icons, and its name. */
export const kindLook: Record<Kind, { name: 'quotation' | 'date' | 'designation'; label: MessageKey }> = {
  Quotation: { name: 'quotation', label: 'kind_quotation' },
  Timex: { name: 'date', label: 'kind_date' },
  Designation: { name: 'designation', label: 'kind_designation' },
};

export const formatNames: Record<CitationFormat, MessageKey> = {
  plain: 'card_format_plain',
  markdown: 'card_format_markdown',
  bibtex: 'card_format_bibtex',
  'csl-json': 'card_format_csl',
};
