import { type Agent, chained, kindOf, openingAgent, ownerBefore } from './agent-chain.ts';
import { authoritiesOf, isOfficial } from './authority.ts';
import type { Phrase } from './phrase.ts';
import { antecedentBefore, openingSubject } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';
import { type View, wordAt } from './view.ts';
import { INSTRUMENTS } from './words/cues.ts';

const PASSED =
  /^(?:passed|passes|passing|issued|issues|issuing|signed|signs|signing|approved|adopted|adopts|enacted|published|released|upheld|sent|made)$/;

/** "is considering designating", "legislation designating", "against labeling", "the US designating". */
export function participleAgent(view: View, group: VerbGroup): Agent {
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
