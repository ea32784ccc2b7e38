import { skipAdverbs } from '../adverb.ts';
import { authoritiesOf } from '../authority.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { labelOf } from '../complement.ts';
import { coordinationAt } from '../coordination.ts';
import type { Phrase } from '../phrase.ts';
import { antecedentBefore } from '../subject.ts';
import type { VerbGroup } from '../verb-group.ts';
import { type View, wordAt } from '../view.ts';

/** Tokens between "which" and the verb at most. */
const REACH = 16;
/** Tokens between the subject and the verb group at most ("in turn", "both"). */
const LOOSE = 3;

/** "the PKK, which Turkey considers a terrorist group", "the group that the EU has blacklisted as …". */
export const relativeActive: Rule = {
  name: 'designation-relative-active',
  find: (view, verbs) =>
    verbs.flatMap((group): Candidate[] => {
      if (group.passive || (group.cue.kind !== 'call' && group.cue.kind !== 'ban') || group.form === 'ing')
        return [];
      const label = labelOf(view, skipAdverbs(view, group.to), group.cue);
      if (!label) return [];
      const clause = relativeClause(view, group);
      if (!clause) return [];
      const authorities = authoritiesOf(view, clause.subjects, clause.at);
      return [
        {
          organizations: [clause.antecedent],
          authorities,
          label,
          status: group.negated
            ? 'negated'
            : group.modal || group.form === 'infinitive'
              ? 'proposed'
              : 'asserted',
          legal: group.cue.legal,
          confidence: authorities.length > 0 ? 0.92 : 0.84,
          reason: `the relative clause with “${group.cue.lemma}” is about the organization before it`,
        },
      ];
    }),
};

/** The relative pronoun before the verb's subject and what it refers to. */
function relativeClause(
  view: View,
  group: VerbGroup,
): { antecedent: Phrase; subjects: Phrase[]; at: number } | undefined {
  for (let k = group.from - 1; k >= Math.max(view.from, group.from - REACH); k--) {
    const word = wordAt(view, k);
    if (word === ';' || word === ':') return undefined;
    if (word !== 'which' && word !== 'that' && word !== 'whom' && word !== 'what') continue;
    const subject = coordinationAt(view, k + 1, group.from);
    if (!subject || group.from - subject.to > LOOSE) return undefined;
    const before = word === 'whom' && wordAt(view, k - 1) === 'of' ? k - 1 : k;
    const antecedent = antecedentBefore(view, before);
    return antecedent ? { antecedent, subjects: subject.phrases, at: k } : undefined;
  }
  return undefined;
}
