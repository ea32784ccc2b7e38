import type { TokenRun } from '../text/sentences.ts';
import { TAG } from '../text/tags.ts';
import { hasFinite, headNoun, isNominal, type Phrase, REACH } from './nominal.ts';
import { phraseBefore } from './phrase-before.ts';
import { type Reading, sentenceAt, tagAt, wordAt } from './reading.ts';
import { isTimeNoun } from './time-words.ts';

/** The subject to the left of a verb group that begins at `before`; undefined: there is none. */
export function subjectBefore(reading: Reading, before: number): Phrase | undefined {
  const { from: start } = sentenceAt(reading, before);
  const last = before - 1;
  if (last < start) return undefined;
  const tag = tagAt(reading, last);
  if (tag === TAG.comma || tag === TAG.dash) return apposedBefore(reading, last, start);
  if (tag === TAG.pronoun || tag === TAG.object) return { from: last, to: before, head: before };
  if (tag === TAG.wh || (tag === TAG.that && isNominal(tagAt(reading, last - 1))))
    return antecedent(reading, last, start);
  return phraseBefore(reading, before, start);
}

/** "an architect who": the antecedent together with its relative pronoun. */
function antecedent(reading: Reading, relative: number, start: number): Phrase | undefined {
  const word = wordAt(reading, relative);
  if (word !== 'who' && word !== 'which' && word !== 'that') return undefined;
  let end = relative;
  if (tagAt(reading, end - 1) === TAG.comma || tagAt(reading, end - 1) === TAG.dash) end--;
  const found = phraseBefore(reading, end, start);
  return found
    ? { from: found.from, to: relative + 1, head: found.head }
    : { from: relative, to: relative + 1, head: relative + 1 };
}

/** "Mark Toner, a State Department spokesman, said": back over what stands between commas to the phrase it belongs to. */
function apposedBefore(reading: Reading, comma: number, start: number): Phrase | undefined {
  const mark = tagAt(reading, comma);
  let open = comma - 1;
  const floor = Math.max(start, comma - REACH);
  for (let steps = 0; steps < 5; steps++) {
    while (open >= floor && tagAt(reading, open) !== mark) open--;
    if (open < floor) break;
    const head = phraseBefore(reading, open, start);
    if (head && isPlainPhrase(reading, head) && headNoun(reading, head) >= 0) {
      const named =
        tagAt(reading, head.from) === TAG.name ? undefined : namedBefore(reading, head.from - 1, mark, start);
      return { from: (named ?? head).from, to: comma, head: (named ?? head).head };
    }
    open--;
  }
  return phraseBefore(reading, comma, start);
}

/** "Mark Toner, a spokesman, who …, said": the name that the apposition belongs to. */
function namedBefore(reading: Reading, comma: number, mark: number, start: number): Phrase | undefined {
  if (tagAt(reading, comma) !== mark) return undefined;
  const before = phraseBefore(reading, comma, start);
  return before && isPlainPhrase(reading, before) && tagAt(reading, before.head - 1) === TAG.name
    ? before
    : undefined;
}

function isPlainPhrase(reading: Reading, run: TokenRun): boolean {
  if (run.to - run.from === 1 && tagAt(reading, run.from) === TAG.number) return false;
  return (
    !hasFinite(reading, run.from, run.to) &&
    run.to - run.from <= 16 &&
    !isTimeNoun(wordAt(reading, run.to - 1))
  );
}
