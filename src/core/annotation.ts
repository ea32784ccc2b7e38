/**
 * The one shape everything speaks: a W3C Web Annotation AnnotationPage whose bodies are quotations, dates
 * and designations. A curated record and an extraction are both this.
 * https://www.w3.org/TR/annotation-model/ · bodies after PARC 3.0 (attribution) and TIMEX3 (dates).
 * All offsets are UTF-16 code units of the (cleaned) source text.
 */

/** https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix?: string;
  suffix?: string;
}

/** https://www.w3.org/TR/annotation-model/#text-position-selector; `end` is exclusive. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

export type Selector = TextQuoteSelector | TextPositionSelector;

/** https://www.w3.org/TR/annotation-model/#time-state: the day of the source text that was annotated. */
export interface TimeState {
  type: 'TimeState';
  sourceDate?: string;
  cached?: string;
}

/** Words of the source text, by position. */
export interface Mention {
  exact: string;
  start: number;
  end: number;
}

/** How a value is known: the text says so, a neighbouring passage says so, or it was reasoned out. */
export type Certainty = 'stated' | 'inherited' | 'inferred';

/** PARC's source. `name` is the resolved name, `mention` the words in the text; without a name: not known. */
export interface Speaker {
  /** IRI; the Web Annotation model asks for one where a body has a `source`. */
  id?: string;
  name?: string;
  role?: string;
  affiliation?: string;
  mention?: Mention;
}

/** An attribution relation (PARC 3.0); the target is its content, quotation marks included when direct. */
export interface Quotation {
  type: 'Quotation';
  form: 'direct' | 'mixed' | 'indirect';
  source: Speaker;
  cue?: Mention;
  addressee?: { name: string; mention?: Mention };
  /** The day it was said, EDTF; absent: not stated and not to be inferred. */
  spoken?: { value: string; certainty: Certainty; reason: string };
  /** The annotation whose quotation this one carries on. */
  continues?: string;
  /** The annotation inside whose content this one stands. */
  nestedIn?: string;
  /** Whether the text says where it has the words from. */
  sourced: boolean;
}

/** TIMEX3 (ISO-TimeML); the target is the expression. */
export interface Timex {
  type: 'Timex';
  timexType: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value, such as 2016-09-15, 2016-09-12TEV, PT48H. */
  value: string;
  certainty: Certainty;
  reason: string;
  /** The annotation this expression is counted from. */
  anchor?: string;
  /** For a DURATION: its ends, EDTF, as far as they are stated or computed. */
  begins?: { value: string; certainty: Certainty };
  ends?: { value: string; certainty: Certainty };
}

/** Who calls whom what; the target is the passage from organization to label. One for each pair. */
export interface Designation {
  /** IRI; the Web Annotation model asks for one on a body without text of its own. */
  id?: string;
  type: 'Designation';
  organization: { name: string; id?: string; mention?: Mention };
  /** Absent where the text names none. */
  authority?: { name: string; mention?: Mention };
  label: { name: string; mention?: Mention };
  /** Whether the label stands in quotation marks. */
  quoted: boolean;
  /** legal: a law, court, list or ban; political: someone's word; disputed: said to be contested; wording: a loaded word whose owner is left open. */
  force: 'legal' | 'political' | 'disputed' | 'wording';
  status: 'asserted' | 'proposed' | 'negated' | 'revoked';
  /** Whether the text gives a source for it. */
  sourced: boolean;
}

export type Body = Quotation | Timex | Designation;
export type Kind = Body['type'];

/** A web page or document that a statement rests on. */
export interface Reference {
  title: string;
  url: string;
}

/** A dated, sourced fact shown beside an annotation; never the annotation's own claim. */
export interface Context {
  statement: string;
  /** EDTF. */
  date: string;
  sources: Reference[];
}

/** Who or what made an annotation; for an extraction the rule that found it. */
export interface Agent {
  type: 'Person' | 'Organization' | 'Software';
  name: string;
}

export interface Target {
  /** The source's URL. */
  source: string;
  selector: [TextQuoteSelector, TextPositionSelector];
  state?: TimeState;
}

export interface Annotation<B extends Body = Body> {
  id: string;
  type: 'Annotation';
  motivation: 'describing' | 'identifying' | 'classifying';
  target: Target;
  body: B;
  creator?: Agent;
  generator?: Agent;
  /** 0 to 1. */
  confidence: number;
  /** Why the rule fired, printable ("because …"); extractions only. */
  reason?: string;
  note?: string;
  context?: Context[];
}

/** The article as a work, whichever URL serves it. */
export interface Source {
  url: string;
  aliases: string[];
  /** The publisher's own number for it, survives a change of slug. */
  articleId?: string;
  title: string;
  publisher: string;
  /** ISO 8601 date. */
  published: string;
  /** BCP 47. */
  language: string;
  archived?: string[];
}

export interface OrganizationEntry {
  id: string;
  name: string;
  otherNames?: string[];
}

export interface PersonEntry {
  id: string;
  name: string;
  role?: string;
  affiliation?: string;
}

export interface AnnotationPage {
  '@context': unknown;
  id: string;
  type: 'AnnotationPage';
  label?: string;
  creator?: Agent;
  /** SPDX id or URL; of the annotations, never of the article. */
  license?: string;
  /** ISO 8601 date. */
  created?: string;
  source: Source;
  organizations?: OrganizationEntry[];
  people?: PersonEntry[];
  items: Annotation[];
}

/**
 * Where an annotation stands on this page.
 * exact · cosmetic (only typography, white space or invisible characters differ) · changed (words differ) ·
 * ambiguous (several places fit equally) · missing · waiting (the page is still loading) · skipped (too dear to search).
 */
export type AnchorState = 'exact' | 'cosmetic' | 'changed' | 'ambiguous' | 'missing' | 'waiting' | 'skipped';

/** Word diff from the record's words to the page's; `critical`: a number, date, negation, name or designator differs. */
export type Diff = { op: 'same' | 'removed' | 'added'; text: string; critical?: boolean }[];
