/** Month names and their abbreviations as news datelines write them, in order; the first three letters decide. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?';
const LABEL = '(?:(?:Published|Posted|Updated|Date)(?: on| at|:)? )?';
/** A time of day and zone may follow; they are not read. */
const CLOCK = '(?:,? (?:at )?\\d{1,2}[:.]\\d{2}[^\\n]{0,20})?';
const AMERICAN = new RegExp(
  `^${LABEL}${WEEKDAY}${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})${CLOCK}$`,
  'i',
);
const BRITISH = new RegExp(
  `^${LABEL}${WEEKDAY}(?<day>\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (?<year>\\d{4})${CLOCK}$`,
  'i',
);
const ISO = new RegExp(
  `^${LABEL}(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})(?:T[\\d:.+Z-]{1,30})?$`,
  'i',
);

/** The ISO day of a line that is a date and nothing else (“September 15, 2016”); undefined: it is not. */
export function dayOfLine(line: string): string | undefined {
  const groups = (AMERICAN.exec(line) ?? BRITISH.exec(line) ?? ISO.exec(line))?.groups;
  if (!groups) return undefined;
  const month = groups['month']
    ? MONTHS.indexOf(groups['month'].slice(0, 3).toLowerCase()) + 1
    : Number(groups['number']);
  const day = `${groups['year']}-${String(month).padStart(2, '0')}-${(groups['day'] ?? '').padStart(2, '0')}`;
  const parsed = new Date(`${day}T00:00:00Z`);
  // an impossible day such as 31 June would roll over
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== day ? undefined : day;
}
