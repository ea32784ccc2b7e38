import { isAdverb } from '../adverb.ts';
import type { Authority } from '../authority.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { labelAt } from '../label.ts';
import { type Phrase, phraseAt } from '../phrase.ts';
import { antecedentBefore, subjectBefore } from '../subject.ts';
import { tokenAt, type View, wordAt } from '../view.ts';
import { BE } from '../words/grammar.ts';

const JOINED =
  /^(?<owner>[\p{L}.]{2,16})-(?<verb>designated|listed|labell?ed|proscribed|banned|blacklisted|sanctioned|outlawed|recogni[sz]ed|declared)$/u;

/** "the US-designated terrorist organization Hezbollah", "Hamas, an EU-listed terrorist group", "X is a US-designated …". */
export const compound: Rule = {
  name: 'designation-compound',
  find: (view) => {
    const found: Candidate[] = [];
    for (let k = view.from; k < view.to - 1; k++) {
      const token = tokenAt(view, k);
      const parts = token.text.includes('-') ? JOINED.exec(token.text)?.groups : undefined;
      const bare = !parts && (token.lower === 'designated' || token.lower === 'proscribed');
      if (!parts && !bare) continue;
      const candidate = readAt(view, k, parts?.['owner']);
      if (candidate) found.push(candidate);
    }
    return found;
  },
};

function readAt(view: View, k: number, owner: string | undefined): Candidate | undefined {
  const label = labelAt(view, k + 1);
  if (!label || label.kind === 'open' || label.begins !== label.from) return undefined;
  const found = organizationsFor(view, k, label.to);
  if (!found) return undefined;
  const authority: Authority | undefined = owner ? { from: k, to: k + 1, name: owner } : undefined;
  return {
    organizations: found,
    authorities: authority ? [authority] : [],
    label,
    status: 'asserted',
    legal: true,
    confidence: authority ? 0.9 : 0.84,
    reason: 'the participle before the label says that it is an official one',
  };
}

/** The name after the label, the name the apposition belongs to, or the subject of "is a …". */
function organizationsFor(view: View, k: number, end: number): Phrase[] | undefined {
  const next = phraseAt(view, end);
  if (next?.name && next.name.from === end) return [next];
  let start = k - 1;
  while (/^(?:a|an|the|another)$/.test(wordAt(view, start))) start--;
  if (wordAt(view, start) === 'and') {
    for (let n = start - 1; n > Math.max(view.from, start - 8); n--) if (wordAt(view, n) === ',') start = n;
  }
  if (start === k - 1 && !/^[,—–(]$/.test(wordAt(view, start))) return undefined;
  if (/^[,—–(]$/.test(wordAt(view, start))) {
    const named = antecedentBefore(view, start);
    return named?.name ? [named] : undefined;
  }
  while (isAdverb(view, start)) start--;
  if (!BE.has(wordAt(view, start))) return undefined;
  const subject = subjectBefore(view, start);
  return subject?.near ? subject.phrases : undefined;
}
