import { skipAdverbs } from '../adverb.ts';
import { authorityAfter, authorityOf, isOfficial } from '../authority.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { labelOf } from '../complement.ts';
import { coordinationAt } from '../coordination.ts';
import { phraseAt } from '../phrase.ts';
import { antecedentBefore } from '../subject.ts';
import type { VerbGroup } from '../verb-group.ts';
import { tokenAt, type View, wordAt } from '../view.ts';
import { DETERMINERS } from '../words/grammar.ts';
import { ORGANIZATION_NOUNS } from '../words/organizations.ts';

/** Tokens of an authority at most. */
const REACH = 8;

/** "the group Washington designates as a terrorist organization": a relative clause without its pronoun. */
export const reducedRelative: Rule = {
  name: 'designation-reduced-relative',
  find: (view, verbs) =>
    verbs.flatMap((group): Candidate[] => {
      if (group.passive || group.cue.kind !== 'call' || group.form === 'ing' || group.form === 'infinitive')
        return [];
      const label = labelOf(view, skipAdverbs(view, group.to), group.cue);
      if (!label) return [];
      const split = splitBefore(view, group);
      if (!split || (group.form === 'bare' && authorityAfter(view, label.ends))) return [];
      return [
        {
          organizations: [split.organization],
          authorities: split.authorities,
          label,
          status: group.negated ? 'negated' : group.modal ? 'proposed' : 'asserted',
          legal: group.cue.legal,
          confidence: 0.86,
          reason: `a clause with “${group.cue.lemma}” is joined to the organization before it without a pronoun`,
        },
      ];
    }),
};

/** Splits "organizations | Gov. Abbott" before the verb: a common noun for a group, then an authority. */
function splitBefore(view: View, group: VerbGroup) {
  for (let k = group.from - 1; k > Math.max(view.from, group.from - REACH); k--) {
    if (!ORGANIZATION_NOUNS.has(wordAt(view, k - 1)) || tokenAt(view, k - 1).capital) continue;
    if (!tokenAt(view, k).capital && !DETERMINERS.has(wordAt(view, k))) continue;
    const list = coordinationAt(view, k, group.from);
    const first = phraseAt(view, k, group.from);
    if (list?.to !== group.from || !first || !(isOfficial(view, first) || first.name)) continue;
    const organization = antecedentBefore(view, k);
    const authorities = list.phrases.flatMap((phrase) => authorityOf(view, phrase) ?? []);
    if (organization && authorities.length > 0) return { organization, authorities };
  }
  return undefined;
}
