import { TAG } from '../../text/tags.ts';
import type { QuoteRule } from '../quote-rule.ts';
import { sentenceAt, tagAt, wordAt } from '../reading.ts';

/** “Every time,” Tester said, referring to the excuse, “you give …” — the rest of a quotation that its cue broke off. */
export const resumed: QuoteRule = {
  name: 'resumed',
  apply({ reading, passage, found, last }) {
    const before = found[last];
    const piece = before?.pieces.at(-1);
    if (!before?.cue || !piece || (reading.within[piece.to - 1] ?? -1) < 0) return undefined;
    const sentence = sentenceAt(reading, passage.from);
    if (passage.from <= sentence.from || before.cue.from < sentence.from || piece.to > before.cue.from)
      return undefined;
    const mark = tagAt(reading, passage.from - 1);
    if (mark !== TAG.comma && mark !== TAG.dash && wordAt(reading, passage.from - 1) !== 'but')
      return undefined;
    return {
      rule: this.name,
      pieces: [{ from: passage.from, to: passage.to }],
      speaksOn: last,
      continues: true,
      confidence: 0.9,
      reason: 'it takes up the quotation that the cue broke off',
    };
  },
};
