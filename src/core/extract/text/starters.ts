import {
  CONJUNCTIONS,
  DETERMINERS,
  NOMINATIVES,
  PREPOSITIONS,
  SUBORDINATORS,
  WH_WORDS,
} from './word-classes.ts';

/**
 * Words that, capitalized after an abbreviation ("in the U.S. The ban …"), begin a sentence: the closed classes of
 * English (pronouns, determiners, conjunctions, prepositions, common adverbs). Compiled for this project after
 * Quirk et al., A Comprehensive Grammar of the English Language (1985), ch. 2.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set([
  ...[DETERMINERS, NOMINATIVES, CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS, WH_WORDS].flatMap((words) => [
    ...words,
  ]),
  ...'it you that there here his her its their our my your according also however still then now later earlier instead moreover nevertheless nonetheless meanwhile other none one two three several'.split(
    ' ',
  ),
]);
