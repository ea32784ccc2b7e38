import { TAG } from '../../text/tags.ts';
import { phraseAfter } from '../phrase-after.ts';
import type { QuoteRule } from '../quote-rule.ts';
import { sentenceAt, tagAt } from '../reading.ts';

/** “…” — Michelle Obama: a dash and a name after the passage. */
export const signature: QuoteRule = {
  name: 'signature',
  apply({ reading, passage }) {
    if (tagAt(reading, passage.to) !== TAG.dash || tagAt(reading, passage.to + 1) !== TAG.name)
      return undefined;
    const { to: limit } = sentenceAt(reading, passage.to);
    const source = phraseAfter(reading, passage.to + 1, limit);
    if (!source) return undefined;
    return {
      rule: this.name,
      pieces: [{ from: passage.from, to: passage.to }],
      cue: { from: passage.to, to: passage.to + 1 },
      source: { from: source.from, to: source.to },
      confidence: 0.9,
      reason: 'a dash and a name sign the words in quotation marks',
    };
  },
};
