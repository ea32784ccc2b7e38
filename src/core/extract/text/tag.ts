import { CLOSED, NOT_ADVERBS, PUNCTUATION } from './closed-classes.ts';
import { TAG, type Tag } from './tags.ts';
import type { Token } from './tokens.ts';
import { verbTag } from './verb-tag.ts';
import { FORM, VERB_FORMS, verbForms } from './verbs.ts';
import * as words from './word-classes.ts';

/** One tag a token, by its word and its neighbours; one pass, no model. `starts`: the tokens that open a sentence. */
export function tagTokens(tokens: readonly Token[], starts: ReadonlySet<number>): Uint8Array {
  const tags = new Uint8Array(tokens.length);
  const memo = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token) tags[i] = tagOf(tokens, i, token, tags, starts, memo);
  }
  return tags;
}

function tagOf(
  tokens: readonly Token[],
  i: number,
  token: Token,
  tags: Uint8Array,
  starts: ReadonlySet<number>,
  memo: Map<string, number>,
): Tag {
  if (token.kind === 'quote') return possessiveMark(tokens, i) ? TAG.possessive : TAG.quote;
  if (token.kind === 'number') return TAG.number;
  if (token.kind === 'punctuation')
    return PUNCTUATION[token.text] ?? (/[.!?…]/.test(token.text) ? TAG.stop : TAG.symbol);
  const initial = starts.has(i) || tags[i - 1] === TAG.quote;
  if (token.lower === "'s") return clitic(tokens, i, tags);
  const closed = isAcronym(tokens, i) ? undefined : CLOSED.get(token.lower);
  const next = tokens[i + 1];
  if (
    token.capital &&
    !initial &&
    !(closed !== undefined && closed !== TAG.adjective && closed !== TAG.number && token.text.length < 6)
  ) {
    return isTitleCaseVerb(tokens, i, tags) ? TAG.finite : TAG.name;
  }
  if (closed !== undefined) return refine(closed, token, next, tokens[i + 2], tags, i, initial);
  let known = memo.get(token.lower);
  if (known === undefined) {
    known = openClass(token.lower);
    memo.set(token.lower, known);
  }
  if (known >= SURE)
    return known === SURE + TAG.adverb ? TAG.adverb : known === SURE + TAG.do ? TAG.do : TAG.have;
  const bits = known;
  if (bits && !(initial && token.capital && next?.kind === 'word' && next.capital && !(bits & FORM.gerund)))
    return verbTag(tokens, i, bits, tags, initial);
  if (token.capital && !token.lower.includes('-'))
    return initial && next?.capital !== true && next?.lower !== "'s" && isCommonNoun(token.lower)
      ? TAG.noun
      : TAG.name;
  return endsLikeAdjective(token.lower) ? TAG.adjective : TAG.noun;
}

/** From here on a number is a tag, below it the bits of a verb form. */
const SURE = 64;

/** A word of no closed class: SURE and its tag where its ending tells it, else the bits of the verb forms it may be. */
function openClass(lower: string): number {
  if (lower.endsWith('ly') && lower.length > 4 && !NOT_ADVERBS.has(lower)) return SURE + TAG.adverb;
  if (lower.includes("'")) {
    if (lower.endsWith("n't")) return SURE + TAG.do;
    if (/'(?:re|ve|ll|d|m)$/.test(lower)) return SURE + TAG.have;
  }
  return verbForms(lower);
}

const endsLikeAdjective = (lower: string): boolean =>
  lower.length > 5 && /(?:ous|ful|ive|ish|able|ible|less|ical)$/.test(lower);

const isCommonNoun = (word: string): boolean =>
  word !== 'reuters' &&
  /(?:tion|ment|ness|ity|ers|ors|ists|ians|cials|ics|ies|ents|ants|ings?|ages?|ates?|als|men|women|people|police)$/.test(
    word,
  );

/** US, WHO, IT: capitals among small letters are no pronouns. */
function isAcronym(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text ?? '';
  const second = text.charCodeAt(1);
  return (
    second >= 65 &&
    second <= 90 &&
    text === text.toUpperCase() &&
    !isShout(tokens[i - 1]) &&
    !isShout(tokens[i + 1])
  );
}

const isShout = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length > 1 && token.text === token.text.toUpperCase();

/** "workers' rights": an apostrophe that touches a plural and stands before a small word. */
function possessiveMark(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const mark = tokens[i];
  return (
    (mark?.text === "'" || mark?.text === '’') &&
    !mark.spaced &&
    before?.kind === 'word' &&
    before.lower.endsWith('s') &&
    tokens[i + 1]?.kind === 'word'
  );
}

/** "'s": is or has after a pronoun or before what only they take, else possessive. */
function clitic(tokens: readonly Token[], i: number, tags: Uint8Array): Tag {
  const before = tags[i - 1];
  const next = tokens[i + 1]?.lower ?? '';
  if (before === TAG.pronoun || before === TAG.that || before === TAG.wh || tokens[i - 1]?.lower === 'let')
    return TAG.be;
  return next === 'a' ||
    next === 'an' ||
    next === 'the' ||
    next === 'not' ||
    next === 'been' ||
    next === 'going'
    ? TAG.be
    : TAG.possessive;
}

/** "to inspect the": a base form, or an unknown small word before what only an object begins with. */
function opensInfinitive(next: Token, after: Token | undefined): boolean {
  if (next.capital || next.kind !== 'word') return false;
  if (
    verbForms(next.lower) & FORM.base ||
    CLOSED.get(next.lower) === TAG.be ||
    next.lower === 'have' ||
    next.lower === 'do'
  )
    return true;
  const tag = CLOSED.get(after?.lower ?? '');
  return (
    !CLOSED.has(next.lower) &&
    !next.lower.endsWith('ing') &&
    (tag === TAG.determiner || tag === TAG.possessive || tag === TAG.object || tag === TAG.pronoun)
  );
}

function refine(
  tag: Tag,
  token: Token,
  next: Token | undefined,
  after: Token | undefined,
  tags: Uint8Array,
  i: number,
  initial: boolean,
): Tag {
  if (token.lower === 'to') return next && opensInfinitive(next, after) ? TAG.to : TAG.preposition;
  if (token.lower === 'her')
    return next?.kind !== 'word' || (CLOSED.has(next.lower) && CLOSED.get(next.lower) !== TAG.adjective)
      ? TAG.object
      : TAG.possessive;
  if (token.lower === 'it' || token.lower === 'you')
    return tags[i - 1] === TAG.preposition ? TAG.object : TAG.pronoun;
  if (
    tag === TAG.preposition &&
    (token.lower === 'before' ||
      token.lower === 'after' ||
      token.lower === 'since' ||
      token.lower === 'as' ||
      token.lower === 'until')
  ) {
    return next && words.NOMINATIVES.has(next.lower) ? TAG.subordinator : tag;
  }
  if (token.lower === 'may' && token.capital && !initial) return TAG.name;
  return tag;
}

/** In a headline in title case the verb is capitalized too: third person after a name, before a word. */
function isTitleCaseVerb(tokens: readonly Token[], i: number, tags: Uint8Array): boolean {
  const bits = VERB_FORMS.get(tokens[i]?.lower ?? '') ?? 0;
  const before = tokens[i - 1];
  return (
    (bits & FORM.third) !== 0 &&
    before?.capital === true &&
    tags[i - 1] === TAG.name &&
    /^(?:says|tells|warns|claims|calls|urges|vows|slams|accuses|denies|defends|blasts)$/.test(
      tokens[i]?.lower ?? '',
    )
  );
}
