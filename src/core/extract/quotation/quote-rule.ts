import type { Quoted } from '../text/quotation-marks.ts';
import type { Attribution } from './attribution.ts';
import type { Reading } from './reading.ts';

/** What a rule for a quoted passage without a reporting verb reads. */
export interface PassageReading {
  reading: Reading;
  passage: Quoted;
  /** Index of the passage in the document's list. */
  position: number;
  /** The passage before it, if it stands in the same paragraph. */
  found: readonly Attribution[];
  /** Passage index → index of the attribution that has it. */
  owner: ReadonlyMap<number, number>;
  /** Index of the last attribution of words that begins before the passage; -1: none. */
  last: number;
}

/** One way in which words in quotation marks have a speaker without a verb of their own. Tried in the order of quote-rules.ts. */
export interface QuoteRule {
  name: string;
  apply(passage: PassageReading): Attribution | undefined;
}
