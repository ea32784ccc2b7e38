import type { TokenRun } from '../text/sentences.ts';
import { TAG } from '../text/tags.ts';
import type { Token } from '../text/tokens.ts';
import { firstMention, type PersonMention } from './cast.ts';
import { described } from './described.ts';
import { personOfPronoun } from './pronouns.ts';
import { BODY_WORDS, METONYMS } from './roles.ts';
import { officeOf, officeStart, words } from './roles-of.ts';
import { asSpeaker, type Resolved, type Scene } from './scene.ts';

/**
 * Resolves the words that name a source; `before`: the speakers found so far, latest last; `said`: what the source
 * says. Unknown stays without a name.
 */
export function resolveSpeaker(
  scene: Scene,
  run: TokenRun,
  before: readonly Resolved[],
  said: readonly TokenRun[],
): Resolved {
  const { tokens, tags } = scene;
  const end = relativeStart(scene, run);
  const first = tokens[run.from];
  if (
    first &&
    end - run.from <= (tags[run.from] === TAG.possessive ? 1 : 2) &&
    (tags[run.from] === TAG.pronoun || tags[run.from] === TAG.object || tags[run.from] === TAG.possessive)
  ) {
    return pronoun(scene, run.from, before, said);
  }
  if (run.to - run.from === 1 && /^(?:Q|A|QUESTION|ANSWER|REPORTER)$/.test(first?.text ?? ''))
    return { how: 'unknown' };
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

function pronoun(scene: Scene, at: number, before: readonly Resolved[], said: readonly TokenRun[]): Resolved {
  const word = scene.tokens[at]?.lower ?? '';
  if (word === 'he' || word === 'she' || word === 'him' || word === 'his' || word === 'her') {
    const person = personOfPronoun(
      scene,
      at,
      word === 'he' || word === 'him' || word === 'his' ? 'm' : 'f',
      before,
      said,
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
    if (governed(tags, tokens, from, officeStart(tokens, mention))) {
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
