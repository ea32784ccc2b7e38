import type { Candidate, Rule } from '../candidate.ts';
import { phraseAt } from '../phrase.ts';
import { tokenAt, wordAt } from '../view.ts';

const STATUS =
  /^(?:outlawed|banned|proscribed|now-banned|blacklisted|now-outlawed|sanctioned|US-sanctioned)$/;

/** "the outlawed Kurdistan Workers' Party", "the banned group X": a legal status before the name. */
export const outlawedName: Rule = {
  name: 'designation-outlawed-name',
  find: (view) => {
    const found: Candidate[] = [];
    for (let k = view.from; k < view.to - 1; k++) {
      if (!STATUS.test(wordAt(view, k)) || !/^(?:the|a|an|now|'s)$/.test(wordAt(view, k - 1))) continue;
      const phrase = phraseAt(view, k + 1);
      if (!phrase?.name || phrase.determiner) continue;
      if (phrase.name.from > k + 1 && tokenAt(view, k + 1).kind !== 'word') continue;
      found.push({
        organizations: [phrase],
        authorities: [],
        label: { from: k, to: k + 1, quoted: false, organizational: false, kind: 'soft' },
        status: 'asserted',
        legal: true,
        confidence: 0.74,
        reason: `the word “${wordAt(view, k)}” before the name states a legal status`,
      });
    }
    return found;
  },
};
