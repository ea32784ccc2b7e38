import type { TokenRun } from '../text/sentences.ts';
import { TAG } from '../text/tags.ts';
import type { Attribution } from './attribution.ts';
import { hasFinite, isNominal } from './nominal.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { type Reading, sentenceAt, tagAt, wordAt } from './reading.ts';
import type { Situation } from './situation.ts';
import { subjectBefore } from './subject.ts';

const HELPING: ReadonlySet<number> = new Set([TAG.be, TAG.have, TAG.modal, TAG.adverb]);

/** A subject is looked for at this many verbs back; it bounds the work on word lists that are no prose. */
const VERBS = 6;

/** Who a cue's words are laid to: a run of words, or the speaker of an attribution found before (its index). */
export interface FoundSource {
  source?: TokenRun;
  speaksOn?: number;
}

/** The source of a cue without a subject of its own: ", adding …", "a letter saying …", "Citing …, Trump …". */
export function sourceOf(situation: Situation, found: readonly Attribution[]): FoundSource | undefined {
  const { cue, subject, inverse, inverted } = situation;
  if (cue.voice === 'active') {
    const run = inverted ? inverse : (subject ?? inverse);
    return run ? { source: { from: run.from, to: run.to } } : coordinated(situation, found);
  }
  if (cue.voice === 'passive') return byAgent(situation);
  return implied(situation, found);
}

/** "… and warned": the subject of the attribution before in the same sentence, or of the verb that it is joined to. */
function coordinated(situation: Situation, found: readonly Attribution[]): FoundSource | undefined {
  const { reading, cue, sentence } = situation;
  const before = tagAt(reading, cue.from - 1);
  if (before !== TAG.conjunction && before !== TAG.comma && before !== TAG.adverb) return undefined;
  const last = lastIn(found, sentence.from, cue.from);
  if (last !== undefined) return { speaksOn: last };
  return mainSubject(situation);
}

/** "was quoted by Y", "was reported by Y". */
function byAgent(situation: Situation): FoundSource {
  const { reading, cue, sentence } = situation;
  if (wordAt(reading, cue.to) !== 'by') return {};
  const agent = phraseAfter(reading, cue.to + 1, sentence.to);
  return agent ? { source: { from: agent.from, to: agent.to } } : {};
}

function implied(situation: Situation, found: readonly Attribution[]): FoundSource | undefined {
  const { reading, cue, sentence } = situation;
  if (cue.from === sentence.from) {
    const comma = commaAfter(situation);
    const subject = comma === undefined ? undefined : phraseAfter(reading, comma + 1, sentence.to);
    return subject ? { source: { from: subject.from, to: subject.head } } : undefined;
  }
  const before = tagAt(reading, cue.from - 1);
  if (wordAt(reading, cue.from - 1) === 'as') return quotedAs(situation);
  if (isNominal(before) && cue.voice === 'gerund') {
    const phrase = phraseBefore(reading, cue.from, sentence.from);
    if (phrase) return { source: lastName(reading, phrase) };
  }
  const last = lastIn(found, sentence.from, cue.from);
  if (last !== undefined) return { speaksOn: last };
  return mainSubject(situation);
}

/** "was quoted as saying": the subject of the passive. */
function quotedAs(situation: Situation): FoundSource | undefined {
  const { reading, cue, sentence } = situation;
  let at = cue.from - 2;
  while (at > sentence.from && tagAt(reading, at) !== TAG.be) at--;
  if (tagAt(reading, at) !== TAG.be) return mainSubject(situation);
  while (at > sentence.from && HELPING.has(tagAt(reading, at - 1))) at--;
  const subject = subjectBefore(reading, at);
  return subject ? { source: subject } : undefined;
}

/** The subject of the nearest finite verb to the left in the sentence that the cue may belong to; if none, the nearest. */
function mainSubject(situation: Situation): FoundSource | undefined {
  const { reading, cue, sentence } = situation;
  let verbs = 0;
  let nearest: TokenRun | undefined;
  for (let at = cue.from - 1; at > sentence.from && verbs < VERBS; at--) {
    if (!hasFinite(reading, at, at + 1)) continue;
    verbs++;
    let from = at;
    while (
      from > sentence.from &&
      (hasFinite(reading, from - 1, from) || tagAt(reading, from - 1) === TAG.adverb)
    )
      from--;
    const subject = subjectBefore(reading, from);
    if (subject) {
      const run = { from: subject.from, to: subject.to };
      if (!isSubordinate(situation, run)) return { source: run };
      nearest ??= run;
    }
    at = from;
  }
  return nearest && { source: nearest };
}

/**
 * Whether a subject is that of a clause within another, to which "…, saying" and "while chanting" do not belong:
 * "where the Panthers played", "an architect who drew it". Other cues may, but for "which": things do not speak on.
 */
function isSubordinate({ reading, cue }: Situation, { from, to }: TokenRun): boolean {
  const apart = tagAt(reading, cue.from - 1) === TAG.comma || wordAt(reading, cue.from - 1) === 'while';
  if (cue.voice !== 'gerund' || !apart) return wordAt(reading, to - 1) === 'which';
  const before = tagAt(reading, from - 1);
  return before === TAG.wh || before === TAG.subordinator || tagAt(reading, to - 1) === TAG.wh;
}

function lastIn(found: readonly Attribution[], from: number, to: number): number | undefined {
  for (let i = found.length - 1; i >= 0; i--) {
    const cue = found[i]?.cue;
    if (!cue || cue.from < from) return undefined;
    if (cue.from < to) return i;
  }
  return undefined;
}

function commaAfter(situation: Situation): number | undefined {
  const { reading, cue } = situation;
  const { to } = sentenceAt(reading, cue.verb);
  for (let at = cue.to; at < to; at++) if (tagAt(reading, at) === TAG.comma) return at;
  return undefined;
}

/** "footage of Trump saying": of a phrase that ends in a name after a preposition, the name. */
function lastName(reading: Reading, phrase: TokenRun): TokenRun {
  let from = phrase.to;
  while (from > phrase.from && tagAt(reading, from - 1) === TAG.name) from--;
  return from < phrase.to && from > phrase.from && wordAt(reading, from - 1) === 'of'
    ? { from, to: phrase.to }
    : phrase;
}
