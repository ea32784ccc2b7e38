import { isAdverb } from '../adverb.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { listAt } from '../list.ts';
import type { Phrase } from '../phrase.ts';
import { antecedentBefore, subjectBefore } from '../subject.ts';
import { type View, wordAt } from '../view.ts';
import { CUES } from '../words/cues.ts';
import { BE, NEGATIONS } from '../words/grammar.ts';
import { authoritiesFor } from './list-passive.ts';

/** "X is on the US list of …", "the PKK, which remains on the EU terror list", "X, on the UN blacklist since 2002". */
export const listMember: Rule = {
  name: 'designation-list-member',
  find: (view) => {
    const found: Candidate[] = [];
    for (let k = view.from + 1; k < view.to - 2; k++) {
      if (!/^(?:on|in|among|off)$/.test(wordAt(view, k))) continue;
      const list = listAt(view, k + 1);
      const member = list && memberBefore(view, k);
      if (!list || !member) continue;
      found.push({
        organizations: member.phrases,
        authorities: authoritiesFor(view, list),
        label: list.label,
        status: member.negated ? 'negated' : wordAt(view, k) === 'off' ? 'revoked' : 'asserted',
        legal: true,
        confidence: 0.88,
        reason: 'the text says that the organization is on this list',
      });
    }
    return found;
  },
};

/** What is on the list: the subject of "is on", "appears on", or the name before a comma. */
function memberBefore(view: View, k: number): { phrases: Phrase[]; negated: boolean } | undefined {
  let at = k;
  let negated = false;
  while (isAdverb(view, at - 1) || NEGATIONS.has(wordAt(view, at - 1)) || wordAt(view, at - 1) === 'back') {
    at--;
    if (NEGATIONS.has(wordAt(view, at))) negated = true;
  }
  const verb = wordAt(view, at - 1);
  if (CUES.has(verb)) return undefined;
  if (
    BE.has(verb) ||
    /^(?:remains?|remained|appears?|appeared|stays?|stayed|features?|featured|is|figures)$/.test(verb)
  ) {
    let start = at - 1;
    while (BE.has(wordAt(view, start - 1)) || /^(?:has|have|had|still|also)$/.test(wordAt(view, start - 1)))
      start--;
    if (NEGATIONS.has(verb)) negated = true;
    if (wordAt(view, start - 1) === 'which') {
      const antecedent = antecedentBefore(view, start - 1);
      return antecedent && { phrases: [antecedent], negated };
    }
    const subject = subjectBefore(view, start);
    return subject?.near ? { phrases: subject.phrases, negated } : undefined;
  }
  if (verb !== ',' && verb !== '(') return undefined;
  const named = antecedentBefore(view, at - 1);
  return named?.name ? { phrases: [named], negated } : undefined;
}
