import { type Rule, sticky } from '../reading.ts';
import { ORDINAL, ORDINAL_WORDS, ordinalOf } from '../words/numbers.ts';

/** Centuries: "the 20th century", "nineteenth-century". The twentieth is 19, the years that begin so. */
export const century: Rule = {
  name: 'century',
  on: ['#', ...ORDINAL_WORDS.map((word) => word.split('-')[0] ?? word)],
  pattern: sticky(`(?<nth>${ORDINAL})[ -]centur(?:y|ies)\\b(?<era> b\\.?c\\.?e?\\b)?`),
  read(match) {
    const nth = ordinalOf(match.groups?.['nth'] ?? '');
    if (nth === undefined || nth > 22 || match.groups?.['era']) return undefined;
    return {
      timexType: 'DATE',
      value: String(nth - 1).padStart(2, '0'),
      certainty: 'stated',
      reason: 'the text names the century',
      confidence: 0.95,
    };
  },
};
