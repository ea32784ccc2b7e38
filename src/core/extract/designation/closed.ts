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

/** Whether `word` is of a closed class (or a verb of saying) and so stands in no noun phrase before its head. */
export function isClosed(word: string): boolean {
  return (
    PREPOSITIONS.has(word) ||
    BE.has(word) ||
    HAVE.has(word) ||
    MODALS.has(word) ||
    DO.has(word) ||
    PRONOUNS.has(word) ||
    SUBORDINATORS.has(word) ||
    RELATIVES.has(word) ||
    OTHER_CLOSED.has(word) ||
    REPORTING.has(word)
  );
}
