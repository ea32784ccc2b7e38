import type { Certainty } from '../../annotation.ts';
import { type Day, dayFrom, dayOf, formatDay, partsOf } from './calendar.ts';
import { type Context, sticky } from './reading.ts';
import { MONTH, MONTHS } from './words/months.ts';

/** A year for a date that does not give one. */
export interface YearChoice {
  year: number;
  certainty: Certainty;
  reason: string;
  confidence: number;
  /** Index of the timex that the year was taken from. */
  anchor?: number;
}

/** "Sept." → 9; the text must match MONTH. */
export const monthOf = (text: string): number => MONTHS.get(text.toLowerCase().replace('.', '')) ?? 0;

const AHEAD = sticky(
  ` ?(?:-|–|to|and|or|through|until|till|,) ?(?:${MONTH})? ?(?:\\d{1,2}(?:st|nd|rd|th)?)?(?: ?(?:-|–) ?\\d{1,2})?(?: ${MONTH})?,? (?<year>1[89]\\d\\d|20\\d\\d)\\b`,
);

/** "March 3 and April 5, 2010": the year that the second date gives to the first; undefined where none follows. */
function yearAhead(text: string, end: number): number | undefined {
  AHEAD.lastIndex = end;
  const year = AHEAD.exec(text)?.groups?.['year'];
  return year === undefined ? undefined : Number(year);
}

const RANGE = sticky(` (?:and|to|through|until|till) (?<month>${MONTH}) (?<day>\\d{1,2})\\b`);

/** "between January 1 and September 26": the day that a stretch ends with, for its beginning lies before it. */
function rangeEnd(
  text: string,
  at: { start: number; end: number; day?: number },
): { month: number; day: number } | undefined {
  if (
    at.day === undefined ||
    !/\b(?:between|from)\s(?:\w{6,9},?\s)?$/i.test(text.slice(Math.max(0, at.start - 20), at.start))
  )
    return undefined;
  RANGE.lastIndex = at.end;
  const { month, day } = RANGE.exec(text)?.groups ?? {};
  return month === undefined ? undefined : { month: monthOf(month), day: Number(day) };
}

/**
 * The year of a month (and day) written without one. A second date that carries the year lends it; a passage that tells
 * another year's story ("On April 6, 1994 … In July …") lends its own; otherwise the tense decides, and where no verb
 * tells, the nearest one does. Undefined without a publication date or a year beside it.
 */
export function yearOf(
  context: Context,
  at: { start: number; end: number; month: number; day?: number },
): YearChoice | undefined {
  const ahead = yearAhead(context.text, at.end);
  if (ahead !== undefined)
    return {
      year: ahead,
      certainty: 'inherited',
      reason: `the date beside it gives the year ${ahead}`,
      confidence: 0.95,
    };
  const { published } = context;
  const tense = context.tense(at.start, at.end);
  const told =
    tense === 'future'
      ? -1
      : context.latest(
          at.start,
          0,
          (timex) => timex.certainty === 'stated' && /^\d{4}-\d{2}/.test(timex.value),
        );
  const story = context.found[told];
  if (story) {
    const year = Number(story.value.slice(0, 4));
    const distance = published === undefined ? 0 : Math.abs(partsOf(published).year - year);
    if (distance > 1 || published === undefined)
      return {
        year,
        certainty: 'inherited',
        reason: `the passage speaks of ${year}`,
        confidence: 0.8,
        anchor: told,
      };
  }
  if (published === undefined) return undefined;
  const end = rangeEnd(context.text, at);
  if (!end) return nearYear(published, at.month, at.day, tense);
  const chosen = nearYear(published, end.month, end.day, tense);
  return chosen && { ...chosen, year: chosen.year - (end.month < at.month ? 1 : 0) };
}

/** How many days a date may lie against the tense: "was due on Jan. 14", written on Jan. 5. */
const SLACK = 62;

/** A month farther ahead than this is mostly written with its year: without one it may be the one before after all. */
const MONTHS_AHEAD = 8;

/** A month that comes so soon may be meant even beside a past verb: "extended the offer through January". */
const MONTHS_DOUBTFUL = 3;

function nearYear(
  published: Day,
  month: number,
  day: number | undefined,
  tense: 'past' | 'future' | undefined,
): YearChoice | undefined {
  const base = partsOf(published);
  const from = formatDay(published);
  if (day === undefined) {
    if (base.month === month)
      return {
        year: base.year,
        certainty: 'inherited',
        reason: `it is the month of publication (${from})`,
        confidence: 0.9,
      };
    const later = base.year + (month > base.month ? 0 : 1);
    const ahead = (month - base.month + 12) % 12;
    if (tense === 'future')
      return {
        year: later,
        certainty: 'inferred',
        reason: `the verb looks forward from the day of publication (${from})`,
        confidence: ahead <= MONTHS_AHEAD ? 0.8 : 0.6,
      };
    if (tense === 'past')
      return {
        year: later - 1,
        certainty: 'inferred',
        reason: `the verb looks back from the day of publication (${from})`,
        confidence: ahead > MONTHS_DOUBTFUL ? 0.85 : 0.7,
      };
    const year = ahead <= 4 ? later : later - 1;
    return {
      year,
      certainty: 'inferred',
      reason: `this is the nearest one to the day of publication (${from})`,
      confidence: 0.6,
    };
  }
  const candidates = [base.year - 1, base.year, base.year + 1].filter(
    (year) => dayFrom(year, month, day) !== undefined,
  );
  const distance = (year: number): number => dayOf(year, month, day) - published;
  const fits = (year: number): boolean =>
    tense === undefined || (tense === 'past' ? distance(year) <= SLACK : distance(year) >= -SLACK);
  const nearest = candidates
    .filter(fits)
    .toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0];
  if (nearest === undefined) return undefined;
  if (Math.abs(distance(nearest)) <= 45)
    return {
      year: nearest,
      certainty: 'inherited',
      reason: `the year is that of the publication (${from}), the nearest such day`,
      confidence: 0.95,
    };
  return {
    year: nearest,
    certainty: 'inferred',
    reason: `this is the nearest such day to the publication (${from})${tense ? ' that the tense allows' : ''}`,
    confidence: 0.8,
  };
}
