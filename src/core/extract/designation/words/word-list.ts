import { conjugate } from '../../text/verbs.ts';

/** A list of words, separated by spaces, as a set. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const plural = (noun: string): string =>
  /(?:s|x|z|ch|sh)$/.test(noun)
    ? `${noun}es`
    : /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : `${noun}s`;

/** Nouns with their regular plurals. */
export const withPlurals = (list: string): string[] =>
  list.split(' ').flatMap((noun) => [noun, plural(noun)]);

/** Verbs with all their forms. */
export const inflected = (list: string): string[] =>
  list.split(' ').flatMap((lemma) => conjugate(lemma).map(([form]) => form));
