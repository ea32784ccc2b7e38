import * as text from '../../text/word-classes.ts';
import { wordSet } from './word-list.ts';

/**
 * Closed word classes of English, lower case. After Quirk et al., A Comprehensive Grammar of the English Language
 * (1985), ch. 3 (auxiliaries), 5 (determiners), 6 (pronouns), 9 (prepositions) and 14 (subordinators).
 */
export {
  DO_FORMS as DO,
  HAVE_FORMS as HAVE,
  MODALS,
  TIME_NOUNS as CALENDAR,
} from '../../text/word-classes.ts';

const extended = (words: ReadonlySet<string>, more: string): ReadonlySet<string> =>
  new Set([...words, ...more.split(' ')]);

export const DETERMINERS = extended(
  text.DETERMINERS,
  'his her its their our my your whose that other numerous multiple dozens only scores hundreds',
);

export const NUMBERS = extended(
  text.NUMBER_WORDS,
  'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty',
);

export const PRONOUNS: ReadonlySet<string> = new Set([
  ...text.NOMINATIVES,
  ...text.OBJECT_PRONOUNS,
  'who',
  'whom',
]);

/** Pronouns that stand for an organization or a state. */
export const THING_PRONOUNS = wordSet('it they them itself themselves');

export const BE = extended(text.BE_FORMS, "'s get gets got getting remains remained remain became");

export const NEGATIONS: ReadonlySet<string> = new Set([
  ...'not never neither nor cannot'.split(' '),
  ...[text.MODALS, text.BE_FORMS, text.HAVE_FORMS, text.DO_FORMS].flatMap((words) =>
    [...words].filter((word) => word.endsWith("n't")),
  ),
]);

/** Adverbs that stand inside a verb group; words in -ly are taken as such as well. */
export const ADVERBS = wordSet(
  'also still now long already once often not never since again even just first ever yet both then thus instead itself themselves himself too so always sometimes twice soon today later earlier far widely simply subsequently nor longer no hereby else indeed further meanwhile',
);

export const PREPOSITIONS = extended(text.PREPOSITIONS, 'alongside according');

/** Words after which a new clause begins. */
export const SUBORDINATORS = extended(
  text.SUBORDINATORS,
  'and but or nor yet that whereby why how for given amid despite',
);

export const RELATIVES = wordSet('which that who whom whose');

/** Words that cannot stand inside a noun phrase, besides prepositions, auxiliaries, pronouns and subordinators. */
export const OTHER_CLOSED = wordSet(
  'there here not also very too just only then thus however meanwhile therefore instead last next ago yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday late early earlier later recently',
);
