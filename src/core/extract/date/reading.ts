import type { Certainty, Timex } from '../../annotation.ts';
import type { Document } from '../text/document.ts';
import type { Day } from './calendar.ts';
import type { Tense } from './tense.ts';

/** What a rule makes of an expression. */
export interface Reading {
  timexType: Timex['timexType'];
  /** TIMEX3 value; a range that one expression gives is an ISO 8601 interval, 2016-09-03/2016-09-05. */
  value: string;
  certainty: Certainty;
  /** Printable, goes on after "because". */
  reason: string;
  /** 0 to 1. */
  confidence: number;
  /** UTF-16 units at the front of the match that are no part of the expression; 0 when absent. */
  lead?: number;
  /** Index in the list of timexes of the one this is counted from. */
  anchor?: number;
  begins?: Timex['begins'];
  ends?: Timex['ends'];
  /** What a reader has to know besides, such as a contradiction within the text. */
  note?: string;
}

/** A time expression of a text. Offsets are UTF-16 units, `end` exclusive; `anchor` is an index into the list it stands in. */
export interface FoundTimex extends Omit<Reading, 'lead'> {
  start: number;
  end: number;
  /** The words themselves. */
  exact: string;
  /** Name of the rule that found it. */
  rule: string;
}

/** What a rule may look at besides its own match. */
export interface Context {
  doc: Document;
  text: string;
  /** The day of publication; undefined: not known, so nothing relative can be resolved. */
  published: Day | undefined;
  /** The readings to the left, in order. */
  found: readonly FoundTimex[];
  /** Tense of the clause the expression stands in. */
  tense(start: number, end: number): Tense;
  /** Index of the latest reading in the same or the `back` sentences before that passes the test; -1: none. */
  latest(start: number, back: number, test: (timex: FoundTimex) => boolean): number;
}

/** One way in which a time is written. */
export interface Rule {
  name: string;
  /** First words of the expressions (or the first two, where the first alone is common), lower case, that make it worth trying; '#' stands for any number in digits. */
  on: readonly string[];
  /** Sticky, case-insensitive and linear; tried where a word of `on` begins. */
  pattern: RegExp;
  /** undefined: this is no such expression after all, or it cannot be resolved. */
  read(match: RegExpExecArray, context: Context): Reading | undefined;
}

/** What a blank in a pattern stands for: one or two spaces, or a line break; no paragraph break. */
const BLANK = '(?:[ \\u00a0]{1,2}\\n?|\\n)';

/** A sticky, case-insensitive pattern; every blank outside square brackets stands for BLANK. */
export const sticky = (source: string): RegExp =>
  new RegExp(
    source.replace(/\[[^\]]*\]| /g, (part) => (part === ' ' ? BLANK : part)),
    'iy',
  );

/** The same reading over more words, `left` and `right` UTF-16 units beyond its ends. */
export function stretched(timex: FoundTimex, text: string, left: number, right: number): FoundTimex {
  const [start, end] = [timex.start - left, timex.end + right];
  return { ...timex, start, end, exact: text.slice(start, end) };
}
