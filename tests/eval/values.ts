const DAY = 86_400_000;

const utc = (year: number, month: number, day: number): number => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
};
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

function startOfWeek(year: number, week: number): number {
  const fourth = utc(year, 1, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth - weekday * DAY + (week - 1) * 7 * DAY;
}

const numbers = (pattern: RegExp, value: string): number[] | undefined => {
  const found = pattern.exec(value);
  return found ? found.slice(1).map(Number) : undefined;
};

/** First and last day of a TIMEX3 date value, ISO 8601; undefined: no calendar date. */
function daysOf(value: string): [string, string] | undefined {
  if (value.includes('/') && !value.startsWith('(')) {
    const [from, to] = value.split('/').map((part) => daysOf(part));
    return from && to ? [from[0], to[1]] : undefined;
  }
  const text = value.trim();
  const day = /^(\d{4}-\d\d-\d\d)(?:[T ].*)?$/.exec(text)?.[1];
  if (day !== undefined) return [day, day];
  const season = /^\d{4}-(?:SP|SU|FA|WI|AU)$/.exec(text);
  if (season) return [`~${text.replace('AU', 'FA')}`, '~'];
  const spans: [RegExp, (n: number[]) => [number, number]][] = [
    [/^(\d{4})-(\d\d)$/, ([y = 0, m = 0]) => [utc(y, m, 1), utc(y, m + 1, 0)]],
    [/^(\d{4})-W(\d\d)$/, ([y = 0, w = 0]) => [startOfWeek(y, w), startOfWeek(y, w) + 6 * DAY]],
    [/^(\d{4})-W(\d\d)-WE$/, ([y = 0, w = 0]) => [startOfWeek(y, w) + 5 * DAY, startOfWeek(y, w) + 6 * DAY]],
    [
      /^(\d{4})-W(\d\d)-(\d)(?:T.*)?$/,
      ([y = 0, w = 0, d = 1]) => [startOfWeek(y, w) + (d - 1) * DAY, startOfWeek(y, w) + (d - 1) * DAY],
    ],
    [/^(\d{4})-Q([1-4])$/, ([y = 0, q = 1]) => [utc(y, 3 * q - 2, 1), utc(y, 3 * q + 1, 0)]],
    [/^(\d{4})-H([12])$/, ([y = 0, h = 1]) => [utc(y, 6 * h - 5, 1), utc(y, 6 * h + 1, 0)]],
  ];
  for (const [pattern, span] of spans) {
    const found = numbers(pattern, text);
    if (!found) continue;
    const [first, last] = span(found);
    return [iso(first), iso(last)];
  }
  if (/^\d{4}$/.test(text)) return [`${text}-01-01`, `${text}-12-31`];
  if (/^\d{3}$/.test(text)) return [`${text}0-01-01`, `${text}9-12-31`];
  if (/^\d{2}$/.test(text)) return [`${text}00-01-01`, `${text}99-12-31`];
  return undefined;
}

const DURATION =
  /^P(?:(\d+(?:\.\d+)?)(CE|C|DE|E))?(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)Q)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)(?:D|WD|WE|BD))?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** A TIMEX3 duration in months and seconds, so that PT24H is P1D; undefined: no duration. */
function lengthOf(value: string): string | undefined {
  const found = value === 'P' ? null : DURATION.exec(value);
  if (!found) return undefined;
  const n = (group: number): number => Number(found[group] ?? 0);
  const months = n(1) * (found[2]?.startsWith('C') ? 1200 : 120) + n(3) * 12 + n(4) * 3 + n(5);
  return `${months}m${(n(6) * 7 + n(7)) * 86_400 + n(8) * 3600 + n(9) * 60 + n(10)}s`;
}

/** Whether two TIMEX3 values mean the same days or the same length. */
export function sameValue(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (a === b) return true;
  const lengths = [lengthOf(a), lengthOf(b)];
  if (lengths[0] !== undefined || lengths[1] !== undefined) return lengths[0] === lengths[1];
  const [one, two] = [daysOf(a), daysOf(b)];
  return one !== undefined && two !== undefined && one[0] === two[0] && one[1] === two[1];
}
