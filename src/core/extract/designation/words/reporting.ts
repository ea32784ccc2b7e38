/**
 * Verbs of saying and thinking, inflected, lower case: a clause begins after them. Compiled for this project after
 * Levin (1993), ch. 37 (verbs of communication) and 29.5 (conjecture).
 */
export const REPORTING: ReadonlySet<string> = new Set(
  (
    'said says say saying told tells tell telling announced announces announce announcing argued argues argue arguing added adds noted notes note claimed claims claim claiming stated stating believed believes believe believing thinks thought reported reports reporting insisted insists insist insisting alleged alleges allege alleging denied denies deny denying confirmed confirms confirm warned warns warn warning explained explains maintains maintained contends contended asserted asserts declares acknowledged acknowledges admitted admits tweeted wrote writes write writing quoted quoting ' +
    'demanded demanding demands meant means mean shows showed show suggests suggested suggesting recommended recommends ruled rules ruling concluded concludes doubted doubts doubt doubting wondered asked asks fears feared reiterated stressed emphasized emphasised pointed knew knows know knowing agreed agrees revealed testified'
  ).split(' '),
);

/** Words that show the text gives a source. */
export const ATTRIBUTION =
  /\b(?:said|says|told|announced|according to|reported|statement|wrote|tweeted|stated|added|declared that|citing|quoted|press release)\b/i;

/** Verbs of saying that make a following or preceding clause someone's words. */
export const SPEECH: ReadonlySet<string> = new Set(
  'said says say saying told tells announced argued argues insisted insists claimed claims claim stated maintains maintained contends contended asserted asserts declared declares believes believe wrote writes reiterated stressed ruled alleges alleged'.split(
    ' ',
  ),
);
