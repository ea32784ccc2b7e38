import type { TokenRun } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { MEN, WOMEN } from './first-names.ts';
import { type Gender, type NameRun, nameRuns, SUFFIXES, type Tagged } from './name-runs.ts';
import { isPersonName, mayBePerson } from './person-names.ts';
import { BODY_WORDS, officeWord, PLAIN_TITLES, QUALIFIERS, ROLE_NOUNS, TITLES } from './roles.ts';
import { officeAt, officeStart } from './roles-of.ts';

/** A person of the article under the fullest name it gives. */
export interface Person {
  name: string;
  given?: string;
  surname: string;
  gender?: Gender;
  role?: string;
  affiliation?: string;
  /** Words of the offices that the text gives with the name. */
  offices: Set<string>;
  /** Times named in full: whom a bare surname means when several bear it. */
  fullMentions: number;
  /** Times named by title and surname, of a person never named in full. */
  titledMentions: number;
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

/**
 * Reads the cast of a text: full names first, then the bare surnames and given names that point back (or, in a
 * headline, ahead) to them. People of one surname stay apart; a bare surname that several bear is left to
 * `personNamed`.
 */
export function readCast(tagged: Tagged): Cast {
  const { tokens } = tagged;
  const runs = nameRuns(tagged);
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
    const person = admit(tagged, run, people, bySurname);
    mentions.push({ from: run.from, to: run.to, name: run.name, person });
  }
  const alone = new Set(singles.map((run) => tokens[run.name]?.lower ?? ''));
  const small = new Set(tokens.filter(({ capital }) => !capital).map(({ lower }) => lower));
  for (const run of doubtful) {
    const person =
      bearerOfEnd(tokens, run, bySurname) ??
      (alone.has(tokens[run.to - 1]?.lower ?? '') && mayBePerson(tokens, run, small)
        ? admit(tagged, run, people, bySurname)
        : undefined);
    if (person) mentions.push({ from: run.from, to: run.to, name: run.name, person });
  }
  const bare: NameRun[] = [];
  for (const run of singles) {
    const office = officeBefore(tokens, run);
    if (run.name === run.from && office === undefined) {
      bare.push(run);
      continue;
    }
    const person =
      personNamed(tokens[run.name]?.lower ?? '', people, bySurname, run.gender, office) ??
      titled(tokens, run, people, bySurname);
    if (!person) continue;
    if (office !== undefined) person.offices.add(office);
    if (person.fullMentions === 0) person.titledMentions++;
    mentions.push({ from: run.from, to: run.to, name: run.name, person });
  }
  for (const run of bare) {
    const person = personNamed(tokens[run.name]?.lower ?? '', people, bySurname);
    if (person) mentions.push({ from: run.from, to: run.to, name: run.name, person });
  }
  mentions.sort((a, b) => a.from - b.from);
  return { people, mentions };
}

/** "Suu Kyi": of those of the surname, the one whose full name ends in these words. */
function bearerOfEnd(
  tokens: readonly Token[],
  run: NameRun,
  bySurname: ReadonlyMap<string, readonly Person[]>,
): Person | undefined {
  const end = ` ${nameText(tokens, run.name, run.to)}`;
  return bySurname.get(tokens[run.to - 1]?.lower ?? '')?.find(({ name }) => name.endsWith(end));
}

const nameText = (tokens: readonly Token[], from: number, to: number): string => {
  let text = '';
  for (let i = from; i < to; i++)
    text += `${i > from && tokens[i]?.spaced ? ' ' : ''}${tokens[i]?.text ?? ''}`;
  return text;
};

/** The person of a full name: one known under a compatible given name, or a new one. */
function admit(tagged: Tagged, run: NameRun, people: Person[], bySurname: Map<string, Person[]>): Person {
  const { tokens } = tagged;
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
  const offices = officesOf(tagged, run);
  if (known) {
    for (const office of offices) known.offices.add(office);
    known.fullMentions++;
    if (name.length > known.name.length) known.name = name;
    known.given ??= given;
    if (gender && !known.gender) known.gender = gender;
    return known;
  }
  const person: Person = {
    name,
    given,
    surname,
    offices,
    fullMentions: 1,
    titledMentions: 0,
    ...(gender && { gender }),
  };
  people.push(person);
  bySurname.set(surname, [...namesakes, person]);
  return person;
}

