import type { Speaker } from '../../annotation.ts';
import type { TokenRun } from '../text/sentences.ts';
import { TAG } from '../text/tags.ts';
import type { Token } from '../text/tokens.ts';
import type { Cast, Person, PersonMention } from './cast.ts';
import { personOfPronoun } from './pronouns.ts';
import { BODY_WORDS, COLLECTIVES, METONYMS, ROLE_NOUNS } from './roles.ts';
import { officeOf, words } from './roles-of.ts';

/** What the resolver reads: a tagged text, its cast, and where quotation marks stand. */
export interface Scene {
  tokens: readonly Token[];
  tags: Uint8Array;
  cast: Cast;
  sentenceOf: Int32Array;
  /** Token index → index of the quoted passage around it; -1: none. */
  within: Int32Array;
}

/** Whom a source mention means, and how that is known. */
export interface Resolved extends Speaker {
  person?: Person;
  /** named: the words say it · pronoun, office: pointed back from · body: an organization · unknown: nobody named. */
  how: 'named' | 'pronoun' | 'office' | 'body' | 'unknown';
}

/** Resolves the words that name a source; `before`: the speakers found so far, latest last. Unknown stays without a name. */
export function resolveSpeaker(scene: Scene, run: TokenRun, before: readonly Resolved[]): Resolved {
  const { tokens, tags } = scene;
  const end = relativeStart(scene, run);
  const first = tokens[run.from];
  if (
    first &&
    end - run.from <= 2 &&
    (tags[run.from] === TAG.pronoun || tags[run.from] === TAG.object || tags[run.from] === TAG.possessive)
  ) {
    return pronoun(scene, run.from, before);
  }
  if (/^(?:Q|A|QUESTION|ANSWER|REPORTER)$/.test(first?.text ?? '')) return { how: 'unknown' };
  const heads = headMentions(scene, run.from, end);
  if (heads.length > 0) return named(scene, run.from, end, heads);
  const metonym = metonymOf(tokens, run.from, end);
  if (metonym) return metonym;
  return described(scene, run.from, end, before);
}

/** "an architect who": the relative pronoun is no part of the name. */
function relativeStart({ tags }: Scene, run: TokenRun): number {
  let end = run.to;
  while (
    end > run.from + 1 &&
    (tags[end - 1] === TAG.wh || tags[end - 1] === TAG.that || tags[end - 1] === TAG.comma)
  )
    end--;
  return end;
}

function pronoun(scene: Scene, at: number, before: readonly Resolved[]): Resolved {
  const word = scene.tokens[at]?.lower ?? '';
  if (word === 'he' || word === 'she' || word === 'him' || word === 'his' || word === 'her') {
    const person = personOfPronoun(
      scene,
      at,
      word === 'he' || word === 'him' || word === 'his' ? 'm' : 'f',
      before,
    );
    if (person) return { ...asSpeaker(person), how: 'pronoun' };
    return likeLast(before.at(-1));
  }
  const last = before.at(-1);
  const plural = word === 'they' || word === 'their' || word === 'them';
  if (
    last &&
    (plural || word === 'it' || word === 'its') &&
    (last.how === 'body' || (plural && last.name?.includes(' and ')))
  ) {
    const { mention: _, ...rest } = last;
    return { ...rest, how: 'pronoun' };
  }
  return { how: 'unknown' };
}

/** "he" where nobody of the cast fits: the last speaker, if not a body, as far as the text describes one. */
function likeLast(last: Resolved | undefined): Resolved {
  if (!last) return { how: 'unknown' };
  const { name, role, affiliation, how } = last;
  const person =
    how === 'body' &&
    name !== undefined &&
    !name.split(' ').some((word) => BODY_WORDS.has(word.toLowerCase()));
  if (name !== undefined) return person ? { name, how: 'pronoun' } : { how: 'unknown' };
  return {
    ...(role !== undefined && { role }),
    ...(affiliation !== undefined && { affiliation }),
    how: 'unknown',
  };
}

/** The speaker that a person of the cast makes. */
export function asSpeaker(person: Person): Resolved {
  return {
    name: person.name,
    ...(person.role !== undefined && { role: person.role }),
    ...(person.affiliation !== undefined && { affiliation: person.affiliation }),
    person,
    how: 'named',
  };
}

/** The people named in a run as its heads: not "Trump’s campaign", "Stein spokeswoman", "a lawyer for Smith". */
function headMentions({ tokens, tags, cast }: Scene, from: number, to: number): PersonMention[] {
  const heads: PersonMention[] = [];
  for (let i = firstMention(cast, from); i < cast.mentions.length; i++) {
    const mention = cast.mentions[i];
    if (!mention || mention.from >= to) break;
    if (mention.to > to) continue;
    const next = tags[mention.to];
    const inside = mention.to < to;
    if (
      inside &&
      (next === TAG.possessive || next === TAG.noun || next === TAG.name || tokens[mention.to]?.text === '-')
    )
      continue;
    if (governed(tags, tokens, from, mention.from)) {
      if (heads.length > 0) break;
      continue;
    }
    const last = heads.at(-1);
    if (last && tokens[mention.from - 1]?.lower !== 'and') break;
    heads.push(mention);
  }
  return heads;
}

