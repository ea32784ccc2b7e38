import { formatDay, formatMonth, partsOf } from '../calendar.ts';
import { type Context, type Reading, type Rule, sticky } from '../reading.ts';
import { DOUBTFUL_MONTHS, MONTH, MONTHS } from '../words/months.ts';
import { monthOf, yearOf } from '../year-of.ts';

const BEFORE =
  /(?:^|[\s(“"'‘-])(?<word>in|since|until|till|by|of|from|to|between|and|or|through|throughout|during|for|before|after|early|late|mid|each|every|last|next|this|past|coming|around|about|on|year's|is|was|are|were|ended|ending|ends?|or)[\s-]+$/i;
const NAME_AFTER = /^(?: (?:[A-Z][a-z]+|said|says|told|has|had|have|be|not)\b|['’]s? [A-Z]|-[A-Z])/;

const IN_TIME = /\b(?:in|since|until|by|during|early|late|mid|of|last|next|this)[\s-]+$/i;

/** "May" and its like are months only where a preposition or the like stands before them; no month is followed by a surname. */
function isMonth(match: RegExpExecArray, text: string): boolean {
  const name = match.groups?.['month'] ?? '';
  if (name[0] !== name[0]?.toUpperCase()) return false;
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
  const marked = match.groups?.['which'] !== undefined || BEFORE.test(before);
  if (NAME_AFTER.test(after) && !(marked && IN_TIME.test(before))) return false;
  const abbreviated = /\.$|^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i.test(name);
  if (abbreviated || DOUBTFUL_MONTHS.has(name.toLowerCase()))
    return marked && !(abbreviated && !name.endsWith('.'));
  return true;
}

/** A month alone, or "last March", "next May", "this September". */
export const month: Rule = {
  name: 'month',
  on: [...MONTHS.keys(), 'last', 'next', 'this', 'past', 'previous', 'coming'],
  pattern: sticky(
    `(?:(?<which>last|next|this past|this coming|this|past|previous|coming) )?(?<month>${MONTH})(?![a-z]| \\d)`,
  ),
  read(match, context) {
    if (!isMonth(match, context.text)) return undefined;
    const number = monthOf(match.groups?.['month'] ?? '');
    const which = match.groups?.['which']?.toLowerCase();
    if (which) return relative(which, number, context);
    const chosen = yearOf(context, { start: match.index, end: match.index + match[0].length, month: number });
    if (!chosen) return undefined;
    const { year, ...known } = chosen;
    return { ...known, timexType: 'DATE', value: formatMonth(year, number) };
  },
};

/** "Last February", written in March, may be the one of the year before: it would be "last month" else. */
function relative(which: string, number: number, context: Context): Reading | undefined {
  if (context.published === undefined) return undefined;
  const { year, month: now } = partsOf(context.published);
  const back = which === 'last' || which === 'previous' || which.endsWith('past');
  const chosen =
    which === 'this' ? year : back ? (number < now ? year : year - 1) : number > now ? year : year + 1;
  const reason = `"${which}" counts from the publication (${formatDay(context.published)})`;
  return {
    timexType: 'DATE',
    value: formatMonth(chosen, number),
    certainty: 'inherited',
    reason,
    confidence: back && (now - number + 12) % 12 <= 1 ? 0.7 : 0.9,
  };
}
