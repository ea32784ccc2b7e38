import { dayFrom, dayOf, formatDay, partsOf } from '../calendar.ts';
import { grainOf } from '../grain.ts';
import { type Rule, sticky } from '../reading.ts';

/** A day by its number alone: "on the 15th", "until the 3rd". The month is that of the date told before, else the nearest that the tense allows. */
export const dayOfMonth: Rule = {
  name: 'day-of-month',
  on: ['on the', 'until the', 'by the', 'since the'],
  pattern: sticky(
    '(?:on|until|by|since) the (?<day>\\d{1,2})(?:st|nd|rd|th)(?=[.,;)]|$| (?:and|at|in|for|to|when|he|she|they|it)\\b)',
  ),
  read(match, context) {
    const day = Number(match.groups?.['day']);
    const { published } = context;
    if (published === undefined) return undefined;
    const anchor = context.latest(match.index, 2, (timex) =>
      ['day', 'month'].includes(grainOf(timex.value) ?? ''),
    );
    const told = context.found[anchor];
    const lead = /^\w+ the /i.exec(match[0])?.[0].length ?? 0;
    const known = { timexType: 'DATE' as const, certainty: 'inferred' as const, lead };
    if (told) {
      const date = dayFrom(Number(told.value.slice(0, 4)), Number(told.value.slice(5, 7)), day);
      return date === undefined
        ? undefined
        : {
            ...known,
            value: formatDay(date),
            reason: `the month is that of ${told.value}, told before`,
            confidence: 0.8,
            anchor,
          };
    }
    const { year, month } = partsOf(published);
    const tense = context.tense(match.index, match.index + match[0].length);
    const here = dayOf(year, month, day);
    const step = tense === 'future' ? (here < published ? 1 : 0) : here > published ? -1 : 0;
    const date = dayFrom(
      partsOf(dayOf(year, month + step, 1)).year,
      partsOf(dayOf(year, month + step, 1)).month,
      day,
    );
    return date === undefined
      ? undefined
      : {
          ...known,
          value: formatDay(date),
          reason: `this is the nearest such day to the publication (${formatDay(published)}) that the tense allows`,
          confidence: 0.6,
        };
  },
};
