import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../../src/core/extract/quotation/attributions.ts';
import { CUE_RULES } from '../../../../src/core/extract/quotation/cue-rules.ts';
import { QUOTE_RULES } from '../../../../src/core/extract/quotation/quote-rules.ts';
import { readForAttribution, textOf } from '../../../../src/core/extract/quotation/reading.ts';
import { readDocument } from '../../../../src/core/extract/text/document.ts';
import { CASES, NEGATIVES } from './cases.ts';

/** Every attribution of a text: its rule, and source, cue and content as one line. */
function found(text: string): { rule: string; line: string }[] {
  const reading = readForAttribution(readDocument(text));
  return findAttributions(reading).map(({ rule, source, cue, pieces, speaksOn }) => {
    const by = source ? textOf(reading, source) : speaksOn === undefined ? '' : rule;
    const content = pieces.map((piece) => textOf(reading, piece)).join(' … ');
    return { rule, line: `[${by}]${cue ? ` ${textOf(reading, cue)}` : ''} → ${content}` };
  });
}

describe.each(Object.entries(CASES))('%s', (rule, cases) => {
  it.each(cases)('%s', (text, ...lines) => {
    const all = found(text);
    expect(all.map(({ line }) => line)).toEqual(lines);
    expect(all.map((one) => one.rule)).toContain(rule);
  });
});

it.each(NEGATIVES)('no attribution: %s', (text) => {
  expect(found(text)).toEqual([]);
});

describe('the lists of rules', () => {
  const folder = new URL('../../../../src/core/extract/quotation/rules/', import.meta.url);
  const files = readdirSync(folder).map((file) => file.replace('.ts', ''));

  it('have a case for every rule file, and a file for every case', () => {
    expect(Object.keys(CASES).toSorted()).toEqual(files.toSorted());
  });

  it('name each rule once, after its file', () => {
    const names = [...CUE_RULES, ...QUOTE_RULES].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(files).toEqual(expect.arrayContaining(names));
  });
});
