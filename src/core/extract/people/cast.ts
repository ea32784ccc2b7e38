import type { TokenRun } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { EITHER, MEN, WOMEN } from './first-names.ts';
import { type Gender, type NameRun, nameRuns, SUFFIXES } from './name-runs.ts';
import { BODY_WORDS, QUALIFIERS, ROLE_NOUNS, TITLES } from './roles.ts';

/** A person of the article under the fullest name it gives. */
export interface Person {
  name: string;
  given?: string;
  surname: string;
  gender?: Gender;
  role?: string;
  affiliation?: string;
  /** Times named in full: whom a bare surname means when several bear it. */
  fullMentions: number;
}

/** A place where a person is named; token indices. */
export interface PersonMention extends TokenRun {
  /** Where the name begins, titles left out. */
  name: number;
  person: Person;
}

/** Everybody a text names, and where, in text order. */
export interface Cast {
  people: readonly Person[];
  mentions: readonly PersonMention[];
}

/** Given names are looked up among this many people: an article has fewer. */
const MOST = 300;
/** A name has at most this many words; longer runs of capitals are headlines and bodies. */
const LONGEST = 5;

/**
 * Reads the cast of a text: full names first, then the bare surnames and given names that point back (or, in a
 * headline, ahead) to them. People of one surname stay apart; a bare surname that several bear is left to
 * `personNamed`.
 */
export function readCast(tokens: readonly Token[], tags: Uint8Array): Cast {
  const runs = nameRuns(tokens, tags);
  const people: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  const mentions: PersonMention[] = [];
  const singles: NameRun[] = [];
  const doubtful: NameRun[] = [];
  for (const run of runs) {
    if (run.to - run.name < 2) {
      singles.push(run);
      continue;
    }
    if (!isPersonName(tokens, run)) {
      doubtful.push(run);
      continue;
    }
    const person = admit(tokens, run, people, bySurname);
    mentions.push({ from: run.from, to: run.to, name: run.name, person });
  }
  const alone = new Set(singles.map((run) => tokens[run.name]?.lower ?? ''));
  for (const run of doubtful) {
    if (!alone.has(tokens[run.to - 1]?.lower ?? '') || !mayBePerson(tokens, run)) continue;
    mentions.push({
      from: run.from,
      to: run.to,
      name: run.name,
      person: admit(tokens, run, people, bySurname),
    });
  }
  for (const run of singles) {
    const person =
      personNamed(tokens[run.name]?.lower ?? '', people, bySurname, run.gender) ??
      titled(tokens, run, people, bySurname);
    if (person) mentions.push({ from: run.from, to: run.to, name: run.name, person });
  }
  mentions.sort((a, b) => a.from - b.from);
  return { people, mentions };
}

function isPersonName(tokens: readonly Token[], run: NameRun): boolean {
  if (run.to - run.name > LONGEST) return false;
  for (let i = run.name; i < run.to; i++) if (BODY_WORDS.has(tokens[i]?.lower ?? '')) return false;
  const first = tokens[run.name]?.lower ?? '';
  if (
    MEN.has(first) ||
    WOMEN.has(first) ||
    EITHER.has(first) ||
    run.gender ||
    /^\p{Lu}\.$/u.test(tokens[run.name]?.text ?? '')
  )
    return true;
  if (run.name > run.from) return true;
  const before = tokens[run.from - 1];
  const after = tokens[run.to];
  const named = before?.text === ',' ? tokens[run.from - 2] : before;
  if (named?.kind === 'word' && ROLE_NOUNS.has(named.lower)) return true;
  return after?.text === ',' && tokens[run.to + 1]?.kind === 'number' && tokens[run.to + 2]?.text === ',';
}

