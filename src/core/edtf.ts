/**
 * The subset of the Extended Date/Time Format that records and the register use (ISO 8601-2:2019,
 * https://www.loc.gov/standards/datetime/): a year, a month or a day, uncertain (`?`), approximate (`~`) or
 * both (`%`), and intervals of these, open ones included (`../2016-09-15`: on or before that day).
 */
export interface Edtf {
  /** ISO 8601 day; absent: open, nothing is known of how early. */
  earliest?: string;
  /** ISO 8601 day, itself included; absent: open. */
  latest?: string;
  precision: 'day' | 'month' | 'year' | 'interval';
  /** The date itself is in doubt (`?` or `%`). */
  uncertain: boolean;
  /** Near that date (`~` or `%`). */
  approximate: boolean;
}

const DATE = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)?(?<doubt>[?~%])?$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lastDay(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 31);
}

function parseDate(value: string): Edtf | undefined {
  const groups = DATE.exec(value)?.groups;
  if (!groups) return undefined;
  const { year = '', month, day, doubt = '' } = groups;
  const doubts = {
    uncertain: '?%'.includes(doubt) && doubt !== '',
    approximate: '~%'.includes(doubt) && doubt !== '',
  };
  if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31`, precision: 'year', ...doubts };
  const last = lastDay(Number(year), Number(month));
  if (!day) {
    const latest = `${year}-${month}-${last}`;
    return { earliest: `${year}-${month}-01`, latest, precision: 'month', ...doubts };
  }
  if (Number(day) > last) return undefined;
  const iso = `${year}-${month}-${day}`;
  return { earliest: iso, latest: iso, precision: 'day', ...doubts };
}

/** The days a value may mean; undefined: not of this subset, or no such day. */
export function parseEdtf(value: string): Edtf | undefined {
  const [from = '', to, more] = value.split('/');
  if (to === undefined) return parseDate(from);
  if (more !== undefined || (from === '..' && to === '..')) return undefined;
  const start = from === '..' ? undefined : parseDate(from);
  const end = to === '..' ? undefined : parseDate(to);
  if ((from !== '..' && !start) || (to !== '..' && !end)) return undefined;
  if (start?.earliest && end?.latest && start.earliest > end.latest) return undefined;
  return {
    ...(start?.earliest && { earliest: start.earliest }),
    ...(end?.latest && { latest: end.latest }),
    precision: 'interval',
    uncertain: (start?.uncertain ?? false) || (end?.uncertain ?? false),
    approximate: (start?.approximate ?? false) || (end?.approximate ?? false),
  };
}

/**
 * Time order for sorting: by the earliest day, then by the latest; an open end counts as the other end, so
 * “on or before the 15th” stands at the 15th. ISO days of four-digit years compare as text.
 */
export function compareEdtf(a: Edtf, b: Edtf): number {
  const keys = (date: Edtf) =>
    [date.earliest ?? date.latest ?? '', date.latest ?? date.earliest ?? ''] as const;
  const [a1, a2] = keys(a);
  const [b1, b2] = keys(b);
  if (a1 !== b1) return a1 < b1 ? -1 : 1;
  if (a2 !== b2) return a2 < b2 ? -1 : 1;
  return 0;
}
