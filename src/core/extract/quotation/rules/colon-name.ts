import { TAG } from '../../text/tags.ts';
import { isNominal } from '../nominal.ts';
import type { QuoteRule } from '../quote-rule.ts';
import { sentenceAt, tagAt } from '../reading.ts';

/** Loretta Lynch: “Be the voice” · a name and a colon before the passage, as in headlines and captions. */
export const colonName: QuoteRule = {
  name: 'colon-name',
  apply({ reading, passage }) {
    if (tagAt(reading, passage.from - 1) !== TAG.colon) return undefined;
    const { from: start } = sentenceAt(reading, passage.from - 1);
    let from = passage.from - 1;
    while (
      from > start &&
      (isNominal(tagAt(reading, from - 1)) || tagAt(reading, from - 1) === TAG.preposition)
    )
      from--;
    if (from > start && tagAt(reading, from - 1) < TAG.comma) return undefined;
    if (from === passage.from - 1 || tagAt(reading, passage.from - 2) === TAG.number) return undefined;
    const named = tagAt(reading, passage.from - 2) === TAG.name;
    return {
      rule: this.name,
      pieces: [{ from: passage.from, to: passage.to }],
      cue: { from: passage.from - 1, to: passage.from },
      source: { from, to: passage.from - 1 },
      confidence: named ? 0.85 : 0.65,
      reason: 'a name and a colon stand before the quotation marks',
    };
  },
};
