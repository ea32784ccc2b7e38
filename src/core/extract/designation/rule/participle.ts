import { banLabel, isSporting } from '../ban.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { coordinationAt } from '../coordination.ts';
import { isOrganizationName } from '../organization.ts';
import { passiveComplement } from '../passive-complement.ts';
import { isLabelled, passiveSubject } from '../passive-subject.ts';
import type { Phrase } from '../phrase.ts';
import { effect, labels } from '../status.ts';
import { antecedentBefore, openingSubject } from '../subject.ts';
import type { VerbGroup } from '../verb-group.ts';
import { isMark, type View, wordAt } from '../view.ts';
import { CUES } from '../words/cues.ts';
import { ORGANIZATION_NOUNS } from '../words/organizations.ts';

/** "X, designated as a terrorist organization by the EU, …", "groups listed as …", "Designated a foreign agent, X …". */
export const participle: Rule = {
  name: 'designation-participle',
  find: (view, verbs) =>
    verbs.flatMap((group): Candidate[] => {
      if (group.passive || group.form !== 'bare' || group.perfect) return [];
      if (!labels(group.cue)) return [];
      const { label, authorities, to } = passiveComplement(view, group);
      if (!label && (group.cue.kind !== 'ban' || authorities.length === 0 || isSporting(view, group.to)))
        return [];
      if (!label && wordAt(view, group.from - 1) === 'and' && isLabelled(view, view.from, group.from - 1))
        return [];
      const organizations = bearers(view, group, to);
      if (organizations.length === 0) return [];
      return [
        {
          organizations,
          authorities,
          label: label ?? banLabel(group),
          status: effect(group.cue, group.ended ? 'revoked' : group.negated ? 'negated' : 'asserted'),
          legal: group.cue.legal,
          confidence: authorities.length > 0 ? 0.91 : 0.83,
          reason: `the participle “${group.cue.lemma}…” describes the organization beside it`,
        },
      ];
    }),
};

/** Whom the participle describes: what stands before it, or after its comma when it opens the sentence. */
function bearers(view: View, group: VerbGroup, end: number): Phrase[] {
  const start = isMark(view, view.from) ? view.from + 1 : view.from;
  const shared = wordAt(view, group.from - 1) === 'and' ? firstParticiple(view, group) : undefined;
  if (group.from === start || shared === start) {
    for (let k = end; k < Math.min(view.to, end + 14); k++) {
      if (wordAt(view, k) !== ',') continue;
      return coordinationAt(view, k + 1)?.phrases.slice(0, 1) ?? [];
    }
    return [];
  }
  if (/^(?:and|then|later|subsequently)$/.test(wordAt(view, group.from - 1)) && shared === undefined) {
    const subject = passiveSubject(view, { ...group, passive: true, form: 'finite' });
    if (subject?.shared) return subject.phrases;
  }
  const antecedent = antecedentBefore(view, shared ?? group.from);
  if (!antecedent) return [];
  if (
    /^(?:in|from|across)$/.test(wordAt(view, antecedent.from - 1)) &&
    wordAt(view, group.from - 1) === ',' &&
    !ORGANIZATION_NOUNS.has(antecedent.head) &&
    !(antecedent.name && isOrganizationName(view, antecedent.name))
  )
    return openingSubject(view, group.from)?.filter((phrase) => phrase.name) ?? [];
  return withOthers(view, antecedent);
}

/** "*Designated* a foreign agent in the US and banned …": where the first of two joined participles stands. */
function firstParticiple(view: View, group: VerbGroup): number | undefined {
  for (let k = group.from - 2; k >= Math.max(view.from, group.from - 18); k--) {
    if (/^[,;:]$/.test(wordAt(view, k)) && k < group.from - 2) return undefined;
    const cue = CUES.get(wordAt(view, k));
    if (cue?.form === 'past' && labels(cue)) return k;
  }
  return undefined;
}

/** "Hezbollah and other groups classified as": one phrase for both. */
function withOthers(view: View, phrase: Phrase): Phrase[] {
  if (phrase.determiner !== 'other' || wordAt(view, phrase.from - 1) !== 'and') return [phrase];
  const named = antecedentBefore(view, phrase.from - 1);
  if (!named) return [phrase];
  return [
    { ...phrase, from: named.from, ...(named.name ? { name: { from: named.from, to: phrase.to } } : {}) },
  ];
}
