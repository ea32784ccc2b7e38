import { isAdverb } from './adverb.ts';
import { type Authority, authoritiesOf, isOfficial } from './authority.ts';
import { antecedentBefore, openingSubject, subjectBefore } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';
import { type View, wordAt } from './view.ts';
import { DONE, INSTRUMENTS, PLANNED, UNDONE } from './words/cues.ts';
import { BE, HAVE, MODALS, NEGATIONS, RELATIVES } from './words/grammar.ts';

/** Who does the designating in an active clause, and what the words before the verb make of it. */
export interface Agent {
  authorities: Authority[];
  status: 'asserted' | 'proposed' | 'negated';
  /** The subject was not next to the verb but inferred from the clause. */
  far: boolean;
}

/** `base`: the verb is a bare base form, which after "that" or "and" is no plain present. */
export function finiteAgent(view: View, from: number, status: Agent['status'], base = false): Agent {
  const before = wordAt(view, from - 1);
  if (RELATIVES.has(before)) {
    const antecedent =
      before === 'which' || before === 'that' || before === 'who'
        ? antecedentBefore(view, from - 1)
        : undefined;
    if (antecedent && INSTRUMENTS.has(antecedent.head))
      return { ...openingAgent(view, antecedent.from), status };
    return { authorities: antecedent ? authoritiesOf(view, [antecedent], from) : [], status, far: true };
  }
  if (
    before === 'and' ||
    before === 'but' ||
    (before === ',' && /^(?:and|but|then)$/.test(wordAt(view, from - 2)))
  ) {
    if (base) return { authorities: [], status: status === 'asserted' ? 'proposed' : status, far: true };
    const shared = subjectBefore(view, from - 1)
      ? openingSubject(view, from - 1)
      : openingSubject(view, from);
    return { authorities: shared ? authoritiesOf(view, shared.slice(0, 3), from) : [], status, far: true };
  }
  const subject = subjectBefore(view, from);
  if (!subject) return { authorities: [], status, far: true };
  const condition = wordAt(view, (subject.phrases[0]?.from ?? from) - 1);
  return {
    authorities: authoritiesOf(view, subject.phrases, from),
    status:
      status === 'asserted' &&
      (/^(?:if|whether|unless)$/.test(condition) ||
        (base && condition === 'that' && subject.phrases.length === 1))
        ? 'proposed'
        : status,
    far: !subject.near,
  };
}

/** What a word before the verb makes of the act; `undefined`: it is no such word. */
export const kindOf = (word: string): Agent['status'] | undefined =>
  UNDONE.has(word)
    ? 'negated'
    : DONE.has(word)
      ? 'asserted'
      : PLANNED.has(word) || INSTRUMENTS.has(word)
        ? 'proposed'
        : undefined;

/** Follows "is planning to", "has refused to", "decision to" to the left, up to three links. */
export function chained(view: View, last: number, group: VerbGroup): Agent {
  let at = last;
  let status: Agent['status'] = kindOf(wordAt(view, at)) ?? 'proposed';
  if (group.negated) status = 'negated';
  for (let links = 0; links < 3; links++) {
    let k = at;
    for (let n = 0; n < 6; n++) {
      const word = wordAt(view, k - 1);
      if (NEGATIONS.has(word)) status = status === 'negated' ? 'proposed' : 'negated';
      else if (MODALS.has(word) && status === 'asserted') status = 'proposed';
      if (
        !(
          BE.has(word) ||
          HAVE.has(word) ||
          MODALS.has(word) ||
          NEGATIONS.has(word) ||
          isAdverb(view, k - 1)
        ) ||
        word === "'s"
      )
        break;
      k--;
    }
    const before = wordAt(view, k - 1);
    if ((before === 'to' || before === 'of') && kindOf(wordAt(view, k - 2))) {
      if (status === 'asserted') status = kindOf(wordAt(view, k - 2)) ?? status;
      at = k - 2;
      continue;
    }
    const owner = ownerBefore(view, k);
    if (owner) return { authorities: owner, status, far: true };
    const finite = finiteAgent(view, k, status);
    return finite.authorities.length > 0 ? { ...finite, status } : { ...openingAgent(view, at), status };
  }
  return { ...openingAgent(view, at), status };
}

/** "*Clinton's* decision", "the *US* decision": the phrase before a possessive or directly before the noun. */
export function ownerBefore(view: View, noun: number): Authority[] | undefined {
  for (let k = noun - 1; k >= Math.max(view.from, noun - 3); k--) {
    if (wordAt(view, k) === "'s" || wordAt(view, k) === '’') {
      const owner = antecedentBefore(view, k);
      return owner ? authoritiesOf(view, [owner], noun) : undefined;
    }
  }
  return undefined;
}

/** The opening subject of the clause, where nothing nearer is the agent. */
export function openingAgent(view: View, at: number): Agent {
  const opening = openingSubject(view, at) ?? [];
  return {
    authorities: authoritiesOf(
      view,
      opening.filter((phrase) => isOfficial(view, phrase) || phrase.name !== undefined),
      at,
    ),
    status: 'asserted',
    far: true,
  };
}
