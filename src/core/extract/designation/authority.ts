import { isAdverb } from './adverb.ts';
import { coordinationAt } from './coordination.ts';
import { isNationality, type Phrase, phraseAt } from './phrase.ts';
import { openingSubject } from './subject.ts';
import { afterBracket, type Run, textOf, tokenAt, type View, wordAt } from './view.ts';
import { AUTHORITY_NOUNS, NATIONALITIES, SEATS, STATES } from './words/authorities.ts';
import { INSTRUMENTS } from './words/cues.ts';
import { CALENDAR, PREPOSITIONS } from './words/grammar.ts';
import { ORGANIZATION_NOUNS } from './words/organizations.ts';
import { PERSON_NOUNS } from './words/people.ts';

/** Who designates: the words, and the name without its article. */
export interface Authority extends Run {
  name: string;
}

/** What "by" may introduce besides an authority. */
const NO_AUTHORITY = /^(?:christmas|ramadan|default|name|law|contrast|comparison|accident|mistake)$/;

/** The authority a phrase names; `undefined`: a day, a manner, a thing that designates nothing. */
export function authorityOf(view: View, phrase: Phrase): Authority | undefined {
  if (phrase.pronoun) return undefined;
  const first = wordAt(view, phrase.name?.from ?? phrase.from);
  if (
    CALENDAR.has(first) ||
    CALENDAR.has(phrase.head) ||
    NO_AUTHORITY.test(phrase.head) ||
    isNationality(view, phrase)
  )
    return undefined;
  if (INSTRUMENTS.has(phrase.head) && phrase.head !== 'executive') return ownerOf(view, phrase);
  const known =
    AUTHORITY_NOUNS.has(phrase.head) || PERSON_NOUNS.has(phrase.head) || ORGANIZATION_NOUNS.has(phrase.head);
  if (!known && (!phrase.name || phrase.name.to < phrase.to)) return undefined;
  return named(view, { from: phrase.from, to: extend(view, phrase) });
}

const named = (view: View, run: Run): Authority => {
  const from =
    /^(?:the|a|an)$/.test(wordAt(view, run.from)) && run.to - run.from > 1 ? run.from + 1 : run.from;
  return { ...run, name: textOf(view, { from, to: run.to }) };
};

/** "the government *of Nigeria*", "a court *in Moscow*". */
function extend(view: View, phrase: Phrase): number {
  const link = wordAt(view, phrase.to);
  if (
    (link === 'of' || link === 'in') &&
    (!phrase.name || phrase.name.to === phrase.to) &&
    AUTHORITY_NOUNS.has(phrase.head)
  ) {
    const more = phraseAt(view, phrase.to + 1);
    if (more?.name && !CALENDAR.has(wordAt(view, more.name.from))) return more.to;
  }
  return phrase.to;
}

/** "the *Senate* bill", "*Trump's* order": whose paper it is. */
function ownerOf(view: View, phrase: Phrase): Authority | undefined {
  for (let k = phrase.from; k < phrase.to; k++) {
    if (wordAt(view, k) === "'s") return named(view, { from: phrase.from, to: k });
  }
  return undefined;
}

/** "by A, B and C", "by many countries, including D": `i` is the token after "by". Empty: no authority is named. */
export function authoritiesAt(view: View, i: number): { authorities: Authority[]; to: number } | undefined {
  const list = coordinationAt(view, i);
  if (!list) return undefined;
  const authorities = list.phrases.flatMap((phrase) => authorityOf(view, phrase) ?? []);
  if (authorities.length === 0) return undefined;
  const last = authorities.at(-1);
  let to = Math.max(list.to, last?.to ?? list.to);
  const only = authorities.length === 1 ? authorities[0] : undefined;
  const including = wordAt(view, to) === ',' ? to + 1 : to;
  if (
    only &&
    (wordAt(view, including) === 'including' ||
      (wordAt(view, including) === 'such' && wordAt(view, including + 1) === 'as'))
  ) {
    const more = coordinationAt(view, wordAt(view, including) === 'such' ? including + 2 : including + 1);
    if (more) {
      to = more.to;
      authorities[0] = named(view, { from: only.from, to });
    }
  }
  return { authorities, to };
}

/** "in Russia", "in the UK and France", "in several countries": `i` is the token after "in". */
export function placesAt(view: View, i: number): { authorities: Authority[]; to: number } | undefined {
  const list = coordinationAt(view, i);
  if (!list) return undefined;
  const authorities = list.phrases
    .filter((phrase) => isPlace(view, phrase))
    .map((phrase) => named(view, phrase));
  return authorities.length === list.phrases.length ? { authorities, to: list.to } : undefined;
}

