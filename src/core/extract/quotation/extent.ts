import type { TokenRun } from '../text/sentences.ts';
import { TAG } from '../text/tags.ts';
import { startsClause } from './clause-start.ts';
import type { Cue } from './cues.ts';
import { passageEndingBefore } from './passage.ts';
import { type Reading, sentenceAt, tagAt, wordAt } from './reading.ts';
import { subjectBefore } from './subject.ts';

/** "…, though she acknowledged": words that join a new attribution to the one before. */
const JOINING = new Set([
  'and',
  'but',
  'or',
  'yet',
  'though',
  'although',
  'while',
  'whereas',
  'as',
  'even',
  'because',
  'so',
  'nor',
  'when',
  'after',
  'before',
]);

/** A sentence of prose holds fewer cues; what has more is no prose. */
const CUES = 12;

/**
 * Where content that begins at `from` ends (exclusive): at the end of the sentence, or where the next attribution
 * begins (", adding that", "and warned", ", though she acknowledged"). Final stop left out, closing marks of a
 * passage that began inside kept.
 */
export function contentEnd(reading: Reading, from: number, cues: readonly Cue[], index: number): number {
  const { to: limit } = sentenceAt(reading, Math.max(from, cues[index]?.verb ?? from));
  const fronted = cues[index]?.from === sentenceAt(reading, from).from;
  for (let next = index + 1; next < Math.min(cues.length, index + CUES); next++) {
    const cue = cues[next];
    if (!cue || cue.verb >= limit) break;
    if (cue.from <= from) continue;
    const cut = cutBefore(reading, cue, from, fronted);
    if (cut !== undefined && cut > from + 1) return trimEnd(reading, from, cut);
  }
  const stop = Math.min(
    accordingTo(reading, from, limit) ?? limit,
    mainClause(reading, cues[index], from, limit),
    semicolonAfter(reading, from, limit),
  );
  return trimEnd(reading, from, throughPassage(reading, stop));
}

/** Where the words that introduce the next cue begin, if it is joined and not inside the content. */
function cutBefore(reading: Reading, cue: Cue, from: number, fronted: boolean): number | undefined {
  const before = tagAt(reading, cue.from - 1);
  if (cue.voice === 'gerund')
    return before === TAG.comma
      ? cue.from - 1
      : wordAt(reading, cue.from - 1) === 'and' || before === TAG.dash
        ? cue.from - 1
        : undefined;
  if (cue.voice === 'infinitive' || cue.voice === 'participle') return undefined;
  if (before === TAG.conjunction)
    return tagAt(reading, cue.from - 2) === TAG.comma ? cue.from - 2 : cue.from - 1;
  const subject = subjectBefore(reading, cue.from);
  if (!subject || subject.from <= from) return undefined;
  let at = subject.from - 1;
  const passage = passageEndingBefore(reading, subject.from);
  if (passage !== undefined) return beforePassage(reading, passage, from);
  if (tagAt(reading, at) === TAG.comma) return fronted ? at : undefined;
  if (!JOINING.has(wordAt(reading, at)))
    return tagAt(reading, at) === TAG.dash || tagAt(reading, at) === TAG.semicolon ? at : undefined;
  while (JOINING.has(wordAt(reading, at - 1))) at--;
  if (tagAt(reading, at - 1) === TAG.comma || tagAt(reading, at - 1) === TAG.dash) return at - 1;
  return wordAt(reading, at) === 'and' || wordAt(reading, at) === 'but' ? at : undefined;
}

/** A passage with a cue of its own: content stops before it when a mark parts them, and with it when it completes a clause. */
function beforePassage(reading: Reading, index: number, from: number): number | undefined {
  const passage = reading.doc.quoted[index];
  if (!passage || passage.from <= from) return undefined;
  const before = tagAt(reading, passage.from - 1);
  return before === TAG.comma || before === TAG.colon || before === TAG.stop ? passage.from : passage.to;
}

/** ", according to": the end of what the verb's subject says. */
function accordingTo(reading: Reading, from: number, limit: number): number | undefined {
  for (let at = from + 1; at < limit; at++) {
    if (wordAt(reading, at) === 'according' && tagAt(reading, at - 1) === TAG.comma) return at - 1;
  }
  return undefined;
}