/** Two or three capitalized words without an article or a body's word; a person when the last one stands alone elsewhere. */
function mayBePerson(tokens: readonly Token[], run: NameRun): boolean {
  if (run.to - run.name > 3 || tokens[run.from - 1]?.lower === 'the') return false;
  for (let i = run.name; i < run.to; i++)
    if (BODY_WORDS.has(tokens[i]?.lower ?? '') || !/^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? '')) return false;
  return true;
}

const nameText = (tokens: readonly Token[], from: number, to: number): string => {
  let text = '';
  for (let i = from; i < to; i++)
    text += `${i > from && tokens[i]?.spaced ? ' ' : ''}${tokens[i]?.text ?? ''}`;
  return text;
};

/** The person of a full name: one known under a compatible given name, or a new one. */
function admit(
  tokens: readonly Token[],
  run: NameRun,
  people: Person[],
  bySurname: Map<string, Person[]>,
): Person {
  let end = run.to;
  while (end - 1 > run.name && (SUFFIXES.has(tokens[end - 1]?.lower ?? '') || tokens[end - 1]?.text === ','))
    end--;
  const surname = tokens[end - 1]?.lower ?? '';
  const given = tokens[run.name]?.lower ?? '';
  const namesakes = bySurname.get(surname) ?? [];
  const known = namesakes.find((person) => person.given === undefined || sameGiven(person.given, given));
  const name = nameText(tokens, run.name, run.to);
  const gender =
    run.gender ??
    (MEN.has(given) && !WOMEN.has(given) ? 'm' : WOMEN.has(given) && !MEN.has(given) ? 'f' : undefined);
  if (known) {
    known.fullMentions++;
    if (name.length > known.name.length) known.name = name;
    known.given ??= given;
    if (gender && !known.gender) known.gender = gender;
    return known;
  }
  const person: Person = { name, given, surname, fullMentions: 1, ...(gender && { gender }) };
  people.push(person);
  bySurname.set(surname, [...namesakes, person]);
  return person;
}

const sameGiven = (a: string, b: string): boolean =>
  a === b ||
  (/^.\.$/.test(a) && b.startsWith(a[0] ?? '')) ||
  (/^.\.$/.test(b) && a.startsWith(b[0] ?? '')) ||
  (a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a)));

/** Whom a bare surname or given name means: of several, the one of the right gender, then the one named in full most often. */
function personNamed(
  word: string,
  people: readonly Person[],
  bySurname: ReadonlyMap<string, readonly Person[]>,
  gender?: Gender,
): Person | undefined {
  const bearers = bySurname.get(word) ?? people.slice(0, MOST).filter((person) => person.given === word);
  const fitting = gender
    ? bearers.filter((person) => person.gender === undefined || person.gender === gender)
    : bearers;
  let best: Person | undefined;
  for (const person of fitting) if (!best || person.fullMentions > best.fullMentions) best = person;
  if (best && gender) best.gender ??= gender;
  return best;
}

/** "Mr. Smith" who is never named in full. */
function titled(
  tokens: readonly Token[],
  run: NameRun,
  people: Person[],
  bySurname: Map<string, Person[]>,
): Person | undefined {
  if (run.name === run.from || QUALIFIERS.has(tokens[run.name - 1]?.lower ?? '')) return undefined;
  const surname = tokens[run.name]?.lower ?? '';
  if (BODY_WORDS.has(surname) || ROLE_NOUNS.has(surname) || TITLES.has(surname)) return undefined;
  const text = tokens[run.name]?.text ?? '';
  const person: Person = {
    name:
      text.length > 3 && text === text.toUpperCase() ? (text[0] ?? '') + text.slice(1).toLowerCase() : text,
    surname,
    fullMentions: 0,
    ...(run.gender && { gender: run.gender }),
  };
  people.push(person);
  bySurname.set(surname, [...(bySurname.get(surname) ?? []), person]);
  return person;
}

/** Index of the first mention at or after a token. */
export function firstMention(cast: Cast, from: number): number {
  let low = 0;
  let high = cast.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cast.mentions[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
