import { TAG } from '../text/tags.ts';
import type { Token } from '../text/tokens.ts';
import { type Cast, firstMention, type Person } from './cast.ts';
import { BODY_WORDS, COLLECTIVES, ROLE_NOUNS } from './roles.ts';
import { officeOf, words } from './roles-of.ts';
import { asSpeaker, type Resolved, type Scene } from './scene.ts';

/** An office or a body is taken up within this many speakers. */
const RECENT = 50;

/** Without a person's name: an office the text gave to someone, a body, or people nobody names. */
export function described(scene: Scene, from: number, to: number, before: readonly Resolved[]): Resolved {
  const { tokens, tags, cast } = scene;
  const head = headOf(scene, from, to);
  const word = tokens[head]?.lower ?? '';
  const definite = tokens[from]?.lower === 'the';
  if (definite && ROLE_NOUNS.has(word) && tags[head] !== TAG.name) {
    const person = holderOf(cast, word, from, modifiers(tokens, from + 1, head));
    if (person) return { ...asSpeaker(person), how: 'office' };
  }
  const start = tags[from] === TAG.determiner && tokens[from]?.lower !== 'another' ? from + 1 : from;
  const wholeName = head > start && tags[head] === TAG.name && tags[head - 1] === TAG.name;
  if (!wholeName && (COLLECTIVES.has(word) || ROLE_NOUNS.has(word))) {
    const office = officeOf(tokens, tags, start, to);
    return { ...office, how: 'unknown' };
  }
  let name = start;
  while (name < to && tags[name] !== TAG.name) name++;
  if (name < to && (tags[head] === TAG.name || name === start)) {
    const body = bodyWithKind(scene, from, start, to);
    return { ...body, name: spelledOut(body.name, before) ?? body.name, how: 'body' };
  }
  if (definite) {
    const body = before
      .slice(-RECENT)
      .findLast(
        ({ how, name: known }) =>
          how === 'body' && known !== undefined && known.toLowerCase().split(' ').includes(word),
      );
    if (body?.name !== undefined) return { name: body.name, how: 'body' };
    const found = BODY_WORDS.has(word) ? bodyBefore(scene, from, word) : undefined;
    if (found) return { name: found, how: 'body' };
  }
  return { how: 'unknown' };
}

/** "the IMF" after the International Monetary Fund spoke. */
function spelledOut(name: string, before: readonly Resolved[]): string | undefined {
  if (!/^\p{Lu}{3,6}$/u.test(name)) return undefined;
  return before
    .slice(-RECENT)
    .findLast(({ how, name: known = '' }) => how === 'body' && known !== name && initials(known) === name)
    ?.name;
}

const initials = (name: string): string =>
  name
    .split(' ')
    .map(([first = '']) => (/\p{Lu}/u.test(first) ? first : ''))
    .join('');

/** "the Interfax news agency": a name, and what kind of body it is in small letters. */
function bodyWithKind(
  scene: Scene,
  from: number,
  start: number,
  to: number,
): { name: string; role?: string } {
  const { tokens, tags } = scene;
  let end = start;
  while (end < to && tags[end] === TAG.name) end++;
  if (
    end > start &&
    end < to &&
    KINDS.has(tokens[to - 1]?.lower ?? '') &&
    !tokens.slice(end, to).some(({ capital, kind }) => capital || kind !== 'word')
  ) {
    return { name: words(tokens, start, end), role: words(tokens, end, to) };
  }
  return { name: bodyName(scene, from, start, to) };
}

/** What a small word after a name calls it, without being part of it. */
const KINDS = new Set([
  'agency',
  'newspaper',
  'network',
  'magazine',
  'broadcaster',
  'website',
  'channel',
  'newswire',
]);

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
  const last = firstMention(cast, before) - 1;
  for (let i = last; i >= Math.max(0, last - RECENT * 5); i--) {
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
