import { dayFrom, formatDay, partsOf, weekdayOf } from './calendar.ts';
import type { Context, Reading } from './reading.ts';
import { ordinalOf } from './words/numbers.ts';
import { WEEKDAY_NAMES, WEEKDAYS } from './words/weekdays.ts';
import { monthOf, type YearChoice, yearOf } from './year-of.ts';

/** What the calendar says against a written weekday; undefined where they agree or none is written. */
function contradiction(weekday: string | undefined, date: number): string | undefined {
  const written = weekday && WEEKDAYS.get(weekday.toLowerCase().replace('.', ''));
  const actual = weekdayOf(date);
  if (!written || written === actual) return undefined;
  return `The text says ${WEEKDAY_NAMES[written - 1]}, but ${formatDay(date)} is a ${WEEKDAY_NAMES[actual - 1]}.`;
}

/** "June 16 of last year"; undefined without a publication date. */
function relativeYear(which: string, { published }: Context): YearChoice | undefined {
  if (published === undefined) return undefined;
  const year = partsOf(published).year + ({ last: -1, next: 1 }[which.toLowerCase()] ?? 0);
  return {
    year,
    certainty: 'inherited',
    reason: `"${which.toLowerCase()} year" counts from the publication (${formatDay(published)})`,
    confidence: 0.95,
  };
}

/**
 * A day of a month, in whichever order it was written, from the groups weekday, month, day, last and year. A weekday
 * that does not fit the day is noted, not corrected: the value keeps the day as written.
 */
export function readDate(match: RegExpExecArray, context: Context): Reading | undefined {
  const { weekday, month: name = '', day: first = '', last, year: written, which } = match.groups ?? {};
  const [month, day] = [monthOf(name), ordinalOf(first)];
  if (day === undefined || name === 'may') return undefined;
  const end = match.index + match[0].length;
  const chosen = written
    ? {
        year: Number(written),
        certainty: 'stated' as const,
        reason: 'the text gives the full date',
        confidence: 0.99,
      }
    : which
      ? relativeYear(which, context)
      : yearOf(context, { start: match.index, end, month, day });
  if (!chosen) return undefined;
  const { year, ...known } = chosen;
  const date = dayFrom(year, month, day);
  if (date === undefined) return undefined;
  const note = contradiction(weekday, date);
  const until = last === undefined ? undefined : dayFrom(year, month, Number(last));
  const value =
    until !== undefined && until > date ? `${formatDay(date)}/${formatDay(until)}` : formatDay(date);
  return { ...known, timexType: 'DATE', value, ...(note ? { note, confidence: 0.5 } : {}) };
}
