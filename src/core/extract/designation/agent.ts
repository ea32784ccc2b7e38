import { type Agent, chained, finiteAgent, kindOf } from './agent-chain.ts';
import { authoritiesOf, authorityOf, isOfficial } from './authority.ts';
import { participleAgent } from './participle-agent.ts';
import { antecedentBefore, openingSubject } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';
import { type View, wordAt } from './view.ts';
import { CONTROL, PLANNED } from './words/cues.ts';
import { NEGATIONS } from './words/grammar.ts';

/** The agent of an active verb group. Authorities are empty where none is safely read. */
export function agentOf(view: View, group: VerbGroup): Agent {
  const status = group.negated ? 'negated' : group.modal ? 'proposed' : 'asserted';
  if (group.form === 'finite' || group.form === 'bare')
    return finiteAgent(view, group.from, status, group.cue.form === 'base' && group.from === group.verb);
  return group.form === 'infinitive' ? infinitiveAgent(view, group) : participleAgent(view, group);
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
