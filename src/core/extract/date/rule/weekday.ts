import { type Day, formatDay, parseDay, weekdayOf } from '../calendar.ts';
import { grainOf } from '../grain.ts';
import { type Context, type Reading, type Rule, sticky } from '../reading.ts';
import type { Tense } from '../tense.ts';
import { WEEKDAY, WEEKDAY_NAME_HEAD, WEEKDAY_NAME_TAIL, WEEKDAY_NAMES, WEEKDAYS } from '../words/weekdays.ts';

const NAME_TAIL = new RegExp(`^ (?:${WEEKDAY_NAME_TAIL}|the 13th)\\b`, 'i');

function isName(match: RegExpExecArray, text: string): boolean {
  const end = match.index + match[0].length;
  const after = text.slice(end, end + 24);
  if (/^ (?:[A-Z]|the 13th)/.test(after) && NAME_TAIL.test(after)) return true;
  const word =
    /([\w.]+) $/.exec(text.slice(Math.max(0, match.index - 14), match.index))?.[1]?.toLowerCase() ?? '';
  return match.groups?.['which'] === undefined && WEEKDAY_NAME_HEAD.has(word);
}

/** What "Friday's …" or "the Friday night …" may be while it is still to come. */
const EVENT =
  /^(?: (?:night|morning|afternoon|evening))?(?:['’]s)? (?:\w+ ){0,2}(?:meeting|hearing|game|match|election|elections|vote|summit|debate|ceremony|talks|session|deadline|release|trial|final|race|primary|referendum|opening|concert|launch)\b/i;

const mod = (value: number): number => ((value % 7) + 7) % 7;

/**
 * A weekday, bare or with "last", "next", "this" and the like. In news a bare one is the latest such day, the day of
 * publication included, when the verb is past or there is none; with a verb that looks forward it is the next one, the
 * day of publication included.
 */
export const weekday: Rule = {
  name: 'weekday',
  on: [...WEEKDAYS.keys(), 'last', 'next', 'this', 'previous', 'following', 'past', 'coming'],
  pattern: sticky(
    `(?:(?<which>last|next|previous|following|this past|this coming|this|past|coming) )?(?<day>${WEEKDAY})(?![a-z])(?: (?:of )?(?<week>last|this|next) week\\b(?!['’]s))?`,
  ),
  read(match, context) {
    const { day = '', which, week } = match.groups ?? {};
    if (day[0] !== day[0]?.toUpperCase() || context.published === undefined || isName(match, context.text))
      return undefined;
    const number = WEEKDAYS.get(day.toLowerCase()) ?? 0;
    const told = which?.toLowerCase();
    const weekWord = week?.toLowerCase();
    if (weekWord) return inWeek(number, weekWord, context.published);
    const definite = /\bthe $/i.test(context.text.slice(Math.max(0, match.index - 4), match.index));
    if (told === 'following' && !definite) return undefined;
    if (told === 'previous' || told === 'following') return fromContext(match.index, number, told, context);
    if (told)
      return relative(
        number,
        told,
        context.published,
        context.tense(match.index, match.index + match[0].length),
      );
    const end = match.index + match[0].length;
    const tense = context.tense(match.index, end);
    const after = context.text.slice(end, end + 48);
    const owner = /^['’]s /.test(after);
    const event = EVENT.test(after);
    return bare(number, context.published, owner && tense === 'future' && !event ? 'past' : tense, event);
  },
};

/** Days ahead within which "Monday's debate" is the coming one even beside a past verb: six days back is too long ago to be called so. */
const SOON = 2;

/** Days ahead within which that is open. */
const SOON_PERHAPS = 3;

function bare(number: number, published: Day, told: Tense, event: boolean): Reading {
  const today = weekdayOf(published);
  const away = mod(number - today);
  const soon = event && away > 0 && away <= SOON;
  const open = event && away > SOON && away <= SOON_PERHAPS;
  const tense = soon ? 'future' : told;
  const name = WEEKDAY_NAMES[number - 1];
  const base = formatDay(published);
  const date = tense === 'future' ? published + away : published - mod(today - number);
  const reason =
    number === today
      ? `the day of publication (${base}) is itself a ${name}`
      : tense === 'future'
        ? `${soon && told !== tense ? 'it is just ahead' : 'the verb looks forward'}: the next ${name} from the publication (${base})`
        : `${tense === 'past' ? 'the verb is past' : 'news looks back'}: the latest ${name} up to the publication (${base})`;
  return {
    timexType: 'DATE',
    value: formatDay(date),
    certainty: 'inferred',
    reason,
    confidence: open ? 0.75 : soon && told !== tense ? 0.6 : sureness(tense, away),
  };
}

/** News tells the past: a past verb is seldom wrong about its day, one that looks forward now and then. */
const sureness = (tense: Tense, away: number): number =>
  tense === 'past' || away === 0 ? 0.97 : tense === 'future' ? 0.78 : 0.75;

function relative(number: number, which: string, published: Day, tense: Tense): Reading {
  const today = weekdayOf(published);
  const back = published - (mod(today - number) || 7);
  const ahead = published + (mod(number - today) || 7);
  const date =
    which === 'last' || which.endsWith('past')
      ? back
      : which === 'next'
        ? published - today + 7 + number
        : which.endsWith('coming')
          ? ahead
          : tense === 'past'
            ? published - mod(today - number)
            : published + mod(number - today);
  return {
    timexType: 'DATE',
    value: formatDay(date),
    certainty: 'inherited',
    reason: `"${which}" counts from the publication (${formatDay(published)})`,
    confidence: which === 'next' ? 0.75 : 0.9,
  };
}

function inWeek(number: number, week: string, published: Day): Reading {
  const monday = published - weekdayOf(published) + 1 + 7 * ({ last: -1, this: 0, next: 1 }[week] ?? 0);
  return {
    timexType: 'DATE',
    value: formatDay(monday + number - 1),
    certainty: 'inherited',
    reason: `"${week} week" counts from the publication (${formatDay(published)})`,
    confidence: 0.93,
  };
}

function fromContext(start: number, number: number, which: string, context: Context): Reading | undefined {
  const anchor = context.latest(
    start,
    2,
    (timex) => timex.timexType !== 'DURATION' && grainOf(timex.value) === 'day',
  );
  const from = parseDay(context.found[anchor]?.value) ?? context.published;
  if (from === undefined) return undefined;
  const date =
    which === 'previous'
      ? from - (mod(weekdayOf(from) - number) || 7)
      : from + (mod(number - weekdayOf(from)) || 7);
  return {
    timexType: 'DATE',
    value: formatDay(date),
    certainty: 'inferred',
    reason: `"${which}" counts from ${formatDay(from)}`,
    confidence: 0.75,
    ...(anchor >= 0 ? { anchor } : {}),
  };
}
