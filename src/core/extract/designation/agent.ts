import { isAdverb } from './adverb.ts';
import { type Authority, authoritiesOf, authorityOf, isOfficial } from './authority.ts';
import type { Phrase } from './phrase.ts';
import { antecedentBefore, openingSubject, subjectBefore } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';
import { type View, wordAt } from './view.ts';
import { CONTROL, DONE, INSTRUMENTS, PLANNED, UNDONE } from './words/cues.ts';
import { BE, HAVE, MODALS, NEGATIONS, RELATIVES } from './words/grammar.ts';

/** Who does the designating in an active clause, and what the words before the verb make of it. */
export interface Agent {
  authorities: Authority[];
  status: 'asserted' | 'proposed' | 'negated';
  /** The subject was not next to the verb but inferred from the clause. */
  far: boolean;
}

const PASSED =
  /^(?:passed|passes|passing|issued|issues|issuing|signed|signs|signing|approved|adopted|adopts|enacted|published|released|upheld|sent|made)$/;

/** The agent of an active verb group. Authorities are empty where none is safely read. */
export function agentOf(view: View, group: VerbGroup): Agent {
  const status = group.negated ? 'negated' : group.modal ? 'proposed' : 'asserted';
  if (group.form === 'finite' || group.form === 'bare')
    return finiteAgent(view, group.from, status, group.cue.form === 'base' && group.from === group.verb);
  return group.form === 'infinitive' ? infinitiveAgent(view, group) : participleAgent(view, group);
}

/** `base`: the verb is a bare base form, which after "that" or "and" is no plain present. */
function finiteAgent(view: View, from: number, status: Agent['status'], base = false): Agent {
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

/** "voted to designate", "urged Britain to ban", "Trump's decision to label". */
function infinitiveAgent(view: View, group: VerbGroup): Agent {
  const at = group.from;
  const word = wordAt(view, at - 1);
  if (kindOf(word)) return chained(view, at - 1, group);
  const noun = antecedentBefore(view, at);
  if (noun && !kindOf(noun.head)) {
    const control = wordAt(view, noun.from - 1);
    if (CONTROL.has(control) || PLANNED.has(control) || control === 'for') {
      const authority = noun.pronoun ? undefined : authorityOf(view, noun);
      const refused = NEGATIONS.has(wordAt(view, noun.from - 2));
      return {
        authorities: authority ? [authority] : [],
        status:
          refused || group.negated
            ? 'negated'
            : /^(?:led|allowed|allows|forced)$/.test(control)
              ? 'asserted'
              : 'proposed',
        far: true,
      };
    }
  }
  const opening = openingSubject(view, at);
  const official = opening?.filter((phrase) => isOfficial(view, phrase)) ?? [];
  return {
    authorities: authoritiesOf(view, official, at),
    status: group.negated ? 'negated' : 'proposed',
    far: true,
  };
}

const kindOf = (word: string): Agent['status'] | undefined =>
  UNDONE.has(word)
    ? 'negated'
    : DONE.has(word)
      ? 'asserted'
      : PLANNED.has(word) || INSTRUMENTS.has(word)
        ? 'proposed'
        : undefined;

/** Follows "is planning to", "has refused to", "decision to" to the left, up to three links. */
function chained(view: View, last: number, group: VerbGroup): Agent {
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
function ownerBefore(view: View, noun: number): Authority[] | undefined {
  for (let k = noun - 1; k >= Math.max(view.from, noun - 3); k--) {
    if (wordAt(view, k) === "'s" || wordAt(view, k) === '’') {
      const owner = antecedentBefore(view, k);
      return owner ? authoritiesOf(view, [owner], noun) : undefined;
    }
  }
  return undefined;
}

function openingAgent(view: View, at: number): Agent {
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

/** "is considering designating", "legislation designating", "against labeling", "the US designating". */
function participleAgent(view: View, group: VerbGroup): Agent {
  const at = group.from;
  const word = wordAt(view, at - 1);
  const negated =
    group.negated ||
    word === 'against' ||
    word === 'without' ||
    (word === 'from' && !/^(?:came|result|stems?)$/.test(wordAt(view, at - 2)));
  if (word === 'for' || word === 'with' || word === 'from') {
    const blamed = antecedentBefore(view, at - 1);
    if (blamed && isOfficial(view, blamed))
      return {
        authorities: authoritiesOf(view, [blamed], at),
        status: negated ? 'negated' : 'asserted',
        far: true,
      };
  }
  const linked =
    word === 'of' ||
    word === 'against' ||
    word === 'about' ||
    word === 'on' ||
    word === 'in' ||
    word === 'from' ||
    word === 'for'
      ? at - 2
      : at - 1;
  if (INSTRUMENTS.has(wordAt(view, linked))) {
    const status = instrumentStatus(view, linked);
    const owner = ownerBefore(view, linked);
    return {
      authorities: owner ?? openingAgent(view, linked).authorities,
      status: negated ? 'negated' : status,
      far: true,
    };
  }
  const kind = kindOf(wordAt(view, linked));
  if (kind) {
    const chain = chained(view, linked, group);
    return negated ? { ...chain, status: 'negated' } : chain;
  }
  if (
    word === 'after' ||
    word === 'before' ||
    word === 'since' ||
    word === 'when' ||
    word === 'while' ||
    word === 'in' ||
    word === 'by' ||
    at === view.from
  ) {
    const main = mainSubject(view, group.to);
    if (main)
      return {
        authorities: authoritiesOf(view, main, at),
        status: negated ? 'negated' : 'asserted',
        far: true,
      };
  }
  const near = word === ',' ? undefined : antecedentBefore(view, at);
  if (near && isOfficial(view, near))
    return {
      authorities: authoritiesOf(view, [near], at),
      status: negated ? 'negated' : 'asserted',
      far: false,
    };
  return { ...openingAgent(view, at), status: negated ? 'negated' : 'asserted' };
}

/** Passed: done; introduced, drafted: planned. */
function instrumentStatus(view: View, noun: number): Agent['status'] {
  for (let k = noun - 1; k >= Math.max(view.from, noun - 7); k--)
    if (PASSED.test(wordAt(view, k))) return 'asserted';
  return /^(?:bills?|motions?|resolutions?|petitions?|legislation|amendment)$/.test(wordAt(view, noun))
    ? 'proposed'
    : 'asserted';
}

/** "After designating X …, *the US* said": the subject after the participial clause's comma. */
function mainSubject(view: View, after: number): Phrase[] | undefined {
  for (let k = after; k < Math.min(view.to, after + 30); k++) {
    if (wordAt(view, k) !== ',') continue;
    const subject = openingSubject({ ...view, from: k + 1 }, view.to);
    return subject?.some((phrase) => isOfficial(view, phrase)) ? subject : undefined;
  }
  return undefined;
}
