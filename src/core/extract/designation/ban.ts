import type { Candidate } from './candidate.ts';
import type { VerbGroup } from './verb-group.ts';
import { type View, wordAt } from './view.ts';

/** A banning verb is its own label ("banned"); soft, for people, books and acts are banned as well. */
export const banLabel = (group: VerbGroup): Candidate['label'] => ({
  from: group.verb,
  to: group.verb + 1,
  quoted: false,
  organizational: false,
  kind: 'soft',
});

/** "banned from the Olympics", "sanctioned for doping": a sanction of sport or trade, not a status. */
export function isSporting(view: View, i: number): boolean {
  const word = wordAt(view, i);
  const next = wordAt(view, i + 1);
  if (word === 'for') return /^(?:doping|violating|breaching|using|selling|failing)$/.test(next);
  return word === 'from' && !/^(?:operating|working|broadcasting|publishing|existing)$/.test(next);
}
