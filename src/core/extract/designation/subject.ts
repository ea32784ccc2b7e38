import { isAdverb, skipAdverbs } from './adverb.ts';
import { coordinationAt } from './coordination.ts';
import { isName } from './name.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { isMark, openingBracket, tokenAt, type View, wordAt } from './view.ts';
import { DETERMINERS, NUMBERS, PREPOSITIONS, RELATIVES, SUBORDINATORS } from './words/grammar.ts';
import { ORGANIZATION_NOUNS } from './words/organizations.ts';
import { PERSON_NOUNS } from './words/people.ts';
import { REPORTING } from './words/reporting.ts';
import { wordSet } from './words/word-list.ts';

/** Tokens searched to the left for a subject: bounds the work, and a longer way is no safe reading. */
const REACH = 45;

/** A subject: what stands there, and whether words between it and the verb were passed over. */
export interface Subject {
  phrases: Phrase[];
  near: boolean;
}

/**
 * The subject of the verb group that begins at `i`: "A and B were …", "A, the Lebanese group, is …", "A (B) has been …",
 * "Members of A were …" (then the members). `undefined`: none is safely found.
 */
export function subjectBefore(view: View, i: number): Subject | undefined {
  const end = skipInsertions(view, i);
  if (end <= view.from) return undefined;
  const starts: { at: number; hard: boolean }[] = [];
  let k = end - 1;
  for (; k >= Math.max(view.from, end - REACH); k--) {
    const word = wordAt(view, k);
    if (isHard(view, k)) break;
    if (word === 'which' && wordAt(view, k - 1) !== ',') {
      k--;
      break;
    }
    if (word === ',' || word === 'and' || word === 'or' || word === '—' || word === '–' || word === '-')
      starts.push({ at: k + 1, hard: word !== 'or' && word !== 'and' });
    else if (DETERMINERS.has(word)) starts.push({ at: k, hard: false });
    else if (tokenAt(view, k).kind === 'number') starts.push({ at: k + 1, hard: false });
    else if (PREPOSITIONS.has(word) && word !== 'of') starts.push({ at: k + 1, hard: false });
  }
  starts.push({ at: k + 1, hard: true });
  for (const { at, hard } of starts.toReversed()) {
    const start = skipAdverbs(view, at, end);
    const found = coordinationAt(view, start, end);
    if (!found) continue;
    if (found.to === end) return { phrases: found.phrases, near: true };
    if (hard && isPostModifier(view, found.to) && !hasComma(view, found.to, end))
      return { phrases: found.phrases, near: false };
    const bracket = wordAt(view, found.to) === '(' ? closing(view, found.to) : undefined;
    if (bracket === end) return { phrases: found.phrases, near: true };
  }
  return undefined;
}

function hasComma(view: View, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (wordAt(view, k) === ',') return true;
  return false;
}

/** Subordinators that also join phrases. */
const WITHIN = wordSet('and or for as before after since until given despite amid than');

/** A clause cannot be read across this token. */
function isHard(view: View, k: number): boolean {
  const word = wordAt(view, k);
  if (word === ';' || word === ':' || word === '(' || word === '•' || word === '--') return true;
  if (isMark(view, k))
    return (
      !(tokenAt(view, k + 1).capital && isMark(view, k + 2)) && !isMark(view, k - 2) && !isMark(view, k - 3)
    );
  if (
    REPORTING.has(word) &&
    !(word === 'rules' || word === 'rule' || word === 'reports' || word === 'report')
  )
    return true;
  return SUBORDINATORS.has(word) && !WITHIN.has(word);
}

const closing = (view: View, open: number): number | undefined => {
  for (let k = open + 1; k < Math.min(view.to, open + 40); k++) if (wordAt(view, k) === ')') return k + 1;
  return undefined;
};

/** "members *of* X", "groups *fighting* in Syria", "a party *led* by Y", "groups *that* …". */
function isPostModifier(view: View, k: number): boolean {
  const word = wordAt(view, k);
  return (
    PREPOSITIONS.has(word) ||
    RELATIVES.has(word) ||
    /(?:ed|ing)$/.test(word) ||
    word === 'known' ||
    word === 'run'
  );
}

/** Where the subject may end, insertions between commas, dashes or brackets before `i` passed over. */
function skipInsertions(view: View, i: number): number {
  let end = i;
  while (wordAt(view, end - 1) === '*') end--;
  for (let n = 0; n < 3; n++) {
    const last = wordAt(view, end - 1);
    if (last === ')' || last === ']') {
      const open = openingBracket(view, end - 1);
      if (open === undefined) return end;
      end = open;
    } else if (last === ',' || last === '—' || last === '–') {
      const open = insertionStart(view, end - 1, last);
      if (open === undefined) return end;
      end = open;
    } else break;
  }
  return end;
}

