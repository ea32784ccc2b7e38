/** How the day of a holiday is fixed: a day of a month, the nth weekday of a month (negative: from its end), with days added, or days from Easter. */
export type HolidayRule =
  | { on: [month: number, day: number] }
  | { nth: [month: number, n: number, weekday: number]; plus?: number }
  | { easter: number };

/** Month and day. */
const FIXED =
  "new year's day 1 1|new year's eve 12 31|orthodox christmas 1 7|groundhog day 2 2|valentine's day 2 14|defender of the fatherland day 2 23|international women's day 3 8|st. patrick's day 3 17|april fools' day 4 1|april fool's day 4 1|earth day 4 22|anzac day 4 25|may day 5 1|victory day 5 9|canada day 7 1|independence day 7 4|fourth of july 7 4|bastille day 7 14|halloween 10 31|all saints' day 11 1|guy fawkes night 11 5|veterans day 11 11|armistice day 11 11|christmas eve 12 24|christmas day 12 25|christmas 12 25|boxing day 12 26";
/** Month, which one of its weekdays, the weekday, days added. */
const MOVING =
  "martin luther king jr. day 1 3 1|martin luther king day 1 3 1|presidents' day 2 3 1|presidents day 2 3 1|mother's day 5 2 7|memorial day 5 -1 1|father's day 6 3 7|labor day 9 1 1|columbus day 10 2 1|election day 11 1 1 1|thanksgiving day 11 4 4|thanksgiving 11 4 4";
/** Days from Easter. */
const EASTER =
  'ash wednesday -46|palm sunday -7|maundy thursday -3|good friday -2|easter sunday 0|easter monday 1|easter 0|ascension day 39|whit monday 50';

/** Names and the numbers after them. */
const entries = (list: string): [name: string, numbers: number[]][] =>
  list.split('|').map((entry) => {
    const at = entry.search(/ -?\d/);
    return [
      entry.slice(0, at),
      entry
        .slice(at + 1)
        .split(' ')
        .map(Number),
    ];
  });

/** Public and religious holidays of the United States, the United Kingdom and Russia as English news name them. Dates: 5 U.S.C. § 6103; Banking and Financial Dealings Act 1971; Labour Code of the Russian Federation, art. 112; Western Easter. */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  ...entries(FIXED).map(([name, [month = 1, day = 1]]): [string, HolidayRule] => [
    name,
    { on: [month, day] },
  ]),
  ...entries(MOVING).map(([name, [month = 1, n = 1, weekday = 1, plus = 0]]): [string, HolidayRule] => [
    name,
    { nth: [month, n, weekday], plus },
  ]),
  ...entries(EASTER).map(([name, [easter = 0]]): [string, HolidayRule] => [name, { easter }]),
]);
