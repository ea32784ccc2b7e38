import { skipAdverbs } from '../adverb.ts';
import { agentOf } from '../agent.ts';
import type { Candidate, Rule } from '../candidate.ts';

import { coordinationAt } from '../coordination.ts';
import { listAt } from '../list.ts';
import { afterBracket, seek, type View, wordAt } from '../view.ts';

/** "added X to its list of …", "removed X from the sanctions list", "put X on a blacklist". */
export const listActive: Rule = {
  name: 'designation-list-active',
  find: (view, verbs) =>
    verbs.flatMap((group): Candidate[] => {
      const { kind } = group.cue;
      const lists =
        kind === 'add' || kind === 'remove' || group.cue.lemma === 'designate' || group.cue.lemma === 'list';
      if (!lists || group.passive || group.cue.form === 'participle') return [];
      const off = wordAt(view, group.to) === 'off' || wordAt(view, group.to) === 'back';
      const objects = coordinationAt(view, skipAdverbs(view, off ? group.to + 1 : group.to));
      if (!objects) return [];
      const link = linkAt(view, afterBracket(view, objects.to));
      const list = link === undefined ? undefined : listAt(view, link + 1);
      if (!list) return [];
      const agent = agentOf(view, group);
      const away =
        kind === 'remove' || wordAt(view, link ?? 0) === 'off' || wordAt(view, link ?? 0) === 'from';
      return [
        {
          organizations: objects.phrases,
          authorities: list.owner && agent.authorities.length === 0 ? [list.owner] : agent.authorities,
          label: list.label,
          status: away ? (agent.status === 'negated' ? 'asserted' : 'revoked') : agent.status,
          legal: true,
          confidence: agent.authorities.length > 0 || list.owner ? 0.9 : 0.83,
          reason: `the verb “${group.cue.lemma}” puts the organization on or off this list`,
        },
      ];
    }),
};

const COMMA: ReadonlySet<string> = new Set([',']);

/** "to", "on", "from", "off" within five tokens after the object. */
function linkAt(view: View, i: number): number | undefined {
  for (let k = i; k < Math.min(view.to, i + 5); k++) {
    const word = wordAt(view, k);
    if (/^(?:to|on|onto|in|into|from|off)$/.test(word))
      return word === 'off' && wordAt(view, k + 1) === 'of' ? k + 1 : k;
    if (word === ',' && k === i) {
      const close = seek(view, k + 1, 12, COMMA);
      return close === undefined ? undefined : linkAt(view, close + 1);
    }
    if (/^[,;.]$/.test(word)) return undefined;
  }
  return undefined;
}