const PLACES =
  /^(?:countries|nations|states|democracies|federation|republic|kingdom|union|jurisdictions|capitals)$/;

function isPlace(view: View, phrase: Phrase): boolean {
  if (phrase.pronoun) return false;
  if (phrase.name) {
    const name = textOf(view, phrase.name).toLowerCase();
    return (
      STATES.has(name) ||
      (phrase.name.to === phrase.to && PLACES.test(phrase.head) && tokenAt(view, phrase.to - 1).capital)
    );
  }
  return PLACES.test(phrase.head);
}

/** Whether a phrase certainly stands for a state, a seat of government or a public body. */
export function isOfficial(view: View, phrase: Phrase): boolean {
  if (phrase.pronoun) return false;
  if (AUTHORITY_NOUNS.has(phrase.head)) return true;
  const name = phrase.name ? textOf(view, phrase.name).toLowerCase() : '';
  return STATES.has(name) || SEATS.has(name);
}

/** Reads subject phrases as authorities; a pronoun stands for the clause's opening subject where that is official. */
export function authoritiesOf(view: View, phrases: readonly Phrase[], at: number): Authority[] {
  return phrases.flatMap((phrase): Authority[] => {
    if (!phrase.pronoun) {
      const authority = authorityOf(view, phrase);
      return authority ? [authority] : [];
    }
    const opening = openingSubject(view, at)?.[0];
    if (!opening || opening.from >= phrase.from || !isOfficial(view, opening)) return [];
    const authority = authorityOf(view, opening);
    return authority ? [authority] : [];
  });
}

/**
 * The authority that follows a label or a banning verb at `i`: "by A", "in A", "under A's law"; up to `reach` tokens of
 * time and manner ("in 2012", "last year", "on Monday") are passed over first.
 */
export function authorityAfter(view: View, i: number): { authorities: Authority[]; to: number } | undefined {
  for (let k = afterBracket(view, i); k < Math.min(view.to, i + 14); k++) {
    const word = wordAt(view, k);
    if (word === 'by') {
      const found = authoritiesAt(view, k + 1);
      if (found) return found;
    }
    if (word === 'in' || word === 'across' || word === 'throughout') {
      const found = placesAt(view, k + 1);
      if (found) return found;
    }
    if (word === 'under') {
      const law = lawAt(view, k + 1);
      if (law) return law;
    }
    if (!isTimeWord(view, k) && !PREPOSITIONS.has(word)) return undefined;
    if (
      word === 'for' ||
      word === 'with' ||
      word === 'after' ||
      word === 'because' ||
      word === 'from' ||
      word === 'to' ||
      word === 'of'
    )
      return undefined;
  }
  return undefined;
}

const TIME =
  /^(?:the|a|an|year|years|month|months|week|weeks|day|days|early|late|mid|last|this|next|only|earlier|later|ago|first|officially|formally|also|both|both|least|territory|soil|order|list|designation|fto|\d[\d,]*(?:s|th|st|nd|rd)?|since|law|decree|executive)$/;

/** Words of time and manner that may stand between a verb or label and what belongs to it. */
export function isTimeWord(view: View, k: number): boolean {
  const token = tokenAt(view, k);
  return TIME.test(token.lower) || CALENDAR.has(token.lower) || token.kind === 'number' || isAdverb(view, k);
}

/** "under Russian law", "under the US law": the state whose law it is. */
function lawAt(view: View, i: number): { authorities: Authority[]; to: number } | undefined {
  for (let k = i; k < Math.min(view.to, i + 4); k++) {
    if (!/^(?:law|laws|legislation)$/.test(wordAt(view, k))) continue;
    const from = wordAt(view, i) === 'the' ? i + 1 : i;
    if (from >= k || !tokenAt(view, from).capital) return undefined;
    const end = wordAt(view, k - 1) === "'s" ? k - 1 : k;
    const phrase = phraseAt(view, from, end);
    if (!phrase?.name && !NATIONALITIES.has(wordAt(view, from))) return undefined;
    return {
      authorities: [
        {
          from,
          to: NATIONALITIES.has(wordAt(view, from)) ? from + 1 : end,
          name: textOf(view, { from, to: NATIONALITIES.has(wordAt(view, from)) ? from + 1 : end }),
        },
      ],
      to: k + 1,
    };
  }
  return undefined;
}
