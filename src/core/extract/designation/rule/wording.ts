import type { Candidate, Rule } from '../candidate.ts';
import { phraseAt } from '../phrase.ts';
import { type View, wordAt } from '../view.ts';
import { REPORTING } from '../words/reporting.ts';

const LOADED = /^(?:regime|junta|occupation|puppet)$/;
const FORCES = /^(?:forces|troops|army|soldiers|militias|fighters|authorities)$/;

/**
 * "pressure regime forces" in reported speech: a loaded word, and it is open whether the speaker or the writer chose
 * it. Only in a sentence with a verb of saying, outside quotation marks, with no owner named before the word.
 */
export const wording: Rule = {
  name: 'designation-wording',
  find: (view) => {
    const found: Candidate[] = [];
    for (let k = view.from; k < view.to - 1; k++) {
      if (!LOADED.test(wordAt(view, k)) || !FORCES.test(wordAt(view, k + 1))) continue;
      if (!isReported(view, k) || isQuoted(view, k)) continue;
      const phrase = phraseAt(view, k);
      if (!phrase || phrase.to !== k + 2 || wordAt(view, k - 1) === "'s") continue;
      found.push({
        organizations: [phrase],
        authorities: [],
        label: { from: k, to: k + 2, quoted: false, organizational: true, kind: 'lexical' },
        status: 'asserted',
        legal: false,
        wording: true,
        confidence: 0.8,
        reason: 'a loaded word stands in reported speech, and the text leaves open whose it is',
      });
    }
    return found;
  },
};

function isReported(view: View, at: number): boolean {
  for (let k = view.from; k < Math.min(view.to, view.from + 80); k++)
    if (k !== at && REPORTING.has(wordAt(view, k))) return true;
  return false;
}

const isQuoted = (view: View, k: number): boolean =>
  view.doc.quoted.some((passage) => passage.from <= k && passage.to > k);
