import type { QuoteRule } from '../quote-rule.ts';

/** A paragraph that opens with a mark while the one before never closed its own: the same speaker goes on. */
export const carried: QuoteRule = {
  name: 'carried',
  apply({ passage, owner }) {
    const before = passage.carries === undefined ? undefined : owner.get(passage.carries);
    if (before === undefined) return undefined;
    return {
      rule: this.name,
      pieces: [{ from: passage.from, to: passage.to }],
      speaksOn: before,
      continues: true,
      confidence: 0.9,
      reason: 'the quotation marks of the paragraph before were left open and are taken up here',
    };
  },
};
