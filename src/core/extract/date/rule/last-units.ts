import { formatDay } from '../calendar.ts';
import { shiftDay } from '../grain.ts';
import { type Rule, sticky } from '../reading.ts';
import { NUMBER, numberOf } from '../words/numbers.ts';
import { durationOf, UNIT, unitOf } from '../words/units.ts';

/** "It is to last two years": a verb. */
const AS_VERB = /\b(?:to|will|would|could|can|may|might|should|must|not) $/i;
const BACK = new Set(['last', 'past', 'previous']);

/** A counted stretch up to or from now, or at an end of another: "the last 24 hours", "the next two years", "the first nine months". */
export const lastUnits: Rule = {
  name: 'last-units',
  on: ['last', 'past', 'previous', 'next', 'coming', 'following', 'first', 'final', 'latest', 'preceding'],
  pattern: sticky(
    `(?<which>last|past|previous|next|coming|following|first|final|latest|preceding) (?<count>${NUMBER})[ -](?:\\w{4,8} )?(?<unit>${UNIT})(?![a-z]|[- ]olds?\\b)`,
  ),
  read(match, context) {
    const { which = '', count = '', unit: word = '' } = match.groups ?? {};
    const [number, unit] = [numberOf(count), unitOf(word)];
    if (number === undefined || AS_VERB.test(context.text.slice(Math.max(0, match.index - 8), match.index)))
      return undefined;
    const value = durationOf(number, unit);
    const reading = {
      timexType: 'DURATION' as const,
      value,
      certainty: 'stated' as const,
      reason: `the text gives the length: ${count.toLowerCase()} ${word.toLowerCase()}`,
      confidence: 0.93,
    };
    const side = which.toLowerCase();
    if (context.published === undefined || !(BACK.has(side) || side === 'next' || side === 'coming'))
      return reading;
    const [step, count24] = unit === 'hour' ? ['day' as const, number / 24] : [unit, number];
    const other = shiftDay(context.published, step, BACK.has(side) ? -count24 : count24);
    const now = { value: formatDay(context.published), certainty: 'inferred' as const };
    const far =
      other === undefined || !Number.isInteger(number)
        ? undefined
        : { value: formatDay(other), certainty: 'inferred' as const };
    return BACK.has(side)
      ? { ...reading, ends: now, ...(far ? { begins: far } : {}) }
      : { ...reading, begins: now, ...(far ? { ends: far } : {}) };
  },
};
