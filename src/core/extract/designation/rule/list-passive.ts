import { skipAdverbs } from '../adverb.ts';
import { authorityAfter, authorityOf, isOfficial, isTimeWord } from '../authority.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { listAt, type NamedList } from '../list.ts';
import { passiveSubject } from '../passive-subject.ts';
import type { Phrase } from '../phrase.ts';
import { passiveStatus } from '../status.ts';
import { antecedentBefore, openingSubject } from '../subject.ts';
import type { VerbGroup } from '../verb-group.ts';
import { type View, wordAt } from '../view.ts';

/** "X was added to the EU terror list", "10 entities were placed on the list of …", "X, placed on the US blacklist". */
export const listPassive: Rule = {
  name: 'designation-list-passive',
  find: (view, verbs) =>
    verbs.flatMap((group): Candidate[] => {
      const { kind, lemma } = group.cue;
      if (!(kind === 'add' || kind === 'remove' || lemma === 'list' || lemma === 'designate')) return [];
      if (!group.passive && group.form !== 'bare') return [];
      const link = linkAt(view, group.to);
      const list = link === undefined ? undefined : listAt(view, link + 1);
      if (!list || link === undefined) return [];
      const subject = bearer(view, group);
      if (!subject) return [];
      const away = kind === 'remove' || /^(?:from|off)$/.test(wordAt(view, link));
      const status = group.passive ? passiveStatus(view, group, subject.from) : 'asserted';
      return [
        {
          organizations: subject.phrases,
          authorities: authoritiesFor(view, list),
          label: list.label,
          status: away ? (status === 'negated' ? 'asserted' : 'revoked') : status,
          legal: true,
          confidence: 0.9,
          reason: `the subject of “${group.cue.lemma}” is put on or off this list`,
        },
      ];
    }),
};

/** "to", "on", "from" after a passive or participle: directly, or after words of time. */
function linkAt(view: View, i: number): number | undefined {
  for (let k = skipAdverbs(view, i); k < Math.min(view.to, i + 7); k++) {
    const word = wordAt(view, k);
    if (/^(?:to|on|onto|in|into|from|off|under)$/.test(word) && listAt(view, k + 1)) return k;
    if (!isTimeWord(view, k) && !/^(?:on|in|back|from)$/.test(word)) return undefined;
  }
  return undefined;
}

function bearer(view: View, group: VerbGroup): { phrases: Phrase[]; from: number } | undefined {
  if (group.passive && wordAt(view, group.from - 1) !== 'which') return passiveSubject(view, group);
  const antecedent = antecedentBefore(
    view,
    wordAt(view, group.from - 1) === 'which' ? group.from - 1 : group.from,
  );
  return antecedent && { phrases: [antecedent], from: antecedent.from };
}

/** The list's owner, or who is named by "by" after it. */
export function authoritiesFor(view: View, list: NamedList): Candidate['authorities'] {
  if (list.owner) return [list.owner];
  const after = authorityAfter(view, list.to);
  if (after) return after.authorities;
  if (!list.own) return [];
  const opening = openingSubject(view, list.label.from)?.find((phrase) => isOfficial(view, phrase));
  const authority = opening && authorityOf(view, opening);
  return authority ? [authority] : [];
}
