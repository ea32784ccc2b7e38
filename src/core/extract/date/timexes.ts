import type { Timex } from '../../annotation.ts';
import type { ExtractSource, Finding } from '../finding.ts';
import type { Document } from '../text/document.ts';
import { parseDay } from './calendar.ts';
import { lastFrom } from './position.ts';
import type { Context, FoundTimex, Rule } from './reading.ts';
import { REFINERS } from './refiners.ts';
import { RULES } from './rules.ts';
import { tenseAround } from './tense.ts';

/** Rules by the words that make them worth trying, in the order of the list. */
function byWord(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const table = new Map<string, Rule[]>();
  for (const rule of rules)
    for (const word of new Set(rule.on)) table.set(word, [...(table.get(word) ?? []), rule]);
  return table;
}

const BY_WORD = byWord(RULES);
/** First words that are tried only with the word after them. */
const HEADS: ReadonlySet<string> = new Set(
  [...BY_WORD.keys()].flatMap((key) => (key.includes(' ') ? [key.split(' ')[0] ?? ''] : [])),
);

/** The words inside a token: of "mid-1996", "third-quarter", "post-9". */
const WORD = /[a-z]+[1-4]?|\d+/g;

/**
 * The time expressions of a text with their TIMEX3 values, from left to right. `published` is an ISO 8601 day; without it
 * only what the text itself dates is resolved: an expression that would have to be counted from an unknown day is left
 * out. Vague words ("now", "recently", "some years") and times of day without a day are no annotations. Linear in the
 * length of the text; offsets are UTF-16 units. `anchor` is `t` and the number of the timex in the list, from 1.
 */
export function findTimexes(
  doc: Document,
  source: Pick<ExtractSource, 'published'> = {},
  rules = RULES,
): Finding<Timex>[] {
  const published = parseDay(source.published);
  let found: readonly FoundTimex[] = readAll(doc, published, rules === RULES ? BY_WORD : byWord(rules));
  for (const refine of REFINERS) found = refine(found, { doc, published });
  return found.map(toFinding);
}

function readAll(doc: Document, published: Context['published'], rules: typeof BY_WORD): FoundTimex[] {
  const found: FoundTimex[] = [];
  const context = contextOf(doc, published, found);
  let end = 0;
  const tryAt = (candidates: readonly Rule[] | undefined, at: number): void => {
    const timex = candidates && at >= end ? firstReading(candidates, at, context) : undefined;
    if (!timex) return;
    found.push(timex);
    end = timex.end;
  };
  for (const [index, { start, kind, lower }] of doc.tokens.entries()) {
    if (kind === 'punctuation' || kind === 'quote' || start < end) continue;
    const word = lower.endsWith('.') ? lower.slice(0, -1) : lower;
    if (HEADS.has(word)) tryAt(rules.get(`${word} ${doc.tokens[index + 1]?.lower}`), start);
    else if (kind === 'number') tryAt(rules.get('#'), start);
    else tryAt(rules.get(word), start);
    if (word.includes('-') && !word.startsWith('http') && start >= end)
      for (const part of word.matchAll(WORD))
        if (part.index > 0 || kind === 'word')
          tryAt(rules.get(part[0] < ':' ? '#' : part[0]), start + part.index);
  }
  return found;
}

function firstReading(rules: readonly Rule[], at: number, context: Context): FoundTimex | undefined {
  for (const rule of rules) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(context.text);
    const reading = match && rule.read(match, context);
    if (!reading) continue;
    const { lead = 0, ...known } = reading;
    const [start, end] = [at + lead, at + match[0].trimEnd().length];
    return { ...known, start, end, exact: context.text.slice(start, end), rule: rule.name };
  }
  return undefined;
}

function contextOf(doc: Document, published: Context['published'], found: readonly FoundTimex[]): Context {
  const { text } = doc;
  return {
    doc,
    text,
    published,
    found,
    tense(start, end) {
      const sentence = doc.sentences[lastFrom(doc.sentences, start)];
      return (
        sentence &&
        tenseAround(text.slice(sentence.start, sentence.end), start - sentence.start, end - sentence.start)
      );
    },
    latest(start, back, test) {
      const edge = doc.sentences[Math.max(0, lastFrom(doc.sentences, start) - back)]?.start ?? 0;
      for (let index = found.length - 1; index >= 0; index--) {
        const timex = found[index];
        if (!timex || timex.start < edge) return -1;
        if (test(timex)) return index;
      }
      return -1;
    },
  };
}

function toFinding(timex: FoundTimex): Finding<Timex> {
  const { start, end, rule, confidence, reason, note, anchor, timexType, value, certainty, begins, ends } =
    timex;
  const body: Timex = { type: 'Timex', timexType, value, certainty, reason };
  if (anchor !== undefined) body.anchor = `t${anchor + 1}`;
  if (begins) body.begins = begins;
  if (ends) body.ends = ends;
  return { start, end, body, rule, confidence, reason, ...(note ? { note } : {}) };
}
