import { TAG } from '../../text/tags.ts';
import { hasFinite, isNominal } from '../nominal.ts';
import { phraseAfter } from '../phrase-after.ts';
import { phraseBefore } from '../phrase-before.ts';
import type { QuoteRule } from '../quote-rule.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt, tagAt } from '../reading.ts';
import { subjectBefore } from '../subject.ts';

/** He had this answer: “…” · He read a statement.⏎ “…” — a sentence that ends with a colon announces the passage. */
export const announced: QuoteRule = {
  name: 'announced',
  apply({ reading, passage }) {
    if (tagAt(reading, passage.from - 1) !== TAG.colon) return undefined;
    const sentence = sentenceAt(reading, passage.from - 1);
    const source = firstSubject(reading, sentence.from, passage.from - 1);
    if (!source) return undefined;
    return {
      rule: this.name,
      pieces: [{ from: passage.from, to: passage.to }],
      cue: { from: passage.from - 1, to: passage.from },
      source,
      confidence: 0.75,
      reason: 'the sentence before ends with a colon that announces the words in quotation marks',
    };
  },
};

/** The subject of the first finite verb. */
function firstSubject(reading: Reading, from: number, to: number): { from: number; to: number } | undefined {
  for (let at = from + 1; at < to; at++) {
    if (!hasFinite(reading, at, at + 1)) continue;
    const subject = subjectBefore(reading, at);
    if (subject && isPerson(reading, subject)) return { from: subject.from, to: subject.to };
  }
  return phraseBefore(reading, to, from) ?? phraseAfter(reading, from, to);
}

const isPerson = (reading: Reading, run: { from: number; to: number }): boolean =>
  tagAt(reading, run.to - 1) === TAG.pronoun || isNominal(tagAt(reading, run.to - 1));
