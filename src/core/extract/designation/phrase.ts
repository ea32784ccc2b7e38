import { isAdverb } from './adverb.ts';
import { isClosed } from './closed.ts';
import { isName, nameEnd, quotedName } from './name.ts';
import { isMark, type Run, tokenAt, type View, wordAt } from './view.ts';
import { AUTHORITY_NOUNS, NATIONALITIES } from './words/authorities.ts';
import { CUES } from './words/cues.ts';
import { DETERMINERS, NUMBERS, PRONOUNS } from './words/grammar.ts';
import { CHARACTER, QUALIFIERS } from './words/labels.ts';
import { ORGANIZATION_NOUNS, OTHER_NOUNS } from './words/organizations.ts';
import { PERSON_NOUNS } from './words/people.ts';

/** A noun phrase: its run, its head noun in lower case, the proper name in it. */
export interface Phrase extends Run {
  head: string;
  name?: Run;
  /** First word where it is a determiner or pronoun. */
  determiner?: string;
  pronoun: boolean;
  /** Begins with a possessor ("Hezbollah's military wing"). */
  owned?: true;
}

/** A phrase longer than this is none (tokens): bounds the work on hostile text. */
const LONGEST = 16;
/** Lower-case words allowed between a determiner and the head. */
const MODIFIERS = 5;

/**
 * The noun phrase that begins at `i`: determiners, modifiers, head noun, proper name ("the Lebanese militant group
 * Hezbollah", "22 gangs", "Iran's Revolutionary Guards"). `undefined`: none begins there.
 */
export function phraseAt(view: View, i: number, limit = view.to): Phrase | undefined {
  const stop = Math.min(limit, view.to, i + LONGEST);
  const first = wordAt(view, i);
  if (PRONOUNS.has(first) && !(first === 'us' && tokenAt(view, i).text === 'US')) {
    if (first !== 'her' || isClosed(wordAt(view, i + 1)) || tokenAt(view, i + 1).kind !== 'word')
      return { from: i, to: i + 1, head: first, determiner: first, pronoun: true };
  }
  let k = i;
  while (k < stop && isDeterminer(view, k)) k++;
  const phrase: Phrase = { from: i, to: k, head: '', pronoun: false };
  if (k > i) phrase.determiner = first;
  let head = -1;
  let loose = 0;
  const bare = k === i;
  for (; k < stop; k++) {
    const token = tokenAt(view, k);
    if (isName(view, k)) {
      if (head < 0 && k === i && CUES.get(token.lower)?.form === 'ing') return undefined;
      if (loose > 0 && (bare ? !isAdjective(view, k - 1) : loose > 1 && wordAt(view, k - 1).endsWith('ing')))
        return undefined;
      const end = nameEnd(view, k, stop);
      if (isAdjectival(view, { from: k, to: end }) && isPlain(view, end)) {
        k = end - 1;
        continue;
      }
      if (phrase.name && head >= phrase.name.to) phrase.name = { from: k, to: end };
      else phrase.name = { from: phrase.name ? phrase.name.from : k, to: end };
      k = end - 1;
      head = end;
      loose = 0;
      continue;
    }
    if (isMark(view, k)) {
      const inner = quotedName(view, k, stop, head >= 0);
      if (inner === undefined) break;
      phrase.name = { from: k + 1, to: inner - 1 };
      k = inner - 1;
      head = inner;
      continue;
    }
    if ((token.lower === "'s" || token.lower === "'" || token.lower === '’') && !token.spaced && head === k) {
      const more = phraseAt(view, k + 1, stop);
      if (!more || more.pronoun || more.determiner) return undefined;
      phrase.owned = true;
      phrase.to = more.to;
      phrase.head = more.head;
      if (more.name) phrase.name = more.name;
      else delete phrase.name;
      return phrase;
    }
    if (token.kind === 'number' && k === i) continue;
    if (token.lower === 'and' && loose > 0 && head < 0 && isPlain(view, k + 1)) continue;
    if (token.kind !== 'word' || isClosed(token.lower)) break;
    if (token.lower === 'the' && head === k && OWNERS.test(first) && isName(view, k + 1)) continue;
    if (DETERMINERS.has(token.lower) || (head >= 0 && isAdverb(view, k))) break;
    if (
      isOrganizationNoun(token.lower) ||
      PERSON_NOUNS.has(token.lower) ||
      AUTHORITY_NOUNS.has(token.lower)
    ) {
      head = k + 1;
      loose = 0;
    } else if (OTHER_NOUNS.has(token.lower)) {
      head = k + 1;
      loose = 0;
    } else if (head >= 0 && token.lower.includes('-') && isName(view, k + 1)) continue;
    else if (head >= 0 && !leadsToHead(view, k, stop, phrase.determiner)) break;
    else if (++loose > MODIFIERS) break;
  }
  if (head < 0) return undefined;
  if (phrase.name && phrase.name.to < head && isAdjectival(view, phrase.name)) delete phrase.name;
  if (!phrase.name && ORGANIZATION_NOUNS.has(wordAt(view, head - 1)))
    head = withKnownName(view, phrase, head, stop);
  phrase.to = head;
  phrase.head = wordAt(view, isMark(view, head - 1) ? head - 2 : head - 1);
  return phrase;
}

