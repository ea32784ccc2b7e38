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
interface Table {
  byWord: ReadonlyMap<string, readonly Rule[]>;
  /** By first and second word, for first words that are too common to try alone. */
  byPair: ReadonlyMap<string, ReadonlyMap<string, readonly Rule[]>>;
}

function tableOf(rules: readonly Rule[]): Table {
  const byWord = new Map<string, Rule[]>();
  const byPair = new Map<string, Map<string, Rule[]>>();
  const add = (table: Map<string, Rule[]>, key: string, rule: Rule): void => {
    table.set(key, [...(table.get(key) ?? []), rule]);
  };
  for (const rule of rules)
    for (const words of new Set(rule.on)) {
      const [first = '', second] = words.split(' ');
      if (second === undefined) add(byWord, first, rule);
      else {
        const pairs = byPair.get(first) ?? new Map<string, Rule[]>();
        byPair.set(first, pairs);
        add(pairs, second, rule);
      }
    }
  return { byWord, byPair };
}

const TABLE = tableOf(RULES);

/** How many expressions back another is looked for: no passage holds as many, and it bounds the work. */
const MOST_BACK = 40;

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
  let found: readonly FoundTimex[] = readAll(doc, published, rules === RULES ? TABLE : tableOf(rules));
  for (const refine of REFINERS) found = refine(found, { doc, published });
  return found.map(toFinding);
}

function readAll(doc: Document, published: Context['published'], { byWord, byPair }: Table): FoundTimex[] {
  const { tokens } = doc;
  const found: FoundTimex[] = [];
  const context = contextOf(doc, published, found);
  const numeric = byWord.get('#') ?? [];
  let end = 0;
  const tryAt = (candidates: readonly Rule[] | undefined, at: number): void => {
    const timex = candidates && at >= end ? firstReading(candidates, at, context) : undefined;
    if (!timex) return;
    found.push(timex);
    end = timex.end;
  };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.start < end) continue;
    const { start, kind, lower } = token;
    if (kind === 'number') tryAt(numeric, start);
    else if (kind !== 'word') continue;
    else {
      const pairs = byPair.get(lower);
      if (pairs) tryAt(pairs.get(tokens[index + 1]?.lower ?? ''), start);
      else tryAt(byWord.get(lower.endsWith('.') ? lower.slice(0, -1) : lower), start);
    }
    if (lower.includes('-') && !lower.startsWith('http') && start >= end)
      for (const part of lower.matchAll(WORD))
        if (part.index > 0 || kind === 'word')
          tryAt(part[0] < ':' ? numeric : byWord.get(part[0]), start + part.index);
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
      const last = Math.max(0, found.length - MOST_BACK);
      for (let index = found.length - 1; index >= last; index--) {
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