/** Whether a preposition in the same segment stands before the mention. */
function governed(tags: Uint8Array, tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    if (tags[i] === TAG.comma) return false;
    if (tags[i] === TAG.preposition && tokens[i]?.lower !== 'like') return true;
  }
  return false;
}

function firstMention(cast: Cast, from: number): number {
  let low = 0;
  let high = cast.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cast.mentions[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function named({ tokens, tags }: Scene, from: number, to: number, heads: readonly PersonMention[]): Resolved {
  const [first, ...rest] = heads;
  if (!first) return { how: 'unknown' };
  const speaker = asSpeaker(first.person);
  if (rest.length > 0) return { name: heads.map(({ person }) => person.name).join(' and '), how: 'named' };
  if (speaker.role === undefined && first.from > from && tokens[first.from - 1]?.text === ',') {
    const { role } = officeOf(tokens, tags, from, first.from - 1);
    if (role) speaker.role = role;
  }
  return to > from ? speaker : { how: 'unknown' };
}

function metonymOf(tokens: readonly Token[], from: number, to: number): Resolved | undefined {
  const phrase = words(tokens, from, to);
  const stands = METONYMS.get(phrase.toLowerCase());
  if (stands === undefined) return undefined;
  return { name: stands, how: 'body' };
}

/** Without a person's name: an office the text gave to someone, a body, or people nobody names. */
function described(scene: Scene, from: number, to: number, before: readonly Resolved[]): Resolved {
  const { tokens, tags, cast } = scene;
  const head = headOf(scene, from, to);
  const word = tokens[head]?.lower ?? '';
  const definite = tokens[from]?.lower === 'the';
  if (definite && ROLE_NOUNS.has(word) && tags[head] !== TAG.name) {
    const person = holderOf(cast, word, from, modifiers(tokens, from + 1, head));
    if (person) return { ...asSpeaker(person), how: 'office' };
  }
  const start = tags[from] === TAG.determiner && tokens[from]?.lower !== 'another' ? from + 1 : from;
  if (COLLECTIVES.has(word) || ROLE_NOUNS.has(word)) {
    const office = officeOf(tokens, tags, start, to);
    return { ...office, how: 'unknown' };
  }
  let name = start;
  while (name < to && tags[name] !== TAG.name) name++;
  if (name < to && (tags[head] === TAG.name || name === start))
    return { name: bodyName(scene, from, start, to), how: 'body' };
  if (definite) {
    const body = before.findLast(
      ({ how, name: known }) =>
        how === 'body' && known !== undefined && known.toLowerCase().split(' ').includes(word),
    );
    if (body?.name !== undefined) return { name: body.name, how: 'body' };
    const found = BODY_WORDS.has(word) ? bodyBefore(scene, from, word) : undefined;
    if (found) return { name: found, how: 'body' };
  }
  return { how: 'unknown' };
}

/** The last noun or name before a preposition, comma or relative. */
function headOf({ tags }: Scene, from: number, to: number): number {
  let head = from;
  for (let i = from; i < to; i++) {
    const tag = tags[i];
    if (tag === TAG.noun || tag === TAG.name) head = i;
    else if (
      i > from &&
      (tag === TAG.preposition ||
        tag === TAG.comma ||
        tag === TAG.wh ||
        tag === TAG.open ||
        tag === TAG.participle ||
        tag === TAG.gerund)
    )
      break;
  }
  return head;
}

/** The name of a body, as far as the words say it: apposition and brackets left out, "The" kept when it is part of the name. */
function bodyName({ tokens, tags }: Scene, from: number, start: number, to: number): string {
  let end = start;
  while (
    end < to &&
    tags[end] !== TAG.comma &&
    tags[end] !== TAG.open &&
    tags[end] !== TAG.wh &&
    tags[end] !== TAG.participle
  )
    end++;
  const article =
    from < start &&
    tokens[from]?.capital === true &&
    /^(?:times|post|journal|guardian|hill|globe)$/.test(tokens[end - 1]?.lower ?? '');
  return words(tokens, article ? from : start, end);
}

/** The words that narrow an office ("New York state attorney" of "the New York state attorney general"). */
const modifiers = (tokens: readonly Token[], from: number, head: number): string[] =>
  tokens.slice(from, head).map(({ lower }) => lower);

/** Who holds an office: the latest named person whose role has the word, and the words that narrow it. */
function holderOf(
  cast: Cast,
  word: string,
  before: number,
  narrowing: readonly string[],
): Person | undefined {
  for (let i = firstMention(cast, before) - 1; i >= 0; i--) {
    const person = cast.mentions[i]?.person;
    if (!person?.role?.toLowerCase().split(' ').includes(word)) continue;
    const known = `${person.role} ${person.affiliation ?? ''}`.toLowerCase();
    if (narrowing.every((other) => known.includes(other))) return person;
  }
  return undefined;
}

/** "the ministry": the latest name before that ends in the word. */
function bodyBefore({ tokens, tags }: Scene, from: number, word: string): string | undefined {
  for (let i = from - 1; i >= Math.max(0, from - 600); i--) {
    if (tokens[i]?.lower !== word || tags[i] !== TAG.name) continue;
    let start = i;
    while (
      start > 0 &&
      (tags[start - 1] === TAG.name ||
        (tags[start - 1] === TAG.adjective && tokens[start - 1]?.capital === true))
    )
      start--;
    if (start < i) return words(tokens, start, i + 1);
  }
  return undefined;
}
