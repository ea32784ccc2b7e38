import { TAG } from '../../text/tags.ts';
import type { Attribution } from '../attribution.ts';
import { trimEnd } from '../extent.ts';
import { hasFinite, isNominal } from '../nominal.ts';
import { type Reading, tagAt, wordAt } from '../reading.ts';

/** A headline is at most this many tokens; a name in it at most five. */
const LONGEST = { headline: 26, name: 5 };
/** Labels of desks, not speakers. */
const DESKS = new Set([
  'analysis',
  'opinion',
  'exclusive',
  'video',
  'watch',
  'update',
  'live',
  'breaking',
  'latest',
  'review',
  'factbox',
  'timeline',
  'explainer',
  'profile',
  'interview',
  'editorial',
  'commentary',
  'photos',
  'news',
  'abstract',
]);

/** Pence: Flowers won’t be at the debate · Blast was intentional: de Blasio — a speaker and a colon in the headline. */
export function findHeadline(reading: Reading): Attribution[] {
  const first = reading.doc.sentences[0];
  if (!first || first.to - first.from > LONGEST.headline) return [];
  for (let at = first.from + 1; at < first.to - 1; at++) {
    if (tagAt(reading, at) !== TAG.colon) continue;
    const ahead = { from: first.from, to: at };
    const behind = { from: at + 1, to: trimEnd(reading, at + 1, first.to) };
    if (tagAt(reading, at + 1) === TAG.quote) return [];
    const [source, content] = isName(reading, ahead.from, ahead.to)
      ? [ahead, behind]
      : isName(reading, behind.from, behind.to) && hasFinite(reading, ahead.from, ahead.to)
        ? [behind, ahead]
        : [];
    if (!source || !content || content.to - content.from < 3) return [];
    return [
      {
        rule: 'headline',
        pieces: [content],
        cue: { from: at, to: at + 1 },
        source,
        confidence: 0.7,
        reason: 'the headline parts a speaker from words with a colon',
      },
    ];
  }
  return [];
}

/** A short phrase with a name in it and no desk's label. */
function isName(reading: Reading, from: number, to: number): boolean {
  if (to - from > LONGEST.name || to <= from) return false;
  let named = false;
  for (let at = from; at < to; at++) {
    const tag = tagAt(reading, at);
    if (DESKS.has(wordAt(reading, at)) || !(isNominal(tag) || tag === TAG.preposition)) return false;
    if (tag === TAG.name || reading.doc.tokens[at]?.capital) named = true;
  }
  return named;
}
