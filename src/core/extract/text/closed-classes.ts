import { TAG, type Tag } from './tags.ts';
import * as words from './word-classes.ts';

/** Marks and their tags. */
export const PUNCTUATION: Readonly<Record<string, Tag>> = {
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
export const NOT_ADVERBS = new Set(
  'family early july italy supply reply apply rally ally likely unlikely friendly deadly only daily weekly monthly elderly costly lovely lonely assembly anomaly monopoly bully belly fly holy ugly homely timely orderly scholarly multiply rely comply imply'.split(
    ' ',
  ),
);

/** Closed classes by word, the first that claims a word has it. */
export const CLOSED: ReadonlyMap<string, Tag> = closedClasses();

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
