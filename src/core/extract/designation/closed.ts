import {
  BE,
  DO,
  HAVE,
  MODALS,
  OTHER_CLOSED,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './words/grammar.ts';
import { REPORTING } from './words/reporting.ts';

const CLOSED: ReadonlySet<string> = new Set(
  [PREPOSITIONS, BE, HAVE, MODALS, DO, PRONOUNS, SUBORDINATORS, RELATIVES, OTHER_CLOSED, REPORTING].flatMap(
    (words) => [...words],
  ),
);

/** Whether `word` is of a closed class (or a verb of saying) and so stands in no noun phrase before its head. */
export const isClosed = (word: string): boolean => CLOSED.has(word);
