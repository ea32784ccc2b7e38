import type { Candidate, Rule } from '../candidate.ts';
import { antecedentBefore } from '../subject.ts';
import { tokenAt, type View, wordAt } from '../view.ts';
import { readDisclaimer } from './disclaimer.ts';

/** Tokens searched back for marked names, and marked names taken, at most. */
const REACH = 5000;
const MOST = 12;

/** "* banned in Russia", "*Recognized as a foreign agent in Russia" under a text that has "Meta*" in it. */
export const footnote: Rule = {
  name: 'designation-footnote',
  find: (view) => {
    if (!isStar(wordAt(view, view.from)) || isStar(wordAt(view, view.from + 1))) return [];
    const read = readDisclaimer(view, view.from + 1, view.to);
    if (!read) return [];
    return markedNames(view).map((marked): Candidate => ({ ...read, ...marked }));
  },
};

const isStar = (word: string): boolean => word === '*';

/** The names before the footnote that bear its mark, each once, with the stretch they stand in. */
function markedNames(view: View): Pick<Candidate, 'organizations' | 'at'>[] {
  const all: View = { ...view, from: Math.max(0, view.from - REACH), to: view.from };
  const found: Pick<Candidate, 'organizations' | 'at'>[] = [];
  const names = new Set<string>();
  for (let k = all.from + 1; k < all.to && found.length < MOST; k++) {
    if (!isStar(wordAt(all, k)) || tokenAt(all, k).spaced) continue;
    const at: View = { ...view, from: Math.max(all.from, k - 16), to: k + 1 };
    const organization = antecedentBefore(at, k);
    if (!organization?.name || names.has(organization.head)) continue;
    names.add(organization.head);
    found.push({ organizations: [organization], at });
  }
  return found;
}
