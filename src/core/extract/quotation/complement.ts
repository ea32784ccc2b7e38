import type { TokenRun } from '../text/sentences.ts';
import { TAG } from '../text/tags.ts';
import { startsClause } from './clause-start.ts';
import type { Cue } from './cues.ts';
import { hasFinite, isNominal } from './nominal.ts';
import { phraseAfter } from './phrase-after.ts';
import { isTitle, type Reading, sentenceAt, tagAt, wordAt } from './reading.ts';
import { isTimeNoun, timeEnd } from './time-words.ts';

/** What follows a reporting verb, beyond hearer and circumstances. */
export interface Complement {
  /**
   * that: a that-clause · clause: one without "that" · question: an embedded question · infinitive · quote: an opening
   * quotation mark · colon: words after a colon · object: a noun phrase · preposition: a phrase the verb takes ·
   * comma: nothing before the next comma · none: nothing at all.
   */
  kind:
    | 'that'
    | 'clause'
    | 'question'
    | 'infinitive'
    | 'quote'
    | 'colon'
    | 'object'
    | 'preposition'
    | 'comma'
    | 'none';
  /** Token where it begins. */
  at: number;
  addressee?: TokenRun;
}

/** Prepositions whose phrase may tell where, when or how something was said. */
const CIRCUMSTANCES = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'to',
  'via',
  'through',
  'from',
  'by',
  'with',
  'outside',
  'inside',
  'following',
  'following',
  'of',
  'about',
  'under',
  'over',
  'amid',
  'into',
  'for',
  'as',
  'near',
]);
/** Prepositions that also open a clause of time: what follows tells when, not what. */
const SUBORDINATING = new Set(['after', 'before', 'as', 'during', 'following', 'amid']);
const ANY_MARK: ReadonlySet<number> = new Set([TAG.comma, TAG.dash]);

/** Reads on from a cue, or from the subject that follows it ("…,” said Smith in …), to what was said. */
export function complementOf(reading: Reading, cue: Cue, inverse?: TokenRun & { head: number }): Complement {
  const { to: limit } = sentenceAt(reading, cue.verb);
  let at = inverse?.head ?? cue.to;
  let addressee: TokenRun | undefined;
  const { frames, prepositions } = cue.frames;
  const done = (kind: Complement['kind']): Complement => ({ kind, at, ...(addressee && { addressee }) });
  if (!inverse && /[rR]/.test(frames) && takesHearer(reading, at, limit, cue)) {
    const hearer = phraseAfter(reading, at, limit);
    if (hearer) {
      addressee = { from: hearer.from, to: hearer.head };
      at = hearer.head;
    }
  }
  for (let steps = 0; steps < 8 && at < limit; steps++) {
    const tag = tagAt(reading, at);
    const word = wordAt(reading, at);
    const afterTime = timeEnd(reading, at);
    if (afterTime > at) at = afterTime;
    else if (tag === TAG.adverb && !startsClause(reading, at + 1, limit)) at++;
    else if (tag === TAG.that) return done('that');
    else if (tag === TAG.quote && opens(reading, at)) return done('quote');
    else if (tag === TAG.wh || (word === 'if' && frames.includes('q'))) return done('question');
    else if (tag === TAG.to) return done('infinitive');
    else if (tag === TAG.colon) {
      at++;
      return done(tagAt(reading, at) === TAG.quote ? 'quote' : 'colon');
    } else if (tag === TAG.preposition && prepositions.includes(word)) return done('preposition');
    else if (
      tag === TAG.preposition &&
      CIRCUMSTANCES.has(word) &&
      !/^(?:at|in) (?:least|most|fact|all)$/.test(`${word} ${wordAt(reading, at + 1)}`)
    ) {
      const phrase = titleAfter(reading, at + 1) ?? phraseAfter(reading, at + 1, limit);
      const after = timeEnd(reading, phrase?.head ?? at + 1);
      if (!phrase || !(endsThere(reading, after, limit) || leadsOn(reading, after, limit)))
        return done(
          frames.includes('z') && !SUBORDINATING.has(word) && hasFinite(reading, at, limit)
            ? 'clause'
            : 'none',
        );
      if (word === 'to' && !addressee) addressee = { from: phrase.from, to: phrase.head };
      at = after;
    } else if (ANY_MARK.has(tag)) {
      const next = at + 1;
      if (tagAt(reading, next) === TAG.quote && opens(reading, next)) {
        at = next;
        return done('quote');
      }
      if (tagAt(reading, next) === TAG.that && steps > 0) {
        at = next;
        return done('that');
      }
      const resumed = steps > 0 ? afterParenthesis(reading, next, limit) : -1;
      if (resumed >= 0) {
        at = resumed;
        return done('that');
      }
      return done('comma');
    } else if (
      isNominal(tag) ||
      tag === TAG.pronoun ||
      tag === TAG.object ||
      tag === TAG.gerund ||
      tag === TAG.subordinator ||
      tag === TAG.participle ||
      tag === TAG.adverb
    ) {
      return done(startsClause(reading, at, limit) ? 'clause' : 'object');
    } else if (frames.includes('z') && (tag === TAG.be || tag === TAG.modal || tag === TAG.have))
      return done('clause');
    else break;
  }
  return done('none');
}

