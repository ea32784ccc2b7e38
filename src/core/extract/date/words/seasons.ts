/** Season names → TIMEX3 season code; northern hemisphere. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
]);
/** Pattern of a season name. */
export const SEASON = '(?:spring|summer|autumn|fall|winter)(?:time)?';

/** First and last month of a season; a winter is named after the year it begins in. */
export const SEASON_MONTHS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
};
