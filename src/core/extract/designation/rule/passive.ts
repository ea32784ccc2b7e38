import type { Candidate, Rule } from '../candidate.ts';
import { passiveComplement } from '../passive-complement.ts';
import { passiveSubject } from '../passive-subject.ts';
import { effect, labels, passiveStatus } from '../status.ts';

/** "X is designated as a terrorist organization by Y", "X was declared undesirable in Russia". */
export const passive: Rule = {
  name: 'designation-passive',
  find: (view, verbs) =>
    verbs.flatMap((group): Candidate[] => {
      if (!group.passive || !labels(group.cue)) return [];
      const { label, authorities } = passiveComplement(view, group);
      if (!label) return [];
      const subject = passiveSubject(view, group);
      if (!subject) return [];
      return [
        {
          organizations: subject.phrases,
          authorities: authorities.length > 0 ? authorities : (subject.setting?.authorities ?? []),
          label,
          status: effect(group.cue, passiveStatus(view, group, subject.from)),
          legal: group.cue.legal,
          confidence: subject.near ? 0.93 : 0.82,
          reason: `the subject of “${group.cue.lemma}” in the passive bears this label`,
        },
      ];
    }),
};
