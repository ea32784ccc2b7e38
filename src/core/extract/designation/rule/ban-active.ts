import { skipAdverbs } from '../adverb.ts';
import { agentOf } from '../agent.ts';
import { banLabel, isSporting } from '../ban.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { objectsAndLabel } from '../complement.ts';
import { coordinationAt } from '../coordination.ts';

/** "Germany has banned X", "the court outlawed X and Y": the verb is the label. */
export const banActive: Rule = {
  name: 'designation-ban-active',
  find: (view, verbs) =>
    verbs.flatMap((group): Candidate[] => {
      if (group.cue.kind !== 'ban' || group.passive || objectsAndLabel(view, group.to, group.cue)) return [];
      const list = coordinationAt(view, skipAdverbs(view, group.to));
      if (!list || isSporting(view, list.to)) return [];
      const agent = agentOf(view, group);
      if (agent.authorities.length === 0 && group.form === 'bare') return [];
      return [
        {
          organizations: list.phrases.filter((phrase) => !phrase.pronoun),
          authorities: agent.authorities,
          label: banLabel(group),
          status: agent.status,
          legal: true,
          confidence: agent.authorities.length > 0 && !agent.far ? 0.86 : 0.74,
          reason: `the verb “${group.cue.lemma}” has the organization as its object`,
        },
      ];
    }),
};