/** "While he acknowledged C, Ham noted": a cue in a fronted clause has its content only up to the main clause's comma. */
function mainClause(reading: Reading, cue: Cue | undefined, from: number, limit: number): number {
  if (!cue) return limit;
  const sentence = sentenceAt(reading, cue.verb);
  const first = wordAt(reading, sentence.from);
  if (!FRONTING.has(first) || tagAt(reading, sentence.from) === TAG.quote) return limit;
  for (let at = sentence.from; at < cue.from; at++) if (tagAt(reading, at) === TAG.comma) return limit;
  for (let at = from + 1; at < limit - 2; at++) {
    if (
      tagAt(reading, at) === TAG.comma &&
      (reading.within[at] ?? -1) < 0 &&
      startsClause(reading, at + 1, limit) &&
      tagAt(reading, at + 1) !== TAG.wh &&
      tagAt(reading, at + 1) !== TAG.preposition &&
      tagAt(reading, at + 1) !== TAG.subordinator
    )
      return at;
  }
  return limit;
}

const FRONTING = new Set([
  'while',
  'although',
  'though',
  'when',
  'after',
  'as',
  'because',
  'since',
  'if',
  'once',
  'whereas',
  'before',
]);

/** A semicolon outside quotation marks ends what was said. */
function semicolonAfter(reading: Reading, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++)
    if (tagAt(reading, at) === TAG.semicolon && (reading.within[at] ?? -1) < 0) return at;
  return limit;
}

/** The end of a sentence for content that begins at `from`: no stop, but the closing mark of a passage. */
export const throughSentence = (reading: Reading, from: number, limit: number): number =>
  trimEnd(reading, from, throughPassage(reading, limit));

/** A sentence that ends inside a closed passage goes on to the passage's end. */
function throughPassage(reading: Reading, end: number): number {
  const passage = reading.doc.quoted[reading.outermost[end - 1] ?? -1];
  return passage?.closed && passage.to > end ? passage.to : end;
}

const TRAILING: ReadonlySet<number> = new Set([
  TAG.stop,
  TAG.comma,
  TAG.semicolon,
  TAG.colon,
  TAG.dash,
  TAG.conjunction,
]);

/** Takes stops, commas and dangling conjunctions off the end, but none that stands inside a quoted passage. */
export function trimEnd(reading: Reading, from: number, end: number): number {
  let to = end;
  while (to > from && TRAILING.has(tagAt(reading, to - 1)) && !endsPassage(reading, to - 1)) to--;
  return to;
}

const endsPassage = (reading: Reading, at: number): boolean => (reading.within[at] ?? -1) >= 0;

/** Takes commas and dashes off the start. */
function trimStart(reading: Reading, from: number, end: number): number {
  let at = from;
  while (
    at < end &&
    (tagAt(reading, at) === TAG.comma ||
      tagAt(reading, at) === TAG.dash ||
      tagAt(reading, at) === TAG.symbol ||
      tagAt(reading, at) === TAG.colon)
  )
    at++;
  return at;
}

/** A run without marks at its edges; undefined when nothing is left. */
export function trimRun(reading: Reading, run: TokenRun): TokenRun | undefined {
  const from = trimStart(reading, run.from, run.to);
  const to = trimEnd(reading, from, run.to);
  return to > from ? { from, to } : undefined;
}

/**
 * Where a noun phrase that is itself what was said ends: content is cut at a comma that leads to something else (", which
 * forced", ", but also"), and before a clause of time.
 */
export function phraseEnd(reading: Reading, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if ((reading.within[at] ?? -1) >= 0) continue;
    const tag = tagAt(reading, at);
    if (tag === TAG.comma) {
      const next = tagAt(reading, at + 1);
      if (
        next === TAG.wh ||
        next === TAG.that ||
        next === TAG.gerund ||
        wordAt(reading, at + 1) === 'but' ||
        wordAt(reading, at + 1) === 'yet' ||
        next === TAG.pronoun ||
        next === TAG.subordinator
      )
        return trimEnd(reading, from, at);
    }
    if (
      tag === TAG.subordinator ||
      wordAt(reading, at) === 'after' ||
      wordAt(reading, at) === 'since' ||
      (wordAt(reading, at) === 'but' && tag === TAG.conjunction)
    )
      return trimEnd(reading, from, at);
  }
  return end;
}
