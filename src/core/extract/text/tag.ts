import type { Token } from './tokens.ts';
import { FORM, VERB_FORMS } from './verbs.ts';
import * as words from './word-classes.ts';

/** What a token is in its sentence, as far as attribution needs to know. */
export const TAG = {
  noun: 0,
  name: 1,
  number: 2,
  determiner: 3,
  possessive: 4,
  pronoun: 5,
  object: 6,
  preposition: 7,
  conjunction: 8,
  subordinator: 9,
  that: 10,
  wh: 11,
  modal: 12,
  be: 13,
  have: 14,
  do: 15,
  to: 16,
  finite: 17,
  participle: 18,
  gerund: 19,
  infinitive: 20,
  adverb: 21,
  adjective: 22,
  negation: 23,
  comma: 24,
  colon: 25,
  semicolon: 26,
  dash: 27,
  open: 28,
  close: 29,
  stop: 30,
  quote: 31,
  symbol: 32,
} as const;

export type Tag = (typeof TAG)[keyof typeof TAG];

const PUNCTUATION: Readonly<Record<string, Tag>> = {
  ',': TAG.comma,
  ':': TAG.colon,
  ';': TAG.semicolon,
  '-': TAG.dash,
  '--': TAG.dash,
  '---': TAG.dash,
  '–': TAG.dash,
  '—': TAG.dash,
  '―': TAG.dash,
  '(': TAG.open,
  '[': TAG.open,
  '{': TAG.open,
  ')': TAG.close,
  ']': TAG.close,
  '}': TAG.close,
};

/** Words in -ly that are no adverbs. */
const NOT_ADVERBS = new Set(
  'family early july italy supply reply apply rally ally likely unlikely friendly deadly only daily weekly monthly elderly costly lovely lonely assembly anomaly monopoly bully belly fly holy ugly homely timely orderly scholarly multiply rely comply imply'.split(
    ' ',
  ),
);

/** Closed classes by word, the first that claims a word has it. */
const CLOSED: ReadonlyMap<string, Tag> = closedClasses();

function closedClasses(): Map<string, Tag> {
  const classes: [ReadonlySet<string>, Tag][] = [
    [words.MODALS, TAG.modal],
    [words.BE_FORMS, TAG.be],
    [words.HAVE_FORMS, TAG.have],
    [words.DO_FORMS, TAG.do],
    [new Set(['that']), TAG.that],
    [words.WH_WORDS, TAG.wh],
    [new Set(['not', 'never', "n't"]), TAG.negation],
    [words.NOMINATIVES, TAG.pronoun],
    [new Set(['his', 'its', 'their', 'our', 'my', 'your', 'her']), TAG.possessive],
    [
      new Set([
        'it',
        'you',
        'there',
        'everyone',
        'everybody',
        'someone',
        'somebody',
        'nobody',
        'anyone',
        'anybody',
        "i'm",
      ]),
      TAG.pronoun,
    ],
    [words.OBJECT_PRONOUNS, TAG.object],
    [words.DETERMINERS, TAG.determiner],
    [words.CONJUNCTIONS, TAG.conjunction],
    [
      new Set([
        'because',
        'although',
        'though',
        'if',
        'while',
        'whereas',
        'unless',
        'whenever',
        'once',
        'lest',
      ]),
      TAG.subordinator,
    ],
    [words.PREPOSITIONS, TAG.preposition],
    [words.ADVERBS, TAG.adverb],
    [words.NUMBER_WORDS, TAG.number],
    [words.ADJECTIVES, TAG.adjective],
  ];
  const map = new Map<string, Tag>();
  for (const [members, tag] of classes) for (const word of members) if (!map.has(word)) map.set(word, tag);
  return map;
}

/** One tag a token, by its word and its neighbours; one pass, no model. `starts`: the tokens that open a sentence. */
export function tagTokens(tokens: readonly Token[], starts: ReadonlySet<number>): Uint8Array {
  const tags = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token) tags[i] = tagOf(tokens, i, token, tags, starts);
  }
  return tags;
}

