import { type Rule, sticky } from '../reading.ts';
import { NUMBER, NUMBER_WORDS, numberOf } from '../words/numbers.ts';
import { ARTICLE_STARTS, durationOf, UNIT, unitOf } from '../words/units.ts';

const LENGTH_BEFORE =
  /\b(?:for|in|within|about|around|nearly|almost|over|than|after|during|once|least|under|takes?|took|lasts?|lasted|lasting|spends?|spent|spending|just|only|up to|every|another|roughly|approximately|half|of|by) $/i;

/** "Two days after the vote", "in five years": a point counted from another rather than a length. */
const POINT_AFTER = /^ (?:after|before|following|prior to)\b/i;
const POINT_BEFORE = /\bin $/i;

/** A counted length of time: "two years", "48-hour", "two-and-a-half weeks"; no ages ("35-year-old"), no "per day". Ranges and vague lengths ("two to six days", "one day", decades) are suggestions. */
export const duration: Rule = {
  name: 'duration',
  on: ['#', ...NUMBER_WORDS, ...ARTICLE_STARTS, 'couple', 'half'],
  pattern: sticky(
    `(?<![\\d.,$£€/-])(?:(?<part>half) (?:an? )?|(?<count>${NUMBER})(?<tail>(?:[- ]and[- ]a[- ](?:half|quarter))?)(?<range>[- ]to[- ]${NUMBER}| or ${NUMBER})?[- ](?<more>more |additional |full |consecutive |straight |business |trading |working |calendar |long |short |extra |solid |other |whole )?)(?<unit>${UNIT})(?<after> and a half)?(?![a-z]|[- ]olds?\\b|[- ]of[- ]age\\b|[-/]\\d|\\.\\d| an? (?:day|week|month|year)\\b)`,
  ),
  read(match, context) {
    const { part, count = '', tail, range, after, unit: word = '' } = match.groups ?? {};
    if (word[0] !== word[0]?.toLowerCase() && word !== word.toUpperCase()) return undefined;
    const unit = unitOf(word);
    const before = context.text.slice(Math.max(0, match.index - 16), match.index);
    const end = match.index + match[0].length;
    const behind = context.text.slice(end, end + 12);
    if (/\b(?:aged|ages?|age of) $/i.test(before)) return undefined;
    const base = part ? 0.5 : numberOf(count);
    if (base === undefined) return undefined;
    const article = /^an?$/i.test(count);
    if (
      article &&
      !part &&
      (!(LENGTH_BEFORE.test(before) || /^ (?:after|before)\b/.test(behind)) ||
        unit === 'second' ||
        unit === 'quarter')
    )
      return undefined;
    if (unit === 'quarter' && /^ of\b/.test(behind)) return undefined;
    const number = base + (after || tail ? (/quarter/.test(tail ?? '') ? 0.25 : 0.5) : 0);
    const someDay = unit === 'day' && /^one$/i.test(count) && !LENGTH_BEFORE.test(before);
    const vague = range !== undefined || someDay || unit === 'decade' || unit === 'weekend';
    const point = POINT_AFTER.test(behind) || POINT_BEFORE.test(before);
    return {
      timexType: 'DURATION',
      value: durationOf(number, unit),
      certainty: 'stated',
      reason: 'the text gives the length',
      confidence: vague || point ? 0.7 : 0.9,
    };
  },
};
