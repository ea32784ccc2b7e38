import { isAdverb } from '../adverb.ts';
import { authoritiesOf, authorityAfter, isOfficial, placesAt } from '../authority.ts';
import type { Candidate, Rule } from '../candidate.ts';
import { coordinationAt } from '../coordination.ts';
import { followingBan } from '../following-ban.ts';
import { labelAt } from '../label.ts';
import type { Label } from '../label-kind.ts';
import { antecedentBefore, subjectBefore } from '../subject.ts';
import { isMark, type View, wordAt } from '../view.ts';
import { CUES } from '../words/cues.ts';
import { NEGATIONS } from '../words/grammar.ts';
import { SPEECH } from '../words/reporting.ts';

const COPULAS = /^(?:is|are|was|were|isn't|aren't|remains|remain|became|becomes)$/;

/** "X and Y are terrorist organizations banned in Russia", "X is a terrorist organization, Israel says", "Israel says X is …". */
export const copula: Rule = {
  name: 'designation-copula',
  find: (view) => {
    const found: Candidate[] = [];
    for (let k = view.from + 1; k < view.to - 1; k++) {
      if (!COPULAS.test(wordAt(view, k))) continue;
      const candidate = readAt(view, k);
      if (candidate) found.push(candidate);
    }
    return found;
  },
};

function readAt(view: View, k: number): Candidate | undefined {
  let at = k + 1;
  let negated = NEGATIONS.has(wordAt(view, k));
  let ended = false;
  while (isAdverb(view, at)) {
    if (wordAt(view, at) === 'not') negated = true;
    if (wordAt(view, at) === 'no') ended = true;
    at++;
  }
  if (CUES.has(wordAt(view, at))) return undefined;
  if (wordAt(view, at).endsWith('ing')) return undefined;
  const label = labelAt(view, at);
  if (!label || label.kind === 'open') return undefined;
  const backing = authorityFor(view, label, k);
  if (!backing || (label.kind === 'soft' && backing.authorities.length === 0)) return undefined;
  const relative = wordAt(view, k - 1) === 'which';
  const subject = relative ? undefined : subjectBefore(view, k);
  const antecedent = relative ? antecedentBefore(view, k - 1) : undefined;
  const organizations = subject?.near ? subject.phrases : antecedent ? [antecedent] : [];
  if (organizations.length === 0) return undefined;
  return {
    organizations,
    authorities: backing.authorities,
    label: backing.widened ? { ...label, to: backing.to } : label,
    status: negated ? 'negated' : ended ? 'revoked' : 'asserted',
    legal: backing.legal,
    confidence: backing.authorities.length > 0 ? 0.9 : 0.7,
    reason: `“${wordAt(view, k)}” joins the organization and the label`,
  };
}

type Backing = { authorities: Candidate['authorities']; to: number; legal: boolean; widened: boolean };

/** Whose label it is: "banned in Russia" after it, "in Ireland" after it, or who says so. */
function authorityFor(view: View, label: Label, verb: number): Backing | undefined {
  const next = wordAt(view, label.ends);
  if (CUES.get(next)?.kind === 'ban') {
    const after = authorityAfter(view, label.ends + 1);
    if (after) return { ...after, legal: true, widened: true };
  }
  const joined = followingBan(view, label.ends);
  if (joined) return { ...joined, legal: true, widened: false };
  if (next === 'in' || next === 'under') {
    const place = next === 'in' ? placesAt(view, label.ends + 1) : authorityAfter(view, label.ends);
    if (place)
      return {
        ...place,
        legal: /^(?:illegal|unlawful|banned|outlawed|proscribed)/.test(wordAt(view, label.from)),
        widened: false,
      };
  }
  const speaker = speakerOf(view, label.ends, verb);
  if (speaker) return { authorities: speaker, to: label.to, legal: false, widened: false };
  return { authorities: [], to: label.to, legal: false, widened: false };
}

/** "…, Israel says" after the label, or "Israel says …" before the clause. */
function speakerOf(view: View, after: number, verb: number): Candidate['authorities'] | undefined {
  if (wordAt(view, view.from) === 'according' && wordAt(view, view.from + 1) === 'to') {
    const source = coordinationAt(view, view.from + 2);
    if (source && wordAt(view, source.to) === ',') return nonEmpty(authoritiesOf(view, source.phrases, verb));
  }
  let k = after;
  while (/^[,”"'’]$/.test(wordAt(view, k))) k++;
  const later = k > after ? coordinationAt(view, k) : undefined;
  if (later && SPEECH.has(wordAt(view, later.to))) return nonEmpty(authoritiesOf(view, later.phrases, k));
  const mark = closingMark(view, after);
  const outer = mark === undefined ? undefined : speakerAt(view, mark + 1);
  if (outer) return nonEmpty(outer);
  for (let n = verb - 1; n > Math.max(view.from, verb - 14); n--) {
    if (!SPEECH.has(wordAt(view, n))) continue;
    const subject = subjectBefore(view, n);
    return subject?.phrases.every((phrase) => phrase.name || isOfficial(view, phrase))
      ? nonEmpty(authoritiesOf(view, subject.phrases, n))
      : undefined;
  }
  return undefined;
}

/** The closing mark of the quotation that the clause stands in, within thirty tokens. */
function closingMark(view: View, after: number): number | undefined {
  const limit = Math.min(view.to, after + 30);
  for (let k = after; k < limit; k++) if (isMark(view, k)) return k;
  return undefined;
}

/** "Lavrov said", "said the minister" at `i`. */
function speakerAt(view: View, i: number): Candidate['authorities'] | undefined {
  const inverted = SPEECH.has(wordAt(view, i));
  const subject = coordinationAt(view, inverted ? i + 1 : i);
  if (!subject || !(inverted || SPEECH.has(wordAt(view, subject.to)))) return undefined;
  return authoritiesOf(view, subject.phrases, i);
}

const nonEmpty = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);