/** A small word that no closed class holds. */
const isPlain = (view: View, k: number): boolean => {
  const token = tokenAt(view, k);
  return token.kind === 'word' && !token.capital && !isClosed(token.lower) && !DETERMINERS.has(token.lower);
};

/** An adjective that may stand bare before a name ("far-right", "militant"). */
const isAdjective = (view: View, k: number): boolean =>
  CHARACTER.has(wordAt(view, k)) ||
  QUALIFIERS.has(wordAt(view, k)) ||
  /-(?:based|backed|right|left)$/.test(wordAt(view, k));

/** Capitals that are adjectives before a common noun: "Pakistan-based Islamist organization", "Palestinian groups". */
function isAdjectival(view: View, name: Run): boolean {
  for (let k = name.from; k < name.to; k++) {
    const word = wordAt(view, k);
    if (
      !NATIONALITIES.has(word) &&
      !/-(?:based|backed|linked|aligned|led|allied|affiliated|controlled|run|style|born|inspired|related|funded|sponsored|owned|speaking)$/.test(
        word,
      ) &&
      !/^(?:islamist|islamic|marxist|maoist|jihadist|salafist|christian|jewish|hindu|buddhist|communist|republican|democratic|neo-nazi)$/.test(
        word,
      )
    )
      return false;
  }
  return true;
}

/** Also "government-in-exile", "news-agency". */
const isOrganizationNoun = (word: string): boolean =>
  ORGANIZATION_NOUNS.has(word) ||
  (word.includes('-') &&
    (ORGANIZATION_NOUNS.has(word.slice(0, word.indexOf('-'))) ||
      ORGANIZATION_NOUNS.has(word.slice(word.lastIndexOf('-') + 1))));

const OWNERS = /^(?:its|their|his|her)$/;

/** "a Syrian rebel group *known as the Nusra Front*": the name joins the phrase; returns the phrase's end. */
function withKnownName(view: View, phrase: Phrase, head: number, stop: number): number {
  const word = wordAt(view, head);
  let k =
    word === 'known' && wordAt(view, head + 1) === 'as'
      ? head + 2
      : word === 'called' || word === 'named'
        ? head + 1
        : stop;
  if (wordAt(view, k) === 'the') k++;
  if (k >= stop || !isName(view, k)) return head;
  const end = nameEnd(view, k, stop);
  phrase.name = { from: k, to: end };
  return end;
}

function isDeterminer(view: View, k: number): boolean {
  const token = tokenAt(view, k);
  if (token.kind === 'number') return !/[A-Z]|^(?:1[89]|20)\d\d$/.test(token.text);
  return (
    DETERMINERS.has(token.lower) ||
    NUMBERS.has(token.lower) ||
    (token.lower === 'of' &&
      DETERMINERS.has(wordAt(view, k + 1)) &&
      /^(?:some|all|many|most|dozens|several|one|both|hundreds|scores)$/.test(wordAt(view, k - 1)))
  );
}

/** Whether a modifier at `k` after a head is followed, within two words, by another head: "the group's armed wing". */
function leadsToHead(view: View, k: number, stop: number, determiner: string | undefined): boolean {
  if (CHARACTER.has(wordAt(view, k)) && (determiner !== 'the' || wordAt(view, k + 1).endsWith('s')))
    return false;
  for (let n = k + 1; n <= k + 2 && n < stop; n++) {
    const token = tokenAt(view, n);
    if (token.kind !== 'word' || isClosed(token.lower) || DETERMINERS.has(token.lower)) return false;
    if (ORGANIZATION_NOUNS.has(token.lower))
      return (
        !/(?:ed|ing|[^s]s)$/.test(wordAt(view, k)) ||
        /^(?:rights|news|sports|arms|drugs|relations)$/.test(wordAt(view, k))
      );
  }
  return false;
}

/** Whether the phrase is no more than an adjective of nationality ("Russian"). */
export const isNationality = (view: View, phrase: Phrase): boolean =>
  phrase.to - phrase.from === 1 && NATIONALITIES.has(wordAt(view, phrase.from));
