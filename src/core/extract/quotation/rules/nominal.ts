import type { TokenRun } from '../../text/sentences.ts';
import { TAG } from '../../text/tags.ts';
import type { Attribution } from '../attribution.ts';
import { startsClause } from '../clause-start.ts';
import { phraseEnd, throughSentence } from '../extent.ts';
import { hasFinite } from '../nominal.ts';
import { phraseAfter } from '../phrase-after.ts';
import { phraseBefore } from '../phrase-before.ts';
import { type Reading, sentenceAt, tagAt, wordAt } from '../reading.ts';

/**
 * Nouns of speaking and what they take: c a that-clause, i an infinitive, p a phrase with a preposition. Compiled for
 * this project from the nominalizations of the reporting verbs.
 */
const NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    claim: 'cp',
    statement: 'c',
    request: 'ip',
    demand: 'icp',
    call: 'ip',
    warning: 'cp',
    announcement: 'cp',
    promise: 'ic',
    pledge: 'ic',
    vow: 'ic',
    threat: 'i',
    assertion: 'c',
    allegation: 'cp',
    accusation: 'cp',
    suggestion: 'c',
    admission: 'cp',
    denial: 'cp',
    insistence: 'c',
    assurance: 'c',
    comment: 'cp',
    remark: 'cp',
    complaint: 'cp',
    appeal: 'ip',
    plea: 'ip',
    order: 'i',
    argument: 'c',
    assessment: 'c',
    declaration: 'c',
    criticism: 'p',
    confirmation: 'cp',
  }).flatMap(([noun, frames]): [string, string][] => [
    [noun, frames],
    [`${noun}s`, frames],
  ]),
);
const PREPOSITIONS = new Set(['about', 'of', 'for']);
const BY = new Set(['by', 'from']);

/** requests by Moscow to release documents · Trump’s claim that … · a warning from the UN that … — a noun of speaking with its source. */
export function findNominal(reading: Reading, taken: (token: number) => boolean): Attribution[] {
  const found: Attribution[] = [];
  for (let i = 0; i < reading.tags.length; i++) {
    if (tagAt(reading, i) !== TAG.noun || (reading.within[i] ?? -1) >= 0 || taken(i)) continue;
    const frames = NOUNS.get(wordAt(reading, i));
    const attribution = frames === undefined ? undefined : nominalAt(reading, i, frames, taken);
    if (attribution) found.push(attribution);
  }
  return found;
}

function nominalAt(
  reading: Reading,
  noun: number,
  frames: string,
  taken: (token: number) => boolean,
): Attribution | undefined {
  const sentence = sentenceAt(reading, noun);
  let at = noun + 1;
  let source: TokenRun | undefined;
  if (BY.has(wordAt(reading, at))) {
    const phrase = phraseAfter(reading, at + 1, sentence.to);
    if (!phrase) return undefined;
    source = { from: phrase.from, to: phrase.head };
    at = phrase.head;
  } else source = possessor(reading, noun, sentence.from);
  if (!source || taken(at)) return undefined;
  const piece = contentAt(reading, at, frames, sentence);
  if (!piece || piece.to - piece.from < 2) return undefined;
  return {
    rule: 'nominal',
    pieces: [piece],
    cue: { from: noun, to: noun + 1 },
    source,
    confidence: tagAt(reading, at) === TAG.preposition ? 0.7 : 0.82,
    reason: 'a noun of speaking stands with its source and with what was said',
  };
}

function contentAt(reading: Reading, at: number, frames: string, sentence: TokenRun): TokenRun | undefined {
  const tag = tagAt(reading, at);
  const end = throughSentence(reading, at, sentence.to);
  if (tag === TAG.that && frames.includes('c') && startsClause(reading, at + 1, sentence.to))
    return inside(reading, at, end, sentence);
  if (tag === TAG.to && frames.includes('i')) return inside(reading, at, end, sentence);
  if (
    tag === TAG.preposition &&
    frames.includes('p') &&
    PREPOSITIONS.has(wordAt(reading, at)) &&
    hasFinite(reading, sentence.from, at)
  )
    return { from: at + 1, to: phraseEnd(reading, at + 1, end) };
  return undefined;
}

/** Before the main verb the content's end is not marked: only a noun after it is read, with all that follows. */
const inside = (reading: Reading, from: number, to: number, sentence: TokenRun): TokenRun | undefined =>
  hasFinite(reading, sentence.from, from - 1) ? { from, to } : undefined;

/** "Trump’s repeated claim", "her warning": whose speaking it is. */
function possessor(reading: Reading, noun: number, start: number): TokenRun | undefined {
  let at = noun - 1;
  while (at > start && (tagAt(reading, at) === TAG.adjective || tagAt(reading, at) === TAG.noun)) at--;
  if (tagAt(reading, at) !== TAG.possessive) return undefined;
  const word = wordAt(reading, at);
  if (word !== "'s" && reading.doc.tokens[at]?.kind !== 'quote')
    return /^(?:his|her|their|its)$/.test(word) ? { from: at, to: at + 1 } : undefined;
  const phrase = phraseBefore(reading, at, start);
  return phrase ? { from: phrase.from, to: phrase.to } : undefined;
}
