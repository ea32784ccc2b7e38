import { skipAdverbs } from './adverb.ts';
import { type Authority, placesAt } from './authority.ts';
import { labelOf } from './complement.ts';
import type { Phrase } from './phrase.ts';
import { antecedentBefore, openingSubject, subjectBefore } from './subject.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';
import { type View, wordAt } from './view.ts';
import { RELATIVES } from './words/grammar.ts';

/** What a passive verb is said of. */
export interface PassiveSubject {
  phrases: Phrase[];
  near: boolean;
  /** First token of the subject. */
  from: number;
  /** The subject belongs to an earlier verb of the clause as well ("is … and was banned"). */
  shared: boolean;
  /** … and that verb gave it a label without naming an authority, so this one only goes on. */
  labelled: boolean;
  /** "In Russia, …" at the head of the sentence. */
  setting?: { authorities: Authority[]; to: number };
}

/** The subject of a passive group; relative clauses are another rule's. `undefined`: none is safely found. */
export function passiveSubject(view: View, group: VerbGroup): PassiveSubject | undefined {
  const before = wordAt(view, group.from - 1);
  if (RELATIVES.has(before) && before !== 'that') return undefined;
  if (group.form === 'infinitive' || group.form === 'ing') {
    const phrase = antecedentBefore(view, group.from);
    return phrase ? made(view, [phrase], true, false, false) : undefined;
  }
  if (before === 'and' || before === 'but' || before === 'or' || before === 'yet')
    return sharedSubject(view, group.from - 1);
  if (before === 'that') {
    const phrase = antecedentBefore(view, group.from - 1);
    return phrase ? made(view, [phrase], true, false, false) : undefined;
  }
  const subject = subjectBefore(view, group.from);
  if (subject) return made(view, subject.phrases, subject.near, false, false);
  return before === ',' ? sharedSubject(view, group.from - 1) : undefined;
}

function made(
  view: View,
  phrases: Phrase[],
  near: boolean,
  shared: boolean,
  labelled: boolean,
): PassiveSubject | undefined {
  const from = phrases[0]?.from;
  if (from === undefined) return undefined;
  const setting = wordAt(view, view.from) === 'in' ? placesAt(view, view.from + 1) : undefined;
  const fits = setting && (wordAt(view, setting.to) === ',' || setting.to === from) && from > view.from;
  return { phrases, near, from, shared, labelled, ...(fits && setting ? { setting } : {}) };
}

/** "X is designated … by Y, *but* is recognized …": the earlier verb's subject, or what "which" refers to. */
function sharedSubject(view: View, link: number): PassiveSubject | undefined {
  for (let k = link - 1; k >= Math.max(view.from, link - 45); k--) {
    const word = wordAt(view, k);
    if (word === ';' || word === ':') break;
    if (
      RELATIVES.has(word) &&
      word !== 'whose' &&
      (word !== 'that' || !/^(?:said|says)$/.test(wordAt(view, k - 1)))
    ) {
      const antecedent = antecedentBefore(view, k);
      return antecedent ? made(view, [antecedent], true, true, isLabelled(view, k, link)) : undefined;
    }
  }
  const opening = openingSubject(view, link);
  return opening ? made(view, opening, true, true, isLabelled(view, view.from, link)) : undefined;
}

/** Whether a verb between `from` and `link` has given a label that ends right at `link`. */
export function isLabelled(view: View, from: number, link: number): boolean {
  for (let k = link - 1; k >= Math.max(from, link - 14); k--) {
    const group = verbGroupAt(view, k);
    if (!group) continue;
    const label = labelOf(view, skipAdverbs(view, group.to), group.cue);
    return label !== undefined && label.ends >= link - 1;
  }
  return false;
}
