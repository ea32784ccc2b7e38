import { type Authority, authoritiesOf, authorityAfter, authorityOf, isOfficial } from '../authority.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { coordinationAt } from '../coordination.ts';
import { labelAt } from '../label.ts';
import type { Label } from '../label-kind.ts';
import { type Phrase, phraseAt } from '../phrase.ts';
import { antecedentBefore, openingSubject } from '../subject.ts';
import { openingBracket, type View, wordAt } from '../view.ts';
import { CUES } from '../words/cues.ts';
import { inflected } from '../words/word-list.ts';

const NOUNS =
  /^(?:designation|redesignation|classification|categori[sz]ation|listing|labell?ing|proscription|recognition|blacklisting|branding|characteri[sz]ation|description|status|label)$/;

/** "the US designation of X as a …", "X's designation as a …", "the terrorist designation of X". */
export const nominal: Rule = {
  name: 'designation-nominal',
  find: (view) => {
    const found: Candidate[] = [];
    for (let k = view.from; k < view.to - 1; k++) {
      if (
        !NOUNS.test(wordAt(view, k)) ||
        (CUES.has(wordAt(view, k)) &&
          !/^(?:labell?ing|listing|branding|blacklisting|label)$/.test(wordAt(view, k)))
      )
        continue;
      const candidate = readAt(view, k);
      if (candidate) found.push(candidate);
    }
    return found;
  },
};

interface Parts {
  organizations: Phrase[];
  label: Label;
  end: number;
}

function readAt(view: View, k: number): Candidate | undefined {
  const parts = ofAs(view, k) ?? ownedAs(view, k) ?? labelBefore(view, k);
  if (!parts) return undefined;
  const authorities =
    authorityBefore(view, k, parts) ?? authorityAfter(view, parts.end)?.authorities ?? actor(view, k);
  return {
    organizations: parts.organizations,
    authorities,
    label: parts.label,
    status: statusAt(view, k),
    legal: /^(?:re)?designation|listing|proscription/.test(wordAt(view, k)),
    confidence: authorities.length > 0 ? 0.88 : 0.82,
    reason: `the noun “${wordAt(view, k)}” ties the label to the organization`,
  };
}

/** "designation of X as a Y". */
function ofAs(view: View, k: number): Parts | undefined {
  if (wordAt(view, k + 1) !== 'of') return undefined;
  const list = coordinationAt(view, k + 2);
  if (!list) return undefined;
  if (wordAt(view, list.to) === 'as') {
    const label = labelAt(view, list.to + 1, true);
    return label && { organizations: list.phrases, label, end: label.ends };
  }
  const label = labelEndingAt(view, k);
  return label && { organizations: list.phrases, label, end: list.to };
}

/** "X's (previous) designation as a Y", "its listing as a Y". */
function ownedAs(view: View, k: number): Parts | undefined {
  if (wordAt(view, k + 1) !== 'as') return undefined;
  const label = labelAt(view, k + 2, true);
  if (!label) return undefined;
  for (let n = k - 1; n >= Math.max(view.from, k - 4); n--) {
    const word = wordAt(view, n);
    if (word === "'s" || word === '’' || word === "'") {
      const owner = antecedentBefore(view, n);
      return owner && { organizations: [owner], label, end: label.ends };
    }
    if (word === 'its' || word === 'their') {
      const opening = openingSubject(view, n)?.[0];
      return opening && !opening.pronoun && opening.name
        ? { organizations: [opening], label, end: label.ends }
        : undefined;
    }
  }
  return undefined;
}

/** "X's terrorist designation", "the terrorist organization designation for X", "the foreign agent label of X". */
function labelBefore(view: View, k: number): Parts | undefined {
  const label = labelEndingAt(view, k);
  if (!label) return undefined;
  const next = wordAt(view, k + 1);
  if (next === 'for' || next === 'on' || next === 'from' || next === 'to') {
    const list = coordinationAt(view, k + 2);
    return list && { organizations: list.phrases, label, end: list.to };
  }
  if (wordAt(view, label.from - 1) === "'s") {
    const owner = antecedentBefore(view, label.from - 1);
    return owner && { organizations: [owner], label, end: k + 1 };
  }
  return undefined;
}

/** The label that ends where `k` begins. */
function labelEndingAt(view: View, noun: number): Label | undefined {
  const k = wordAt(view, noun - 1) === ')' ? (openingBracket(view, noun - 1) ?? noun) : noun;
  for (let n = Math.max(view.from, k - 6); n < k; n++) {
    const label = labelAt(view, n);
    if (label && label.kind !== 'open' && label.begins === n && label.from === n && label.to === k)
      return label;
  }
  return undefined;
}

/** "*the US* designation", "*Washington's* designation". */
function authorityBefore(view: View, k: number, parts: Parts): Authority[] | undefined {
  const at = parts.label.to <= k ? parts.label.from : k;
  if (parts.organizations.some((phrase) => phrase.to <= k && phrase.to >= k - 4)) return undefined;
  let end = wordAt(view, at - 1) === "'s" || wordAt(view, at - 1) === '’' ? at - 1 : at;
  while (
    /^(?:formal|official|recent|previous|initial|new|original|first|controversial|proposed|planned|latest)$/.test(
      wordAt(view, end - 1),
    )
  )
    end--;
  if (wordAt(view, end - 1) === "'s") end--;
  const owner = antecedentBefore(view, end);
  if (!owner || owner.pronoun || !(isOfficial(view, owner) || wordAt(view, end) === "'s")) {
    const only = phraseAt(view, end - 1, end);
    return only && isOfficial(view, only) ? authoritiesOf(view, [only], k) : undefined;
  }
  const authority = authorityOf(view, owner);
  return authority && [authority];
}

const REVOKED: ReadonlySet<string> = new Set([
  ...inflected('revoke rescind reverse lift remove withdraw cancel annul overturn drop scrap'),
  'cancelled',
  'cancelling',
  'removal',
  'ended',
]);
const PROPOSED: ReadonlySet<string> = new Set([
  ...inflected('propose consider urge call demand push seek'),
  ...'proposal possible potential bill would could should may might'.split(' '),
]);
const NEGATED: ReadonlySet<string> = new Set([...inflected('reject oppose refuse avoid block'), 'without']);
/** What is done to a designation in force. */
const UPHELD: ReadonlySet<string> = new Set(
  inflected('restore reinstate renew uphold announce maintain extend impose give grant confirm'),
);

function statusAt(view: View, k: number): Candidate['status'] {
  for (let n = k - 1; n >= Math.max(view.from, k - 9); n--) {
    const word = wordAt(view, n);
    if (/^[;:,]$/.test(word)) break;
    if (REVOKED.has(word)) return 'revoked';
    if (PROPOSED.has(word)) return 'proposed';
    if (NEGATED.has(word)) return 'negated';
  }
  return 'asserted';
}

/** "*The Trump administration* has restored the group's designation": the subject of the verb that acts on it. */
function actor(view: View, k: number): Authority[] {
  for (let n = k - 1; n >= Math.max(view.from, k - 10); n--) {
    const word = wordAt(view, n);
    if (!UPHELD.has(word) && !REVOKED.has(word)) continue;
    const opening = openingSubject(view, n) ?? [];
    return authoritiesOf(
      view,
      opening.filter((phrase) => isOfficial(view, phrase) || phrase.name !== undefined),
      n,
    );
  }
  return [];
}
