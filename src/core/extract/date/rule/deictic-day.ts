import { formatDay } from '../calendar.ts';
import { type Rule, sticky } from '../reading.ts';
import { PARTS_OF_DAY } from '../words/parts-of-day.ts';

const OFFSETS: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
/** A capital inside a sentence: the paper or the programme "Today". */
const NAME_BEFORE = /[A-Za-z,] $/;

/** "A brighter tomorrow" is no day. */
const FIGURATIVE = /\b(?:brighter|better|new|safer|a) $/i;

/** "Today's youth", "even today", "the people of tomorrow": an age rather than a day, perhaps. */
const AGE_BEFORE: Readonly<Record<string, RegExp>> = { today: /\beven $/i, tomorrow: /\bof $/i };

/** Days counted from the day of writing: "today", "yesterday morning", "tonight", "last night", "this evening", "the day before yesterday". */
export const deicticDay: Rule = {
  name: 'deictic-day',
  on: ['today', 'tonight', 'yesterday', 'tomorrow', 'last', 'this', 'day', 'earlier'],
  pattern: sticky(
    '(?:(?<far>day (?:before yesterday|after tomorrow))|(?<word>today|tonight|yesterday|tomorrow)(?: (?<part>morning|afternoon|evening|night))?|(?<which>last|this) (?<half>night|morning|afternoon|evening)|(?<earlier>earlier) today)(?![a-z-]|/)',
  ),
  read(match, context) {
    if (context.published === undefined) return undefined;
    const { far, word, part, which, half } = match.groups ?? {};
    if (
      word &&
      /^T(?:o|OD)/.test(word) &&
      NAME_BEFORE.test(context.text.slice(Math.max(0, match.index - 12), match.index))
    )
      return undefined;
    if (which && half && /^[A-Z][a-z]/.test(half)) return undefined;
    if (
      word &&
      /^tomorrow$/i.test(word) &&
      FIGURATIVE.test(context.text.slice(Math.max(0, match.index - 10), match.index))
    )
      return undefined;
    const offset = far
      ? /before/i.test(far)
        ? -2
        : 2
      : word
        ? (OFFSETS[word.toLowerCase()] ?? 0)
        : which && /last/i.test(which)
          ? -1
          : 0;
    const suffix =
      word && /tonight/i.test(word) ? 'TNI' : (PARTS_OF_DAY.get((part ?? half ?? '').toLowerCase()) ?? '');
    return {
      timexType: suffix ? 'TIME' : 'DATE',
      value: `${formatDay(context.published + offset)}${suffix}`,
      certainty: 'inherited',
      reason: `"${match[0].toLowerCase()}" counts from the publication (${formatDay(context.published)})`,
      confidence: word && ageOf(word, match, context.text) ? 0.6 : 0.95,
    };
  },
};

function ageOf(word: string, { index, 0: exact }: RegExpExecArray, text: string): boolean {
  const end = index + exact.length;
  const name = word.toLowerCase();
  return (
    (name === 'today' && /^['’]s\b/.test(text.slice(end, end + 4))) ||
    AGE_BEFORE[name]?.test(text.slice(Math.max(0, index - 6), index)) === true
  );
}
