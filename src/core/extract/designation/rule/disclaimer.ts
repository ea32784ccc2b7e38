import { authorityAfter } from '../authority.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { followingBan } from '../following-ban.ts';
import { labelAt } from '../label.ts';
import { antecedentBefore } from '../subject.ts';
import { afterBracket, type View, wordAt } from '../view.ts';
import { CUES } from '../words/cues.ts';

/** "(banned in Russia)", "(a terrorist organization outlawed in Russia)", "[recognized as a foreign agent]" after a name. */
export const disclaimer: Rule = {
  name: 'designation-disclaimer',
  find: (view) => {
    const found: Candidate[] = [];
    for (let k = view.from + 1; k < view.to - 2; k++) {
      if (wordAt(view, k) !== '(' && wordAt(view, k) !== '[') continue;
      const read = readDisclaimer(view, k + 1, afterBracket(view, k));
      const organization = read && antecedentBefore(view, k);
      if (read && organization) found.push({ ...read, organizations: [organization] });
    }
    return found;
  },
};

/** The label and owner that a disclaimer's words from `i` to `end` state. `undefined`: it states none. */
export function readDisclaimer(
  view: View,
  i: number,
  end: number,
): Omit<Candidate, 'organizations'> | undefined {
  let k = i;
  while (
    k < end &&
    /^(?:is|are|has|have|been|was|were|an|a|the|also|officially|which|both|currently)$/.test(wordAt(view, k))
  )
    k++;
  const cue = CUES.get(wordAt(view, k));
  const base = {
    status: 'asserted',
    legal: true,
    confidence: 0.92,
    reason: 'a bracket or note after the name states the organization’s status',
  } as const;
  if (cue && (cue.form === 'past' || cue.form === 'participle')) {
    const label = labelAt(view, wordAt(view, k + 1) === 'as' ? k + 2 : k + 1, false);
    if (label && label.to <= end) {
      return {
        ...base,
        label,
        authorities:
          authorityAfter(view, label.ends)?.authorities ??
          followingBan(view, label.ends)?.authorities ??
          authorityAfter(view, k + 1)?.authorities ??
          [],
      };
    }
    if (cue.kind !== 'ban') return undefined;
    const after = authorityAfter(view, k + 1);
    if (!after && k + 1 < end - 1) return undefined;
    return {
      ...base,
      label: { from: k, to: k + 1, quoted: false, organizational: false, kind: 'soft' },
      authorities: after?.authorities ?? [],
    };
  }
  const label = labelAt(view, k);
  const ban = label ? label.ends : k + 1;
  if (CUES.get(wordAt(view, ban))?.kind === 'ban') {
    const after = authorityAfter(view, ban + 1);
    const from = label?.from ?? ban;
    if (after && (label || /^(?:organi[sz]ations?|groups?|movements?|party)$/.test(wordAt(view, k))))
      return {
        ...base,
        label: {
          from,
          to: label ? after.to : ban + 1,
          quoted: label?.quoted ?? false,
          organizational: true,
          kind: label?.kind ?? 'soft',
        },
        authorities: after.authorities,
      };
  }
  const owner = label && label.kind === 'lexical' ? authorityAfter(view, label.ends) : undefined;
  return label && owner ? { ...base, label, authorities: owner.authorities } : undefined;
}
