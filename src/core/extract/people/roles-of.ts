import { TAG } from '../text/tags.ts';
import type { Token } from '../text/tokens.ts';
import type { NameRun, Tagged } from './name-runs.ts';
import { BODY_WORDS, PLAIN_TITLES, QUALIFIERS, ROLE_NOUNS, TITLES } from './roles.ts';

/** A description before or after a name is at most this long, in tokens. */
const LONGEST = 14;
/** A headline shows within this many tokens to each side. */
const HEADLINE = 24;

const LINKS = new Set(['of', 'for', 'at', 'with', 'from']);

/** Role and affiliation in the text's own words. */
export interface Office {
  role?: string;
  affiliation?: string;
}

/** "Russian Deputy Foreign Minister Gennady Gatilov" · "Mark Toner, a State Department spokesman," · "Scott (D-Va.)". */
export function officeAt(tagged: Tagged, mention: NameRun): Office | undefined {
  const { tokens, tags } = tagged;
  const before = officeBefore(tagged, mention);
  if (before) return before;
  const after = officeAfter(tokens, tags, mention.to);
  if (after) return after;
  if (tokens[mention.to]?.text === '(' && tokens[mention.to + 2]?.text === ')')
    return { affiliation: tokens[mention.to + 1]?.text ?? '' };
  return undefined;
}

function officeBefore(tagged: Tagged, run: NameRun): Office | undefined {
  const { from, name } = run;
  const { tokens, tags, sentenceOf } = tagged;
  const last = name - 1;
  let start = officeStart(tokens, run);
  if (start < from) return officeOf(tokens, tags, start, name);
  if (!isOffice(tokens, last)) return undefined;
  if (inHeadline(tagged, from)) {
    start = last;
    while (start > from && TITLES.has(tokens[start - 1]?.lower ?? '')) start--;
  } else {
    while (
      start > 0 &&
      from - start < LONGEST &&
      sentenceOf[start - 1] === sentenceOf[from] &&
      describes(tokens, tags, start - 1)
    )
      start--;
  }
  while (start < name && PLAIN_TITLES.has(tokens[start]?.lower ?? '')) start++;
  return start < name ? officeOf(tokens, tags, start, name) : undefined;
}

/** Where "former Secretary of State John Kerry" begins, whose run of capitals is "State John Kerry"; else where the run does. */
export function officeStart(tokens: readonly Token[], { from, name }: NameRun): number {
  if (name === from || tokens[from - 1]?.lower !== 'of') return from;
  for (let i = from; i < name; i++) if (!QUALIFIERS.has(tokens[i]?.lower ?? '')) return from;
  let start = from - 1;
  while (from - start < LONGEST && TITLES.has(tokens[start - 1]?.lower ?? '')) start--;
  return start < from - 1 ? start : from;
}

/** Whether a word names an office or trade; what only qualifies or greets does not. */
function isOffice(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return ROLE_NOUNS.has(word) || (TITLES.has(word) && !QUALIFIERS.has(word) && !PLAIN_TITLES.has(word));
}

/** Capitals say nothing in a line where all but the small words of grammar have them. */
function inHeadline({ tokens, tags, sentenceOf }: Tagged, at: number): boolean {
  let capitals = 0;
  for (let i = Math.max(0, at - HEADLINE); i < Math.min(tokens.length, at + HEADLINE); i++) {
    if (sentenceOf[i] !== sentenceOf[at] || tokens[i]?.kind !== 'word') continue;
    if (tokens[i]?.capital) capitals++;
    else if (!SMALL.has(tags[i] ?? TAG.noun)) return false;
  }
  return capitals > 4;
}

/** What a headline leaves in small letters. */
const SMALL: ReadonlySet<number> = new Set([
  TAG.preposition,
  TAG.determiner,
  TAG.conjunction,
  TAG.possessive,
  TAG.to,
]);

const describes = (tokens: readonly Token[], tags: Uint8Array, at: number): boolean => {
  const tag = tags[at];
  return (
    tag === TAG.noun ||
    tag === TAG.adjective ||
    tag === TAG.name ||
    (tag === TAG.possessive && tokens[at]?.lower === "'s")
  );
};

/** ", a lawyer for the Sierra Club," */
function officeAfter(tokens: readonly Token[], tags: Uint8Array, comma: number): Office | undefined {
  let at = comma;
  if (tokens[at]?.text === '(') while (at < comma + 6 && tokens[at]?.text !== ')') at++;
  if (tokens[at]?.text === ')') at++;
  if (tokens[at]?.text !== ',') return undefined;
  if (tags[at + 1] === TAG.number && tokens[at + 2]?.text === ',') at += 2;
  const from = tags[at + 1] === TAG.determiner ? at + 2 : at + 1;
  let role = false;
  for (let i = from; i < Math.min(tokens.length, from + LONGEST + 4); i++) {
    const tag = tags[i];
    if (
      ROLE_NOUNS.has(tokens[i]?.lower ?? '') &&
      (tag === TAG.noun || tag === TAG.name || tag === TAG.finite)
    )
      role = true;
    else if (
      tag === TAG.comma ||
      tag === TAG.stop ||
      tag === TAG.wh ||
      tag === TAG.dash ||
      tag === TAG.semicolon ||
      tag === TAG.quote
    ) {
      return role && i > from ? officeOf(tokens, tags, from, i) : undefined;
    } else if (
      tag === TAG.finite ||
      tag === TAG.modal ||
      tag === TAG.be ||
      tag === TAG.have ||
      tag === TAG.pronoun
    ) {
      return undefined;
    }
  }
  return undefined;
}

/** Parts a description into role and affiliation: "U.S. State Department | deputy spokesperson", "president of | the NAACP". */
export function officeOf(tokens: readonly Token[], tags: Uint8Array, from: number, to: number): Office {
  let start = from;
  while (
    start < to &&
    (tags[start] === TAG.determiner || tags[start] === TAG.adverb || tags[start] === TAG.number) &&
    tokens[start + 1]?.lower !== 'of'
  )
    start++;
  for (let i = start + 1; i < to - 1; i++) {
    if (!LINKS.has(tokens[i]?.lower ?? '')) continue;
    const named = tags[i + 1] === TAG.determiner ? i + 2 : i + 1;
    if (tags[named] === TAG.name && !QUALIFIERS.has(tokens[i + 1]?.lower ?? ''))
      return { role: words(tokens, start, i), affiliation: words(tokens, named, to) };
    break;
  }
  let body = start;
  while (body < to && (tags[body] === TAG.name || tokens[body]?.capital === true)) body++;
  if (
    body > start &&
    body < to &&
    (body - start > 1 ||
      BODY_WORDS.has(tokens[start]?.lower ?? '') ||
      /^\p{Lu}{2,}$/u.test(tokens[start]?.text ?? '')) &&
    tags[body] !== TAG.possessive &&
    tokens[body]?.lower !== 'of'
  ) {
    return { role: words(tokens, body, to), affiliation: words(tokens, start, body) };
  }
  return start < to ? { role: words(tokens, start, to) } : {};
}

/** The words of a run, spaced as in the text. */
export function words(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++)
    text += `${i > from && tokens[i]?.spaced ? ' ' : ''}${tokens[i]?.text ?? ''}`;
  return text;
}