/** on “Meet the Press”: a title as the place where it was said. */
function titleAfter(reading: Reading, at: number): (TokenRun & { head: number }) | undefined {
  const from = tagAt(reading, at) === TAG.quote ? at : at + 1;
  const passage = reading.doc.quoted[reading.outermost[from] ?? -1];
  return passage?.from === from && isTitle(reading, passage)
    ? { from, to: passage.to, head: passage.to }
    : undefined;
}

/** "reported on Saturday, citing two sources, that": the clause after a parenthesis in commas; -1: none. */
function afterParenthesis(reading: Reading, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 14); at++) {
    if (tagAt(reading, at) === TAG.comma) return tagAt(reading, at + 1) === TAG.that ? at + 1 : -1;
    if (tagAt(reading, at) === TAG.finite) return -1;
  }
  return -1;
}

/** A hearer follows at once, and is not itself the subject of the clause said ("warned Russia would"). */
function takesHearer(reading: Reading, at: number, limit: number, cue: Cue): boolean {
  const tag = tagAt(reading, at);
  if (tag === TAG.object) return true;
  if (!isNominal(tag) && tag !== TAG.pronoun) return false;
  if (isTimeNoun(wordAt(reading, at))) return false;
  if (!cue.frames.frames.includes('z')) return true;
  if (cue.frames.lemma === 'tell') return true;
  const phrase = phraseAfter(reading, at, limit);
  if (!phrase) return false;
  const after = tagAt(reading, phrase.head);
  if (after === TAG.preposition && cue.frames.prepositions.includes(wordAt(reading, phrase.head)))
    return true;
  return (
    after === TAG.that || after === TAG.to || after === TAG.wh || after === TAG.quote || after === TAG.pronoun
  );
}

const opens = (reading: Reading, at: number): boolean =>
  reading.doc.quoted[reading.within[at] ?? -1]?.from === at;

/** After a circumstance nothing more is said: a stop, a comma, a conjunction. */
function endsThere(reading: Reading, at: number, limit: number): boolean {
  const tag = tagAt(reading, at);
  return (
    at >= limit ||
    tag === TAG.stop ||
    tag === TAG.comma ||
    tag === TAG.quote ||
    tag === TAG.colon ||
    tag === TAG.conjunction ||
    tag === TAG.dash ||
    tag === TAG.semicolon
  );
}

/** After a circumstance another one, or the clause said. */
function leadsOn(reading: Reading, at: number, limit: number): boolean {
  const tag = tagAt(reading, at);
  const word = wordAt(reading, at);
  return (
    tag === TAG.that ||
    tag === TAG.pronoun ||
    tag === TAG.to ||
    tag === TAG.wh ||
    tag === TAG.preposition ||
    tag === TAG.adverb ||
    isTimeNoun(word) ||
    (tag === TAG.determiner && startsClause(reading, at, limit)) ||
    tag === TAG.gerund ||
    tag === TAG.subordinator
  );
}
