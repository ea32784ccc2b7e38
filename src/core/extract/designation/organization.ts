import { EITHER, MEN, WOMEN } from '../people/first-names.ts';
import type { Label } from './label-kind.ts';
import { isNationality, type Phrase } from './phrase.ts';
import { isMark, plainTextOf, type Run, textOf, tokenAt, type View, wordAt } from './view.ts';
import { NATIONALITIES, STATES } from './words/authorities.ts';
import { THING_PRONOUNS } from './words/grammar.ts';
import {
  ORGANIZATION_NAME_PREFIX,
  ORGANIZATION_NAME_WORDS,
  ORGANIZATION_NOUNS,
  OTHER_NOUNS,
} from './words/organizations.ts';
import { PEOPLES, PERSON_NOUNS, TITLES } from './words/people.ts';

/** How sure it is that a phrase names an organization or state; undefined: it does not. */
export type Evidence = 'named' | 'noun' | 'state' | 'anaphor' | 'label' | 'guess' | undefined;

/**
 * Judges a phrase as what a label is about. `named`: a proper name that is an organization's by its words; `noun`: a
 * common noun for a group; `state`; `anaphor`: a pronoun; `label`: a bare name, and the label can only be an
 * organization's; `guess`: a bare name and nothing else. `undefined`: a person, an event, a work, a place, a thing.
 */
export function organizationEvidence(view: View, phrase: Phrase, label: Label | undefined): Evidence {
  if (phrase.pronoun)
    return THING_PRONOUNS.has(phrase.head) && (label?.organizational ?? false) ? 'anaphor' : undefined;
  if (isNationality(view, phrase) && phrase.head !== 'taliban') return undefined;
  if (phrase.determiner === 'a' || phrase.determiner === 'an' || phrase.determiner === 'any') {
    if (!phrase.name && !(phrase.determiner !== 'any' && phrase.to - phrase.from > 2)) return undefined;
  }
  const name = phrase.name;
  const bare = name ? textOf(view, name).toLowerCase().replace(/’/g, "'") : '';
  if (name && STATES.has(bare)) return 'state';
  if (isPerson(view, phrase) || (PEOPLES.has(phrase.head) && !(name && name.to - name.from > 1)))
    return undefined;
  const end = isMark(view, phrase.to - 1) ? phrase.to - 1 : phrase.to;
  if (!name || name.to < end) {
    if (!name && !phrase.determiner && !phrase.owned && /[^s]$/.test(phrase.head) && phrase.head !== 'media')
      return undefined;
    if (
      isNewsSite(view, phrase.to - 1) ||
      ORGANIZATION_NOUNS.has(phrase.head) ||
      /^(?:government|party|group|parliament|state)-/.test(phrase.head)
    )
      return 'noun';
    return undefined;
  }
  if (!name) return undefined;
  for (let k = phrase.from; k < name.from; k++) {
    const word = wordAt(view, k);
    if (ORGANIZATION_NOUNS.has(word) || isNewsSite(view, k)) return 'named';
    if (OTHER_NOUNS.has(word) || PERSON_NOUNS.has(word)) return undefined;
  }
  if (OTHER_NOUNS.has(phrase.head) && !ORGANIZATION_NAME_WORDS.has(phrase.head)) return undefined;
  if (isOrganizationName(view, name) || (end < phrase.to && ORGANIZATION_NOUNS.has(phrase.head)))
    return 'named';
  const initial =
    name.from === view.from && name.to - name.from === 1 && phrase.head.endsWith('s') && !phrase.determiner;
  if (initial && /(?:ments|ions|ers|ists|ers|ors|ities)$/.test(phrase.head)) return undefined;
  if (label?.organizational) return 'label';
  return 'guess';
}

/** A site is a place, but a news site publishes. */
const isNewsSite = (view: View, k: number): boolean =>
  /^sites?$/.test(wordAt(view, k)) && /^(?:news|media|opposition|information|web)$/.test(wordAt(view, k - 1));

/** Whether a proper name is an organization's by its words: an acronym, "Front", "al-…", "Ltd". */
export function isOrganizationName(view: View, name: Run): boolean {
  for (let k = name.from; k < name.to; k++) {
    const token = tokenAt(view, k);
    if (ORGANIZATION_NAME_WORDS.has(token.lower) || ORGANIZATION_NAME_PREFIX.test(token.lower)) return true;
    if (/^\p{Lu}[\p{Lu}\d&-]+$/u.test(token.text) && token.text.length <= 8 && !STATES.has(token.lower))
      return true;
  }
  return false;
}

const isGivenName = (word: string): boolean => MEN.has(word) || WOMEN.has(word) || EITHER.has(word);

/** A title, a role before the name, a given name, or "who" and an age after it. */
function isPerson(view: View, phrase: Phrase): boolean {
  const { name } = phrase;
  if (!name) return PERSON_NOUNS.has(phrase.head) && !ORGANIZATION_NOUNS.has(phrase.head);
  const first = tokenAt(view, name.from);
  if (name.to - name.from > 1 && PERSON_NOUNS.has(first.lower) && isGivenName(wordAt(view, name.from + 1)))
    return true;
  const opens = name.from === view.from || (name.from === view.from + 1 && isMark(view, view.from));
  if (
    opens &&
    name.to - name.from > 1 &&
    PERSON_NOUNS.has(first.lower) &&
    !isOrganizationName(view, { from: name.from + 1, to: name.to })
  )
    return true;
  if (TITLES.has(first.lower) || TITLES.has(wordAt(view, name.from - 1))) return name.to === phrase.to;
  const before = wordAt(view, name.from - 1);
  if (name.to === phrase.to && PERSON_NOUNS.has(before)) return true;
  if (name.to < phrase.to && PERSON_NOUNS.has(phrase.head)) return true;
  const length = name.to - name.from;
  if (
    isGivenName(first.lower) &&
    length >= 2 &&
    length <= 4 &&
    !isOrganizationName(view, { from: name.from + 1, to: name.to })
  )
    return true;
  if (isGivenName(first.lower) && length === 1 && first.text !== first.text.toUpperCase()) return true;
  if (wordAt(view, phrase.to) === ',' && /^\d\d$/.test(wordAt(view, phrase.to + 1))) return true;
  return (
    wordAt(view, phrase.to) === ',' &&
    wordAt(view, phrase.to + 1) === 'who' &&
    !ORGANIZATION_NOUNS.has(phrase.head) &&
    !isOrganizationName(view, name)
  );
}

/** The organization's name: the proper name in the phrase and a noun after it, else the whole phrase. */
export function nameOf(view: View, phrase: Phrase): string {
  return plainTextOf(view, { from: phrase.name?.from ?? phrase.from, to: phrase.to });
}

/** Whether the phrase only points back ("the group", "the organization", "it"). */
export function isAnaphor(view: View, phrase: Phrase): boolean {
  if (phrase.pronoun) return true;
  if (phrase.name) return false;
  if (!/^(?:the|this|that|its)$/.test(phrase.determiner ?? '')) return false;
  const length = phrase.to - phrase.from;
  return (
    length === 2 ||
    (length === 3 &&
      !NATIONALITIES.has(wordAt(view, phrase.from + 1)) &&
      /^(?:militant|armed|islamist|extremist|jihadist|rebel|terrorist|paramilitary|opposition|religious|political)$/.test(
        wordAt(view, phrase.from + 1),
      ))
  );
}
