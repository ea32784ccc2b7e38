import { type Authority, authoritiesAt, authorityAfter } from '../authority.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { labelAt } from '../label.ts';
import { phraseAt } from '../phrase.ts';
import { antecedentBefore } from '../subject.ts';
import { isMark, type View, wordAt } from '../view.ts';
import { CUES } from '../words/cues.ts';

/** "Hamas, a terrorist organization banned in Russia, …", "X, an organization outlawed in Turkey", "X, a terrorist group according to Y". */
export const appositive: Rule = {
  name: 'designation-appositive',
  find: (view) => {
    const found: Candidate[] = [];
    for (let k = view.from + 1; k < view.to - 3; k++) {
      if (!/^[,—–]$/.test(wordAt(view, k))) continue;
      const next = wordAt(view, k + 1);
      if (next !== 'a' && next !== 'an' && !isMark(view, k + 1) && next !== 'the') continue;
      const candidate = readAt(view, k);
      if (candidate) found.push(candidate);
    }
    return found;
  },
};

function readAt(view: View, comma: number): Candidate | undefined {
  const label = labelAt(view, comma + 1);
  const plain = label ? undefined : phraseAt(view, comma + 1);
  const end = label?.ends ?? plain?.to;
  if (end === undefined) return undefined;
  const backing = backingAt(view, end);
  if (!backing) return undefined;
  const organization = antecedentBefore(view, comma);
  if (!organization || organization.pronoun) return undefined;
  const named: Candidate['label'] | undefined = label
    ? backing.ban
      ? { ...label, to: backing.to }
      : label
    : backing.ban
      ? { from: backing.verb, to: backing.verb + 1, quoted: false, organizational: true, kind: 'soft' }
      : undefined;
  if (!named) return undefined;
  return {
    organizations: [organization],
    authorities: backing.authorities,
    label: named,
    status: 'asserted',
    legal: backing.ban,
    confidence: 0.9,
    reason: 'an apposition to the organization’s name carries the label and whose it is',
  };
}

/** What follows the label and names its owner: "banned in Russia", "according to the EU", "in the eyes of …". */
function backingAt(
  view: View,
  i: number,
): { authorities: Authority[]; to: number; ban: boolean; verb: number } | undefined {
  const word = wordAt(view, i);
  const ban = CUES.get(word)?.kind === 'ban' && CUES.get(word)?.form === 'past';
  if (ban || word === 'also') {
    const verb = word === 'also' ? i + 1 : i;
    const after = CUES.get(wordAt(view, verb))?.kind === 'ban' ? authorityAfter(view, verb + 1) : undefined;
    return after ? { ...after, ban: true, verb } : undefined;
  }
  const eyes =
    word === 'in' && /^(?:eyes|view|opinion)$/.test(wordAt(view, i + 2))
      ? i + 4
      : word === 'according'
        ? i + 2
        : undefined;
  if (eyes === undefined) return undefined;
  const found = authoritiesAt(view, eyes);
  return found ? { ...found, ban: false, verb: i } : undefined;
}
