import { isAdverb } from './adverb.ts';
import { type Run, tokenAt, type View, wordAt } from './view.ts';
import { CUES, type Cue } from './words/cues.ts';
import { BE, DETERMINERS, DO, HAVE, MODALS, NEGATIONS } from './words/grammar.ts';

/** A designating verb with its auxiliaries and adverbs. */
export interface VerbGroup extends Run {
  cue: Cue;
  /** Token of the verb itself; the group's run ends after it. */
  verb: number;
  passive: boolean;
  /** finite: has (or is) a tensed verb; infinitive: after "to"; ing: a participle in -ing alone; bare: a lone past form or participle. */
  form: 'finite' | 'infinitive' | 'ing' | 'bare';
  negated: boolean;
  /** should, must, may, would, will … */
  modal: boolean;
  perfect: boolean;
  /** "no longer designated". */
  ended: boolean;
}

/** Words that a verb group reaches to the left of its verb at most. */
const REACH = 9;

/** The verb group around the cue at `i`; `undefined`: the word there is no designating verb, or is a noun. */
export function verbGroupAt(view: View, i: number): VerbGroup | undefined {
  const token = tokenAt(view, i);
  const cue = CUES.get(token.lower);
  if (!cue) return undefined;
  if (token.capital && i > view.from && (wordAt(view, i - 1) === 'specially' || !isHeadline(view)))
    return undefined;
  const group: VerbGroup = {
    cue,
    verb: i,
    from: i,
    to: i + 1,
    passive: false,
    form: cue.form === 'ing' ? 'ing' : cue.form === 'base' || cue.form === 's' ? 'finite' : 'bare',
    negated: false,
    modal: false,
    perfect: false,
    ended: false,
  };
  for (let k = i - 1; k >= Math.max(view.from, i - REACH); k--) {
    const word = wordAt(view, k);
    if (NEGATIONS.has(word)) group.negated = true;
    if (word === 'longer' && wordAt(view, k - 1) === 'no') {
      group.ended = true;
      group.from = --k;
    } else if (word === 'ceased' || word === 'stopped') break;
    else if (BE.has(word) && group.form !== 'infinitive' && !(word === "'s" && !isContraction(view, k))) {
      if (cue.form === 'past' || cue.form === 'participle') {
        if (group.verb === i && !group.perfect) group.passive = true;
        group.form =
          word === 'being' && group.form === 'bare'
            ? 'ing'
            : word === 'being' || word === 'be' || word === 'been'
              ? group.form === 'ing'
                ? 'ing'
                : 'finite'
              : 'finite';
      } else if (group.form === 'ing') group.form = 'finite';
      group.from = k;
    } else if (HAVE.has(word)) {
      group.perfect = true;
      if (word === 'having') group.form = 'ing';
      else if (group.form !== 'infinitive') group.form = 'finite';
      group.from = k;
    } else if (MODALS.has(word)) {
      group.modal = true;
      group.form = 'finite';
      group.from = k;
    } else if (DO.has(word)) {
      group.form = 'finite';
      group.from = k;
    } else if (
      word === 'to' &&
      k === group.from - 1 &&
      (cue.form === 'base' || group.passive || group.perfect)
    ) {
      group.form = 'infinitive';
      group.from = k;
      break;
    } else if (NEGATIONS.has(word) || isAdverb(view, k)) {
      group.from = k;
    } else break;
  }
  trim(view, group);
  if (group.form === 'finite' && group.from === i && isNoun(view, i)) return undefined;
  if (group.form === 'bare' && group.from === i && isAttributive(view, i)) return undefined;
  return group;
}

/** "the *outlawed* party", "Turkey's *banned* groups": the participle stands before a noun. */
function isAttributive(view: View, i: number): boolean {
  const before = wordAt(view, i - 1);
  return before === 'the' || before === 'a' || before === 'an' || before === "'s" || before === 'its';
}

/** Nearly every longer word is capitalized: a verb may be, too. */
function isHeadline(view: View): boolean {
  if (view.to - view.from > 24) return false;
  let small = 0;
  let words = 0;
  for (let k = view.from; k < view.to; k++) {
    const token = tokenAt(view, k);
    if (token.kind !== 'word' || token.text.length < 5) continue;
    words++;
    if (!token.capital) small++;
  }
  return words > 2 && small * 10 <= words;
}

/** Adverbs at the very left belong to the clause when no auxiliary precedes the verb. */
function trim(view: View, group: VerbGroup): void {
  while (
    group.from < group.verb &&
    /^(?:both|all|then|so|else|later|today|meanwhile)$/.test(wordAt(view, group.from))
  )
    group.from++;
}

const isContraction = (view: View, k: number): boolean =>
  /^(?:it|he|she|that|who|which|what)$/.test(wordAt(view, k - 1));

/** "the list", "its label", "a Western brand": a noun, by the word before it. */
function isNoun(view: View, i: number): boolean {
  const before = wordAt(view, i - 1);
  if (DETERMINERS.has(before) && before !== 'which' && before !== 'that' && before !== 'what') return true;
  return before === "'s" || /^(?:of|in|on|from|with|as|by|for|a|into|onto|under)$/.test(before);
}
