import type { TokenRun } from '../text/sentences.ts';
import { TAG } from '../text/tags.ts';
import { type Complement, complementOf } from './complement.ts';
import type { Cue } from './cues.ts';
import type { Phrase } from './nominal.ts';
import { passageEndingBefore } from './passage.ts';
import { phraseAfter } from './phrase-after.ts';
import { type Reading, sentenceAt, tagAt } from './reading.ts';
import { subjectBefore } from './subject.ts';

/** A cue with what stands around it: all that a rule looks at. */
export interface Situation {
  reading: Reading;
  cues: readonly Cue[];
  index: number;
  cue: Cue;
  sentence: TokenRun & { paragraph: number };
  /** The subject to the left of the verb. */
  subject?: Phrase;
  complement: Complement;
  /** Index of the quoted passage that closes right before the subject, or before the verb itself. */
  passageBefore?: number;
  /** It closes before the verb itself: the subject, if any, is to the right. */
  inverted: boolean;
  /** The subject to the right of an inverted verb. */
  inverse?: Phrase;
}

/** Looks around a cue once, for all rules. */
export function situationOf(reading: Reading, cues: readonly Cue[], index: number): Situation | undefined {
  const cue = cues[index];
  if (!cue) return undefined;
  const sentence = sentenceAt(reading, cue.verb);
  const direct = passageEndingBefore(reading, cue.from);
  const follows =
    direct !== undefined || tagAt(reading, cue.from - 1) === TAG.comma || cue.from === sentence.from;
  const inverse = follows ? phraseAfter(reading, cue.to, sentence.to) : undefined;
  const subjectFollows =
    direct !== undefined && inverse !== undefined && (reading.doc.quoted[direct]?.to ?? 0) > sentence.from;
  const situation: Situation = {
    reading,
    cues,
    index,
    cue,
    sentence,
    complement: complementOf(reading, cue, subjectFollows ? inverse : undefined),
    inverted: false,
    ...(inverse && { inverse }),
  };
  if (direct !== undefined) {
    situation.passageBefore = direct;
    situation.inverted = true;
  } else if (cue.voice === 'active' || cue.voice === 'passive') {
    const subject = subjectBefore(reading, cue.from);
    if (subject) {
      situation.subject = subject;
      const passage = passageEndingBefore(reading, subject.from);
      if (passage !== undefined) situation.passageBefore = passage;
    }
  }
  return situation;
}
