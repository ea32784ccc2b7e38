import { type Day, formatDay, weekdayOf } from '../calendar.ts';
import { periodBefore } from '../comparison.ts';
import { grainOf, unitAt } from '../grain.ts';
import { type Context, type Rule, sticky } from '../reading.ts';
import { CALENDAR_UNIT, durationOf, unitOf } from '../words/units.ts';

const STEP: Record<string, number> = {
  last: -1,
  previous: -1,
  'this past': -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  'this coming': 1,
};

/**
 * A week begins on Sunday or on Monday, "last year's $2 million" may be a quarter's, and so may "last year" where a
 * quarter is compared: these are only suggestions.
 */
function doubtful(unit: string, which: string, match: RegExpExecArray, context: Context): boolean {
  const end = match.index + match[0].length;
  if (unit === 'week' || /^['’]s\b/.test(context.text.slice(end, end + 3))) return true;
  if (unit !== 'year' || which !== 'last') return false;
  return grainOf(context.found[periodBefore(context, match.index)]?.value ?? '') === 'quarter';
}

/** "This weekend", with a past verb and written before the next one: the last. */
const isOver = (match: RegExpExecArray, context: Context, published: Day): boolean =>
  weekdayOf(published) < 6 && context.tense(match.index, match.index + match[0].length) === 'past';

/** A calendar unit counted from the day of writing: "last week", "this month", "next year", "the current quarter", "this weekend". */
export const deicticUnit: Rule = {
  name: 'deictic-unit',
  on: ['last', 'this', 'current', 'next', 'coming', 'past', 'previous'],
  pattern: sticky(
    `(?<which>last|this past|this coming|this|current|next|coming|past|previous) (?<fiscal>fiscal |calendar |financial |full )?(?<unit>${CALENDAR_UNIT})(?![a-z]|-(?:old|long))`,
  ),
  read(match, context) {
    const { published } = context;
    if (published === undefined) return undefined;
    const word = match.groups?.['unit'] ?? '';
    if (/^[A-Z][a-z]/.test(word)) return undefined;
    const which = (match.groups?.['which'] ?? '').toLowerCase();
    const unit = unitOf(word);
    const definite = /\bthe $/i.test(context.text.slice(Math.max(0, match.index - 4), match.index));
    const reason = `"${which} ${unit}" counts from the publication (${formatDay(published)})`;
    if (which === 'past' || ((which === 'last' || which === 'next') && definite && unit !== 'quarter')) {
      if (which === 'next' && unit === 'day') return undefined;
      return {
        timexType: 'DURATION',
        value: durationOf(1, unit),
        certainty: 'stated',
        reason: `the text gives the length: one ${unit}`,
        confidence: 0.7,
      };
    }
    if (unit === 'day' || (definite && which === 'previous')) return undefined;
    const over = unit === 'weekend' && which === 'this' && isOver(match, context, published);
    const value = unitAt(published, unit, over ? -1 : (STEP[which] ?? 0));
    return value === undefined
      ? undefined
      : {
          timexType: 'DATE',
          value,
          certainty: over ? 'inferred' : 'inherited',
          reason: over
            ? `the verb is past: the last weekend before the publication (${formatDay(published)})`
            : reason,
          confidence: over || doubtful(unit, which, match, context) ? 0.75 : 0.92,
        };
  },
};
