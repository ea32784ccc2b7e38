import type { Designation, Mention } from '../../annotation.ts';
import type { Finding } from '../finding.ts';
import type { Document } from '../text/document.ts';
import type { Authority } from './authority.ts';
import type { Candidate } from './candidate.ts';
import { forceOf } from './force.ts';
import { type Evidence, isAnaphor, nameOf, organizationEvidence } from './organization.ts';
import type { Phrase } from './phrase.ts';
import { resolve } from './resolve.ts';
import { RULES } from './rules.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';
import { plainTextOf, type Run, textOf, type View, wordAt } from './view.ts';
import { CUES } from './words/cues.ts';
import { CHARACTER } from './words/labels.ts';
import { ATTRIBUTION } from './words/reporting.ts';

/**
 * Who calls whom what: one finding for each pair of organization and authority. Sentences without a designating verb
 * or a telling word are not read. Linear in the text; never throws.
 */
export function findDesignations(doc: Document): Finding<Designation>[] {
  const found = doc.sentences.flatMap((sentence, index) => {
    const view: View = { doc, from: sentence.from, to: sentence.to };
    const verbs = verbsIn(view);
    if (!verbs) return [];
    const readings = readSentence(view, verbs);
    return readings.flatMap((reading) => pairs(view, reading, nameFor(view, reading, readings, index)));
  });
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** One organization and one label, as a rule read them. */
interface Reading {
  rule: string;
  candidate: Candidate;
  organization: Phrase;
  confidence: number;
}

/** What the rules read in a sentence; where two read the same words, the earlier rule's reading stays. */
function readSentence(view: View, verbs: readonly VerbGroup[]): Reading[] {
  const readings: Reading[] = [];
  for (const rule of RULES) {
    for (const candidate of rule.find(view, verbs)) {
      const { label } = candidate;
      for (const organization of candidate.organizations) {
        if (readings.length >= MOST_READINGS) return readings;
        if (candidate.wording !== true && overlap(organization, label)) continue;
        const taken = readings.some(
          (other) =>
            overlap(other.candidate.label, organization) ||
            (overlap(other.organization, organization) && overlap(other.candidate.label, label)),
        );
        if (taken) continue;
        const confidence = judge(candidate.at ?? view, candidate, organization);
        if (confidence !== undefined) readings.push({ rule: rule.name, candidate, organization, confidence });
      }
    }
  }
  return readings;
}

/** The name that an anaphor stands for, by the text before it or by the one other organization of its sentence. */
function nameFor(
  view: View,
  { organization }: Reading,
  readings: readonly Reading[],
  index: number,
): string | undefined {
  if (!isAnaphor(view, organization)) return undefined;
  const named = resolve(view, organization, view.doc.sentences, index);
  if (named !== undefined) return named;
  const others = readings.filter(
    (other) => other.organization.to <= organization.from && !isAnaphor(view, other.organization),
  );
  const names = new Set(others.map((other) => nameOf(view, other.organization)));
  return names.size === 1 ? [...names][0] : undefined;
}

/** Tokens of a sentence, its designating verbs and its readings at most: beyond is no prose, and would cost a hostile text's square. */
const LONGEST = 500;
const MOST_VERBS = 40;
const MOST_READINGS = 60;

/** The designating verbs of a sentence; `undefined`: nothing in it can be a designation. */
function verbsIn(view: View): VerbGroup[] | undefined {
  if (view.to - view.from > LONGEST) return undefined;
  let telling = false;
  let cues: number[] | undefined;
  for (let k = view.from; k < view.to; k++) {
    const token = view.doc.tokens[k];
    if (token?.kind !== 'word') continue;
    const trigger = TRIGGERS.get(token.lower);
    if (trigger === undefined) {
      if (token.text.length > 8 && JOINED_STATUS.test(token.lower)) telling = true;
      continue;
    }
    if (trigger.telling) telling = true;
    if (!trigger.cue) continue;
    cues ??= [];
    cues.push(k);
  }
  return telling ? (cues ?? []).slice(0, MOST_VERBS).flatMap((k) => verbGroupAt(view, k) ?? []) : undefined;
}

const JOINED_STATUS = /-(?:designated|listed|proscribed|banned|outlawed|terrorist)$/;

/** Words of labels that are no character words by themselves. */
const TELLING =
  'agent agents threat threats sponsor sponsors opposition legitimate fighters designation proscription blacklist sanctions list register registry watchlist ally competitor rival manipulator mission missions concern haven regime junta traffickers trafficker monopoly kingpin nationals';

/** One look-up a word: whether it is a designating verb's form, and whether it makes the sentence worth reading. */
const TRIGGERS: ReadonlyMap<string, { cue: boolean; telling: boolean }> = triggers();

function triggers(): Map<string, { cue: boolean; telling: boolean }> {
  const map = new Map<string, { cue: boolean; telling: boolean }>();
  for (const [word, cue] of CUES) map.set(word, { cue: true, telling: cue.strong });
  for (const word of [...CHARACTER, ...TELLING.split(' ')])
    map.set(word, { cue: CUES.has(word), telling: true });
  return map;
}

const overlap = (a: Run, b: Run): boolean => a.from < b.to && b.from < a.to;

const WEIGHT: Readonly<Record<NonNullable<Evidence>, number>> = {
  named: 1,
  noun: 1,
  state: 1,
  label: 0.98,
  anaphor: 0.93,
  guess: 0.87,
};

/** The candidate's confidence for one organization; `undefined`: what stands there is none, or the label says nothing of it. */
function judge(view: View, candidate: Candidate, organization: Phrase): number | undefined {
  const { label } = candidate;
  const evidence = organizationEvidence(view, organization, { ...label, begins: label.from, ends: label.to });
  if (!evidence) return undefined;
  if (candidate.authorities.some((authority) => overlap(authority, organization))) return undefined;
  if (
    !candidate.authorities.length &&
    /^(?:these|those|such|any)$/.test(organization.determiner ?? '') &&
    !organization.name
  )
    return undefined;
  if (evidence === 'guess' && isPersonal(view, label)) return undefined;
  const plain = evidence === 'named' || evidence === 'noun';
  if (label.kind === 'open' && !(plain && candidate.authorities.length > 0)) return undefined;
  if (label.kind === 'soft' && evidence === 'guess' && candidate.authorities.length === 0) return undefined;
  const slight = label.kind === 'soft' && label.to - label.from === 1 && !label.quoted;
  if (slight && !candidate.legal && !label.organizational) return undefined;
  if (evidence === 'state' && label.kind === 'soft' && label.to - label.from === 1) return undefined;
  const generic = organization.to - organization.from === 1 && evidence === 'noun';
  const asked = organization.determiner === 'which';
  const agent = evidence === 'guess' && /^(?:agents?|nationals?)$/.test(wordAt(view, label.to - 1));
  const weight =
    (generic || agent || asked ? 0.85 : 1) *
    WEIGHT[evidence] *
    (label.kind === 'lexical' ? 1 : label.kind === 'soft' ? 0.97 : 0.88);
  return Math.round(candidate.confidence * weight * 100) / 100;
}

/** "a terrorist", "a traitor": said of a person, when nothing shows that the name is an organization's. */
const isPersonal = (view: View, label: Run): boolean =>
  label.to - label.from <= 2 &&
  /^an?$/.test(wordAt(view, label.from - 1)) &&
  /^(?:terrorist|extremist|traitor|criminal|separatist|fascist|nazi|racist|jihadist|insurgent|mercenary|enemy|national)$/.test(
    wordAt(view, label.to - 1),
  );

function pairs(
  view: View,
  { rule, candidate, organization, confidence }: Reading,
  name: string | undefined,
): Finding<Designation>[] {
  const sentence = textOf(view, view);
  const authorities: (Authority | undefined)[] =
    candidate.authorities.length > 0 ? candidate.authorities : [undefined];
  return authorities.map((authority) => {
    const mention = mentionOf(view, organization);
    const label = mentionOf(view, candidate.label);
    const body: Designation = {
      type: 'Designation',
      organization: { name: name ?? nameOf(candidate.at ?? view, organization), mention },
      ...(authority ? { authority: { name: authority.name, mention: mentionOf(view, authority) } } : {}),
      label: { name: plainTextOf(view, candidate.label), mention: label },
      quoted: candidate.label.quoted,
      force: candidate.wording ? 'wording' : forceOf(sentence, candidate, authority, label.exact),
      status: candidate.status,
      sourced: ATTRIBUTION.test(sentence),
    };
    return {
      start: candidate.at ? label.start : Math.min(mention.start, label.start),
      end: candidate.at ? label.end : Math.max(mention.end, label.end),
      body,
      rule,
      confidence,
      reason: candidate.reason + (name ? `; “${mention.exact}” is the one organization named before it` : ''),
    };
  });
}

function mentionOf(view: View, run: Run): Mention {
  const start = view.doc.tokens[run.from]?.start ?? 0;
  const end = view.doc.tokens[run.to - 1]?.end ?? start;
  return { exact: view.doc.text.slice(start, end), start, end };
}
