import type { Attribution } from './attribution.ts';
import type { Spoken } from './spoken.ts';

/** Rules whose cue names, judges or speaks of something, without reporting that words were uttered. */
const SUMMARIES = new Set(['label', 'object', 'preposition']);

/**
 * Whether the text says where it has the words from. It does when the cue reports words as uttered or written (a verb
 * of saying, "according to", quotation marks introduced by one), or gives the occasion: a day or a hearer. It does not
 * when a verb of naming or judging ("has labeled the group", "criticized the deal") sums up someone's position with no
 * occasion: that is the paper's bare report.
 */
export function isSourced({ rule, addressee }: Attribution, spoken: Spoken | undefined): boolean {
  return !SUMMARIES.has(rule) || addressee !== undefined || spoken?.certainty === 'stated';
}
