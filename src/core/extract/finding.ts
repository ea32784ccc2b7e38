import type { Body } from '../annotation.ts';
import type { Span } from './text/span.ts';

/** What a finder hands over; extract.ts makes an Annotation of it. Offsets are UTF-16 units of the text. */
export interface Finding<B extends Body> extends Span {
  body: B;
  /** The rule that found it, printed as generator `sourcenote/<rule>`. */
  rule: string;
  /** 0 to 1. */
  confidence: number;
  /** Why the rule fired, printable after "because". */
  reason: string;
  /** What a reader has to know besides, such as a contradiction within the text. */
  note?: string;
}

/** What is known of an article besides its text. */
export interface ExtractSource {
  /** ISO 8601 date (or date and time) of publication. */
  published?: string;
  url?: string;
  publisher?: string;
  /** BCP 47. */
  language?: string;
}
