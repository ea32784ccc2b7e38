import { banLabel, isSporting } from '../ban.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { passiveComplement } from '../passive-complement.ts';
import { effect, labels, passiveStatus } from '../status.ts';
import { antecedentBefore } from '../subject.ts';
import { wordAt } from '../view.ts';

/** "Hamas, which is designated a terrorist group by the US", "the movement, which was banned in Egypt". */
export const relativePassive: Rule = {
  name: 'designation-relative-passive',
  find: (view, verbs) =>
    verbs.flatMap((group): Candidate[] => {
      if (!group.passive || !labels(group.cue)) return [];
      if (wordAt(view, group.from - 1) !== 'which') return [];
      const antecedent = antecedentBefore(view, group.from - 1);
      if (!antecedent) return [];
      const { label, authorities } = passiveComplement(view, group);
      if (!label && (group.cue.kind !== 'ban' || isSporting(view, group.to))) return [];
      return [
        {
          organizations: [antecedent],
          authorities,
          label: label ?? banLabel(group),
          status: effect(group.cue, passiveStatus(view, group, group.from)),
          legal: group.cue.legal,
          confidence: label ? 0.93 : 0.87,
          reason: `“which” before “${group.cue.lemma}” refers to the organization`,
        },
      ];
    }),
};