function tagOf(
  tokens: readonly Token[],
  i: number,
  token: Token,
  tags: Uint8Array,
  starts: ReadonlySet<number>,
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
  if (closed !== undefined) return refine(closed, token, next, tags, i, initial);
  if (token.lower.endsWith('ly') && !NOT_ADVERBS.has(token.lower) && token.lower.length > 4)
    return TAG.adverb;
  if (token.lower.endsWith("n't")) return TAG.do;
  if (/'(?:re|ve|ll|d|m)$/.test(token.lower)) return TAG.have;
  const bits = verbForms(token.lower);
  if (bits && !(initial && token.capital && next?.kind === 'word' && next.capital && !(bits & FORM.gerund)))
    return verbTag(tokens, i, bits, tags, initial);
  if (token.capital && !token.lower.includes('-'))
    return initial && next?.capital !== true && next?.lower !== "'s" && isCommonNoun(token.lower)
      ? TAG.noun
      : TAG.name;
  return /(?:ous|ful|ive|ish|able|ible|less|ical)$/.test(token.lower) && token.lower.length > 5
    ? TAG.adjective
    : TAG.noun;
}

const isCommonNoun = (word: string): boolean =>
  word !== 'reuters' &&
  /(?:tion|ment|ness|ity|ers|ors|ists|ians|cials|ics|ies|ents|ants|ings?|ages?|ates?|als|men|women|people|police)$/.test(
    word,
  );

/** US, WHO, IT: capitals among small letters are no pronouns. */
function isAcronym(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text ?? '';
  return text.length > 1 && text === text.toUpperCase() && !isShout(tokens[i - 1]) && !isShout(tokens[i + 1]);
}

const isShout = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length > 1 && token.text === token.text.toUpperCase();

/** Bits of a word form: listed, or by its ending. */
export function verbForms(lower: string): number {
  const known = VERB_FORMS.get(lower);
  if (known !== undefined) return known;
  if (lower.length > 4 && lower.endsWith('ed')) return FORM.past | FORM.participle;
  if (
    lower.length > 5 &&
    lower.endsWith('ing') &&
    !/^(?:any|every|some|no)?thing$|^(?:morning|evening|during|building|sterling|spring|string|ceiling|sibling|meeting|briefing|hearing|funding|wedding)$/.test(
      lower,
    )
  )
    return FORM.gerund;
  if (
    lower.startsWith('re') ||
    lower.startsWith('out') ||
    lower.startsWith('over') ||
    lower.startsWith('mis')
  ) {
    return VERB_FORMS.get(lower.replace(/^(?:re|out|over|mis)-?/, '')) ?? 0;
  }
  return 0;
}

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

function refine(
  tag: Tag,
  token: Token,
  next: Token | undefined,
  tags: Uint8Array,
  i: number,
  initial: boolean,
): Tag {
  if (token.lower === 'to')
    return next &&
      (verbForms(next.lower) & FORM.base ||
        CLOSED.get(next.lower) === TAG.be ||
        next.lower === 'have' ||
        next.lower === 'do') &&
      !next.capital
      ? TAG.to
      : TAG.preposition;
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

const opensCloseTo = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'close' && tokens[i + 1]?.lower === 'to';

function verbTag(tokens: readonly Token[], i: number, bits: number, tags: Uint8Array, initial: boolean): Tag {
  if (opensCloseTo(tokens, i)) return TAG.adjective;
  let at = i - 1;
  while (at >= 0 && !initial && (tags[at] === TAG.adverb || tags[at] === TAG.negation)) at--;
  const before = initial ? TAG.stop : tags[at];
  const next = tokens[i + 1];
  if (before === TAG.modal || before === TAG.to || before === TAG.do) {
    if (bits & FORM.base) return before === TAG.to ? TAG.infinitive : TAG.finite;
    return bits & (FORM.participle | FORM.past) ? TAG.participle : TAG.noun;
  }
  if (before === TAG.be || before === TAG.have) {
    if (bits & FORM.participle) return TAG.participle;
    if (bits & FORM.gerund) return TAG.gerund;
    return TAG.noun;
  }
  if (bits & FORM.gerund && !(bits & ~FORM.gerund))
    return before === TAG.determiner || before === TAG.possessive || before === TAG.adjective
      ? TAG.noun
      : TAG.gerund;
  if (before === TAG.pronoun || before === TAG.wh)
    return bits & (FORM.past | FORM.third | FORM.base) ? TAG.finite : TAG.participle;
  if (
    before === TAG.determiner ||
    before === TAG.possessive ||
    before === TAG.adjective ||
    before === TAG.number ||
    (before === TAG.preposition && at === i - 1)
  ) {
    if (bits & FORM.past && !(bits & (FORM.participle | FORM.base)) && before !== TAG.preposition)
      return TAG.finite;
    return bits & (FORM.past | FORM.participle) && !(bits & FORM.base)
      ? before === TAG.number || before === TAG.possessive
        ? TAG.finite
        : TAG.adjective
      : TAG.noun;
  }
  if (
    bits & FORM.participle &&
    NAMING.has(tokens[i]?.lower ?? '') &&
    tags[i - 1] === TAG.noun &&
    (next?.kind === 'quote' || next?.capital)
  )
    return TAG.participle;
  if (bits & FORM.past)
    return bits & FORM.participle && (next?.lower === 'by' || next?.lower === 'as')
      ? TAG.participle
      : TAG.finite;
  if (bits & FORM.participle) return TAG.participle;
  if (bits & FORM.third) {
    if (before === TAG.name) return TAG.finite;
    return opensComplement(next) ? TAG.finite : TAG.noun;
  }
  const plural =
    tokens[at]?.lower.endsWith('s') === true || tokens[i - 1]?.lower === 'people' || before === TAG.that;
  return plural && opensComplement(next) ? TAG.finite : TAG.noun;
}

/** "a book called “My Life”": after a common noun these name it. */
const NAMING = new Set(['called', 'dubbed', 'titled', 'named', 'entitled']);

/** Whether a word after a form that may be noun or verb speaks for the verb. */
function opensComplement(next: Token | undefined): boolean {
  if (!next) return false;
  if (next.kind === 'quote') return true;
  const tag = CLOSED.get(next.lower);
  if (
    next.capital ||
    tag === TAG.determiner ||
    tag === TAG.pronoun ||
    tag === TAG.that ||
    tag === TAG.possessive ||
    tag === TAG.object ||
    tag === TAG.wh ||
    tag === TAG.adverb ||
    tag === TAG.number
  )
    return true;
  return next.lower === 'to' || (tag === TAG.preposition && next.lower !== 'of' && next.lower !== 'in');
}
