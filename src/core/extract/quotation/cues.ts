import type { TokenRun } from '../text/sentences.ts';
import { TAG } from '../text/tags.ts';
import { type Reading, sentenceAt, tagAt, wordAt } from './reading.ts';
import { type Frames, PARTICLES, REPORTING } from './reporting-verbs.ts';

/** A reporting verb in its verb group: "has also repeatedly said". Token indices, `to` exclusive. */
export interface Cue extends TokenRun {
  verb: number;
  frames: Frames;
  /** gerund and participle: without an auxiliary ("…, saying", "asked about"). */
  voice: 'active' | 'passive' | 'gerund' | 'infinitive' | 'participle';
}

/** Forms that are verbs wherever they stand. */
const ALWAYS_VERBS = new Set([
  'said',
  'says',
  'say',
  'told',
  'tells',
  'wrote',
  'writes',
  'added',
  'adds',
  'asked',
  'argued',
  'argues',
  'noted',
  'insisted',
  'insists',
]);
const ACCORDING: Frames = { lemma: 'according to', frames: '', prepositions: [] };
const AUXILIARIES: ReadonlySet<number> = new Set([
  TAG.adverb,
  TAG.negation,
  TAG.modal,
  TAG.be,
  TAG.have,
  TAG.do,
]);

/** The reporting verbs of a text that stand outside closed quotation marks, in order. */
export function findCues(reading: Reading): Cue[] {
  const cues: Cue[] = [];
  const { tokens, quoted } = reading.doc;
  for (let i = 0; i < tokens.length; i++) {
    const passage = reading.outermost[i] ?? -1;
    if (passage >= 0 && (quoted[passage]?.closed || quoted[passage]?.carries !== undefined)) continue;
    const cue = cueAt(reading, i);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** “…,” the letter reads. — a form that may be a noun is a verb between a passage and a stop or comma. */
function closesSpeech(reading: Reading, i: number, frames: Frames): boolean {
  if (!frames.frames.includes('d') || tagAt(reading, i) !== TAG.noun || !/[sd]$/.test(wordAt(reading, i)))
    return false;
  const next = tagAt(reading, i + 1);
  if (next !== TAG.stop && next !== TAG.comma) return false;
  for (let at = i - 1; at >= Math.max(0, i - 9); at--) {
    const tag = tagAt(reading, at);
    if (tag === TAG.quote) return (reading.outermost[at + 1] ?? -1) < 0;
    if (tag === TAG.finite || tag === TAG.stop) return false;
  }
  return false;
}

function cueAt(reading: Reading, i: number): Cue | undefined {
  const tag = tagAt(reading, i);
  if (tag > TAG.adverb || (tag > TAG.noun && tag < TAG.preposition && tag !== TAG.name)) return undefined;
  const word = wordAt(reading, i);
  if (word === 'according' && wordAt(reading, i + 1) === 'to')
    return { verb: i, from: i, to: i + 2, frames: ACCORDING, voice: 'active' };
  const phrasal = PARTICLES.get(word)?.get(wordAt(reading, i + 1));
  const frames = phrasal ?? REPORTING.get(word);
  if (!frames) return undefined;
  const verbal = tag === TAG.finite || tag === TAG.participle || tag === TAG.gerund || tag === TAG.infinitive;
  if (!verbal && !(ALWAYS_VERBS.has(word) && tag !== TAG.name) && !closesSpeech(reading, i, frames))
    return undefined;
  const to = phrasal ? i + 2 : i + 1;
  const { from: start } = sentenceAt(reading, i);
  let from = i;
  let passive = false;
  let helped = false;
  let infinitive = tag === TAG.infinitive;
  while (from > start) {
    const before = tagAt(reading, from - 1);
    if (before === TAG.to) infinitive = true;
    else if (!AUXILIARIES.has(before)) break;
    if (before === TAG.be) passive = true;
    if (before === TAG.be || before === TAG.have || before === TAG.modal || before === TAG.do) helped = true;
    from--;
    if (before === TAG.to) break;
  }
  while (
    from < i &&
    tagAt(reading, from) === TAG.adverb &&
    (from === start || tagAt(reading, from - 1) === TAG.comma)
  )
    from++;
  const voice =
    tag === TAG.participle && passive
      ? 'passive'
      : infinitive
        ? 'infinitive'
        : tag === TAG.gerund && !helped
          ? 'gerund'
          : tag === TAG.participle && !helped
            ? 'participle'
            : 'active';
  return { verb: i, from, to, frames, voice };
}
