/** Calendar and clock units, finest first. */
const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'fortnight',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
] as const;
/** One of the units. */
export type Unit = (typeof UNITS)[number];

/** Pattern of a unit, singular or plural. */
export const UNIT =
  '(?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|weekends?|months?|quarters?|years?|decades?|centur(?:y|ies))';
/** Units one counts calendars by. */
export const CALENDAR_UNIT = '(?:day|week|weekend|fortnight|month|quarter|year|decade|century)';

const LETTERS: Record<Unit, [prefix: string, factor: number, letter: string]> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  week: ['P', 1, 'W'],
  fortnight: ['P', 2, 'W'],
  weekend: ['P', 1, 'WE'],
  month: ['P', 1, 'M'],
  quarter: ['P', 1, 'Q'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
};

/** The first two words of a length that begins with an article: "a week", "an additional year", "a couple of days". */
export const ARTICLE_STARTS: readonly string[] = ['a', 'an'].flatMap((article) =>
  [...UNITS, 'hundred', 'dozen', 'couple', 'full', 'additional', 'whole', 'solid', 'long', 'short'].map(
    (word) => `${article} ${word}`,
  ),
);

const BY_NAME: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap((unit) => [
    [unit, unit],
    [unit === 'century' ? 'centuries' : `${unit}s`, unit],
  ]),
);

/** "weeks" → week; text that does not match UNIT is taken for days. */
export const unitOf = (text: string): Unit => BY_NAME.get(text.toLowerCase()) ?? 'day';

/** TIMEX3 duration: 48 hours → PT48H, two decades → P20Y, 2.5 years → P2Y6M. */
export function durationOf(count: number, unit: Unit): string {
  const [prefix, factor, letter] = LETTERS[unit];
  const total = count * factor;
  const whole = Math.floor(total);
  if (whole === total) return `${prefix}${total}${letter}`;
  const rest = total - whole;
  const head = whole > 0 ? `${whole}${letter}` : '';
  if (letter === 'Y') return `P${head}${Math.round(rest * 12)}M`;
  if (unit === 'hour') return `PT${head}${Math.round(rest * 60)}M`;
  if (unit === 'day') return `P${head}T${Math.round(rest * 24)}H`;
  return `${prefix}${total}${letter}`;
}