/** Index of the comma (or dash) that opens the insertion which the one at `close` ends. */
function insertionStart(view: View, close: number, mark: string): number | undefined {
  for (let k = close - 2, seen = 0; k > Math.max(view.from, close - REACH) && seen < 4; k--) {
    const word = wordAt(view, k);
    if (word === ';' || word === ':') return undefined;
    if (word !== mark) continue;
    seen++;
    const next = wordAt(view, k + 1);
    const opens =
      RELATIVES.has(next) ||
      DETERMINERS.has(next) ||
      PREPOSITIONS.has(next) ||
      isAdverb(view, k + 1) ||
      /(?:ed|ly|ing)$/.test(next) ||
      /^(?:known|led|run|formerly|once|or|also|part|responsible|founded|home|best|born)$/.test(next) ||
      (ORGANIZATION_NOUNS.has(wordAt(view, close - 1)) && seen === 1) ||
      mark !== ',';
    if (opens && endsPhrase(view, k)) return k;
  }
  return undefined;
}

const endsPhrase = (view: View, end: number): boolean => {
  const token = tokenAt(view, end - 1);
  return (
    isName(view, end - 1) ||
    ORGANIZATION_NOUNS.has(token.lower) ||
    token.lower === ')' ||
    isMark(view, end - 1) ||
    /^(?:officials|it|they)$/.test(token.lower)
  );
};

/**
 * The noun phrase that ends at `end` (commas, brackets before it passed over): what "which" or a participle refers to.
 * A bare apposition ("Hamas, a group that …") leads on to the name before it. `undefined`: no phrase ends there.
 */
export function antecedentBefore(view: View, end: number): Phrase | undefined {
  let to = end;
  if (/^(?:[,—–-]|--)$/.test(wordAt(view, to - 1))) to--;
  if (wordAt(view, to - 1) === '*') to--;
  if (wordAt(view, to - 1) === ')') to = openingBracket(view, to - 1) ?? to;
  let best: Phrase | undefined;
  for (let k = to - 1; k >= Math.max(view.from, to - 14); k--) {
    const token = tokenAt(view, k);
    const word = token.lower;
    if (isHard(view, k) || word === ',') break;
    const opens =
      token.capital ||
      token.kind === 'number' ||
      DETERMINERS.has(word) ||
      NUMBERS.has(word) ||
      ORGANIZATION_NOUNS.has(word) ||
      PERSON_NOUNS.has(word) ||
      isMark(view, k) ||
      word.startsWith('al-') ||
      word === 'it' ||
      word === 'they';
    if (!opens) continue;
    const phrase = phraseAt(view, k, to);
    if (phrase?.to === to) best = phrase;
    else if (best && DETERMINERS.has(word)) break;
  }
  if (
    best &&
    !best.name &&
    !PERSON_NOUNS.has(best.head) &&
    /^(?:a|an|the|another|one)$/.test(best.determiner ?? '')
  ) {
    if (/^(?:is|are|was|were|remains)$/.test(wordAt(view, best.from - 1)) && best.determiner !== 'the') {
      const subject = subjectBefore(view, best.from - 1);
      if (subject?.near && subject.phrases.length === 1) return subject.phrases[0];
    }
    if (!/^(?:,|--|—|–|-)$/.test(wordAt(view, best.from - 1))) return best;
    const named = antecedentBefore(view, best.from - 1);
    if (named?.name && wordAt(view, named.from - 1) !== ',') return named;
  }
  return best;
}

const ADVERBIAL =
  /^(?:most|last|earlier|later|this|more|just|only|two|three|days|weeks|months|years|early|late|also|yesterday|today|recently|soon)$/;

/** The first noun phrases of the clause that `before` stands in, opening adverbials passed over: its likely subject. */
export function openingSubject(view: View, before: number): Phrase[] | undefined {
  let start = view.from;
  for (let k = before - 1; k > Math.max(view.from, before - REACH); k--) {
    const word = wordAt(view, k);
    if (
      word === ';' ||
      word === ':' ||
      (word === 'that' && REPORTING.has(wordAt(view, k - 1))) ||
      (isMark(view, k) && tokenAt(view, k).spaced) ||
      (/^(?:but|while|because|although|after|as|whereas)$/.test(word) && wordAt(view, k - 1) === ',')
    ) {
      start = k + 1;
      break;
    }
  }
  if (isMark(view, start)) start++;
  const first = wordAt(view, start);
  if (
    PREPOSITIONS.has(first) ||
    SUBORDINATORS.has(first) ||
    (ADVERBIAL.test(first) && !isName(view, start + 1))
  ) {
    let comma = start;
    while (comma < before && comma < start + REACH && wordAt(view, comma) !== ',') comma++;
    if (wordAt(view, comma) !== ',') return undefined;
    start = comma + 1;
  }
  return coordinationAt(view, skipAdverbs(view, start, before), before)?.phrases;
}
