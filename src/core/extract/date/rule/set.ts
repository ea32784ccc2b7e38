import { type Rule, sticky } from '../reading.ts';
import { MONTH } from '../words/months.ts';
import { NUMBER, numberOf } from '../words/numbers.ts';
import { durationOf, UNIT, unitOf } from '../words/units.ts';
import { WEEKDAY, WEEKDAYS } from '../words/weekdays.ts';
import { monthOf } from '../year-of.ts';

const ADVERBS: Record<string, string> = {
  annually: 'P1Y',
  yearly: 'P1Y',
  monthly: 'P1M',
  weekly: 'P1W',
  hourly: 'PT1H',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  quarterly: 'P3M',
  daily: 'P1D',
};

/** Times that come again: "every week", "each July", "every two years", "annually", "on Sundays". */
export const set: Rule = {
  name: 'set',
  on: ['every', 'each', ...Object.keys(ADVERBS), ...[...WEEKDAYS.keys()].map((day) => `${day}s`)],
  pattern: sticky(
    `(?:(?:every|each) (?:(?<other>other) )?(?:(?<count>${NUMBER}) )?(?:(?<unit>${UNIT})|(?<day>${WEEKDAY})|(?<month>${MONTH}))(?![a-z])|(?<adverb>annually|(?:yearly|monthly|weekly|hourly|fortnightly|biweekly|quarterly|daily)(?=[.,;)]| (?:in|at|on|for|by|to|and|since|from|with)\\b))(?![a-z-])|(?<plural>${WEEKDAY})s(?![a-z]))`,
  ),
  read(match) {
    const { other, count, unit, day, month, adverb, plural } = match.groups ?? {};
    const known = {
      timexType: 'SET' as const,
      certainty: 'stated' as const,
      reason: 'the text says that it comes again',
      confidence: 0.75,
    };
    const weekday = day ?? plural;
    if (weekday) return { ...known, value: `XXXX-WXX-${WEEKDAYS.get(weekday.toLowerCase())}` };
    if (month) return { ...known, value: `XXXX-${String(monthOf(month)).padStart(2, '0')}` };
    if (adverb)
      return adverb[0] === adverb[0]?.toLowerCase() ? { ...known, value: ADVERBS[adverb] ?? '' } : undefined;
    const number = count ? numberOf(count) : other ? 2 : 1;
    return number === undefined || !unit ? undefined : { ...known, value: durationOf(number, unitOf(unit)) };
  },
};