const sameGiven = (a: string, b: string): boolean =>
  a === b ||
  (/^.\.$/.test(a) && b.startsWith(a[0] ?? '')) ||
  (/^.\.$/.test(b) && a.startsWith(b[0] ?? '')) ||
  (a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a)));

/** The words of every office that stands with a full name. */
function officesOf(tagged: Tagged, run: NameRun): Set<string> {
  const { tokens } = tagged;
  const offices = new Set<string>();
  for (let i = run.from; i < run.name; i++) offices.add(officeWord(tokens[i]?.lower ?? ''));
  for (const word of officeAt(tagged, run)?.role?.split(/[ -]/) ?? []) offices.add(officeWord(word));
  return offices;
}

/**
 * The office before a single name: "President Obama", "spokesman Toner", "Secretary of State Kerry". What only
 * qualifies or greets is none.
 */
function officeBefore(tokens: readonly Token[], run: NameRun): string | undefined {
  const { from, name } = run;
  const before = tokens[name - 1];
  const word = before?.lower ?? '';
  if (name === from) return before?.capital || !ROLE_NOUNS.has(word) ? undefined : officeWord(word);
  if (officeStart(tokens, run) < from) return officeWord(tokens[from - 2]?.lower ?? '');
  return PLAIN_TITLES.has(word) || QUALIFIERS.has(word) ? undefined : officeWord(word);
}

/**
 * Whom a surname or given name alone means: of several, the one of the right gender, then the one named most often.
 * A name with an office means nobody whom the text does not give that office: "President Obama" is not Michelle Obama.
 */
function personNamed(
  word: string,
  people: readonly Person[],
  bySurname: ReadonlyMap<string, readonly Person[]>,
  gender?: Gender,
  office?: string,
): Person | undefined {
  const bearers = bySurname.get(word) ?? people.slice(0, MOST).filter((person) => person.given === word);
  const fitting = bearers.filter(
    (person) =>
      (!gender || person.gender === undefined || person.gender === gender) &&
      (office === undefined || mayHold(person, office)),
  );
  const sure = gender ? fitting.filter((person) => person.gender === gender) : [];
  let best: Person | undefined;
  for (const person of sure.length > 0 ? sure : fitting)
    if (!best || weightOf(person) > weightOf(best)) best = person;
  if (best && gender) best.gender ??= gender;
  return best;
}

/** Nobody's full name stands with "Mr. Smith": he may hold any office until one is given. */
const mayHold = ({ given, offices }: Person, office: string): boolean =>
  offices.has(office) || (given === undefined && offices.size === 0);

/** At equal numbers the name that the text leaves short. */
const weightOf = ({ given, fullMentions, titledMentions }: Person): number =>
  fullMentions + titledMentions + (given === undefined ? 0.5 : 0);

/** "Mr. Smith" who is never named in full; after a small word ("spokesman Smith") only beside people of that surname. */
function titled(
  tokens: readonly Token[],
  run: NameRun,
  people: Person[],
  bySurname: Map<string, Person[]>,
): Person | undefined {
  const surname = tokens[run.name]?.lower ?? '';
  if (run.name === run.from ? !bySurname.has(surname) : QUALIFIERS.has(tokens[run.name - 1]?.lower ?? ''))
    return undefined;
  if (BODY_WORDS.has(surname) || ROLE_NOUNS.has(surname) || TITLES.has(surname)) return undefined;
  const text = tokens[run.name]?.text ?? '';
  const person: Person = {
    name:
      text.length > 3 && text === text.toUpperCase() ? (text[0] ?? '') + text.slice(1).toLowerCase() : text,
    surname,
    offices: new Set(),
    fullMentions: 0,
    titledMentions: 0,
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
