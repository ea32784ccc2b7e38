import type { TokenRun } from '../text/sentences.ts';
import { TAG } from '../text/tags.ts';
import { firstMention, type Person } from './cast.ts';
import type { Gender } from './name-runs.ts';
import type { Resolved, Scene } from './scene.ts';

/** A pronoun points back over at most this many sentences and mentions. */
const REACH = { sentences: 8, mentions: 24 };

/**
 * Whom "he" or "she" as a speaker means: of the people named shortly before, outside quotation marks and of a gender
 * that fits and not named in what is said, the one who spoke last, stands as a subject, and is nearest. undefined:
 * nobody fits.
 * After Lappin & Leass, An Algorithm for Pronominal Anaphora Resolution (1994): salience by role and distance.
 */
export function personOfPronoun(
  scene: Scene,
  at: number,
  gender: Gender,
  before: readonly Resolved[],
  said: readonly TokenRun[],
): Person | undefined {
  const { cast, sentenceOf, within, tags } = scene;
  const sentence = sentenceOf[at] ?? 0;
  const speaker = before.slice(-REACH.mentions).findLast(({ person }) => person !== undefined)?.person;
  const latest = before.at(-1);
  const scores = new Map<Person, number>();
  let seen = 0;
  for (let i = lastMentionBefore(scene, at); i >= 0 && seen < REACH.mentions; i--, seen++) {
    const mention = cast.mentions[i];
    if (!mention) break;
    const distance = sentence - (sentenceOf[mention.from] ?? 0);
    if (distance > REACH.sentences) break;
    const { person } = mention;
    if (person.gender !== undefined && person.gender !== gender) continue;
    if (scores.has(person)) continue;
    const quoted = (within[mention.from] ?? -1) >= 0;
    const subject = isSubject(tags, mention.to);
    scores.set(
      person,
      6 -
        distance +
        (subject ? 2 : 0) +
        (person.gender === gender ? 1 : 0) -
        (quoted ? 5 : 0) +
        Math.min(1, person.fullMentions * 0.2) -
        (distance === 0 ? 1 : 0),
    );
  }
  if (speaker && (speaker.gender === undefined || speaker.gender === gender)) {
    scores.set(speaker, (scores.get(speaker) ?? 0) + (latest?.person === speaker ? 2 : 1));
  }
  for (const person of namedIn(scene, said)) scores.set(person, (scores.get(person) ?? 0) - 4);
  let best: Person | undefined;
  for (const [person, score] of scores) if (!best || score > (scores.get(best) ?? 0)) best = person;
  return best;
}

/** Who is named in words: a speaker seldom names himself. */
function namedIn({ cast }: Scene, said: readonly TokenRun[]): Set<Person> {
  const named = new Set<Person>();
  for (const { from, to } of said) {
    for (let i = firstMention(cast, from); i < cast.mentions.length; i++) {
      const mention = cast.mentions[i];
      if (!mention || mention.from >= to) break;
      named.add(mention.person);
    }
  }
  return named;
}

const isSubject = (tags: Uint8Array, after: number): boolean => {
  const tag = tags[after];
  return (
    tag === TAG.finite ||
    tag === TAG.modal ||
    tag === TAG.be ||
    tag === TAG.have ||
    tag === TAG.do ||
    tag === TAG.adverb ||
    tag === TAG.comma
  );
};

function lastMentionBefore({ cast }: Scene, at: number): number {
  let low = 0;
  let high = cast.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cast.mentions[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
