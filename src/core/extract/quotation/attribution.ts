import type { TokenRun } from '../text/sentences.ts';

/** What a rule finds: who (a run of words, if the text has them there), cue, hearer, and the content in its pieces. */
export interface Attribution {
  rule: string;
  /** The content in text order; a cue may stand between its pieces. */
  pieces: TokenRun[];
  cue?: TokenRun;
  /** The words that name the source, appositions included. */
  source?: TokenRun;
  /** Without `source`: index into the list of attributions so far of the one whose speaker goes on. */
  speaksOn?: number;
  /** It is the same quotation going on, not only the same speaker. */
  continues?: boolean;
  addressee?: TokenRun;
  /** 0 to 1. */
  confidence: number;
  /** Printable after "because". */
  reason: string;
}
