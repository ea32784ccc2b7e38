import { formatDay } from '../calendar.ts';
import { firstDayOf, grainOf, shiftDay, unitAt } from '../grain.ts';
import { type Rule, sticky } from '../reading.ts';
import { PARTS_OF_DAY } from '../words/parts-of-day.ts';
import { type Unit, unitOf } from '../words/units.ts';

const FINE: Partial<Record<Unit, readonly string[]>> = {
  day: ['day'],
  week: ['day', 'week'],
  month: ['day', 'week', 'month'],
  quarter: ['day', 'month', 'quarter'],
  year: ['day', 'week', 'month', 'quarter', 'half', 'year'],
  decade: ['month', 'year', 'decade'],
};

const UNITS = [
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'morning',
  'afternoon',
  'evening',
  'night',
];

/** Pointing back at a time of the passage, or next to it: "that day", "the same year", "the following month", "the next morning", "the previous week". */
export const contextUnit: Rule = {
  name: 'context-unit',
  on: [
    ...['same', ...UNITS].map((word) => `that ${word}`),
    'same',
    'following',
    'next',
    'previous',
    'preceding',
  ],
  pattern: sticky(
    `(?:that same|that|same|(?<step>following|next|previous|preceding)) (?<unit>${UNITS.join('|')})(?![a-z-])`,
  ),
  read(match, context) {
    const { step, unit: word = '' } = match.groups ?? {};
    const before = context.text.slice(Math.max(0, match.index - 5), match.index);
    if (!/^that/i.test(match[0]) && !/\bthe $/i.test(before)) return undefined;
    const part = PARTS_OF_DAY.get(word.toLowerCase());
    const unit = part ? 'day' : unitOf(word);
    const anchor = context.latest(
      match.index,
      2,
      (timex) => timex.timexType !== 'DURATION' && (FINE[unit] ?? []).includes(grainOf(timex.value) ?? ''),
    );
    const origin = context.found[anchor]?.value;
    const from = firstDayOf(origin ?? '');
    if (from === undefined) return undefined;
    const day = shiftDay(from, unit, step === undefined ? 0 : /following|next/i.test(step) ? 1 : -1);
    const value = day === undefined ? undefined : unitAt(day, unit);
    if (value === undefined) return undefined;
    return {
      timexType: part ? 'TIME' : 'DATE',
      value: `${value}${part ?? ''}`,
      certainty: 'inferred',
      reason: `"${match[0].toLowerCase()}" points to ${origin ?? formatDay(from)}, told just before`,
      confidence: 0.75,
      anchor,
    };
  },
};
