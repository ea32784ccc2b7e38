import { banLabel, isSporting } from '../ban.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { passiveComplement } from '../passive-complement.ts';
import { passiveSubject } from '../passive-subject.ts';
import { passiveStatus } from '../status.ts';

/** "X is banned in Russia", "the party was outlawed": the participle is the label. */
export const banPassive: Rule = {
  name: 'designation-ban-passive',
  find: (view, verbs) =>
    verbs.flatMap((group): Candidate[] => {
      if (group.cue.kind !== 'ban' || !group.passive || isSporting(view, group.to)) return [];
      const { label, authorities } = passiveComplement(view, group);
      if (label) return [];
      const subject = passiveSubject(view, group);
      if (!subject || (subject.shared && subject.labelled)) return [];
      const owners = authorities.length > 0 ? authorities : (subject.setting?.authorities ?? []);
      return [
        {
          organizations: subject.phrases,
          authorities: owners,
          label: banLabel(group),
          status: passiveStatus(view, group, subject.from),
          legal: true,
          confidence: subject.near ? (owners.length > 0 ? 0.9 : 0.83) : 0.78,
          reason: `the subject of “${group.cue.lemma}” in the passive is what is banned`,
        },
      ];
    }),
};
