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

const WORD = /[a-z]+[1-4]?|\d+/gi;

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
  const { text } = doc;
  const found: FoundTimex[] = [];
  const context = contextOf(doc, published, found);
  WORD.lastIndex = 0;
  for (let word = WORD.exec(text); word; word = WORD.exec(text)) {
    const candidates = rules.get(text.charCodeAt(word.index) < 58 ? '#' : word[0].toLowerCase());
    if (!candidates || (text.charCodeAt(word.index - 1) >= 0xc0 && text.charCodeAt(word.index - 1) < 0x2000))
      continue;
    const timex = firstReading(candidates, word.index, context);
    if (!timex) continue;
    found.push(timex);
    WORD.lastIndex = timex.end;
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
