import { agentOf } from '../agent.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { objectsAndLabel } from '../complement.ts';
import { effect, labels } from '../status.ts';

/** "The US has designated X a terrorist organization", "Moscow labeled X as extremist", "voted to declare X …". */
export const active: Rule = {
  name: 'designation-active',
  find: (view, verbs) =>
    verbs.flatMap((group): Candidate[] => {
      if (group.passive || !labels(group.cue) || group.cue.form === 'participle') return [];
      const found = objectsAndLabel(view, group.to, group.cue);
      if (!found) return [];
      const agent = agentOf(view, group);
      return [
        {
          organizations: found.objects.filter(
            ({ determiner, name }) => name || !/^an?$/.test(determiner ?? '') || agent.authorities.length > 0,
          ),
          authorities: agent.authorities,
          label: found.label,
          status: effect(group.cue, group.ended && agent.status === 'asserted' ? 'revoked' : agent.status),
          legal: group.cue.legal,
          confidence: agent.authorities.length > 0 ? (agent.far ? 0.86 : 0.93) : 0.82,
          reason: `the verb “${group.cue.lemma}” gives its object this label`,
        },
      ];
    }),
};
