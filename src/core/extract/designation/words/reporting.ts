import { inflected } from './word-list.ts';

/**
 * Verbs of saying and thinking, inflected, lower case: a clause begins after them. Compiled for this project after
 * Levin (1993), ch. 37 (verbs of communication) and 29.5 (conjecture).
 */
export const REPORTING: ReadonlySet<string> = new Set([
  ...inflected(
    'say tell announce argue note claim believe insist allege deny confirm warn explain maintain write demand mean suggest conclude doubt know agree',
  ),
  ...'added adds stating stated thinks thought reported reports reporting contends contended asserted asserts declares acknowledged acknowledges admitted admits tweeted quoted quoting shows showed show recommended recommends ruled rules ruling wondered asked asks fears feared reiterated stressed emphasized emphasised pointed revealed testified'.split(
    ' ',
  ),
]);

/** Words that show the text gives a source. */
export const ATTRIBUTION =
  /\b(?:said|says|told|announced|according to|reported|statement|wrote|tweeted|stated|added|declared that|citing|quoted|press release)\b/i;

/** Verbs of saying that make a following or preceding clause someone's words. */
export const SPEECH: ReadonlySet<string> = new Set([
  ...inflected('say argue insist claim maintain'),
  ...'told tells announced stated contends contended asserted asserts declared declares believes believe wrote writes reiterated stressed ruled alleges alleged'.split(
    ' ',
  ),
]);
