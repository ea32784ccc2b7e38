import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../src/core/extract/date/rules.ts';
import { findTimexes } from '../../../../src/core/extract/date/timexes.ts';
import { readDocument } from '../../../../src/core/extract/text/document.ts';
import { CASES, PUBLISHED } from './cases.ts';

const FOLDER = 'src/core/extract/date/rule';
const files = readdirSync(FOLDER);
const names = RULES.map((rule) => rule.name);

describe('the list of rules', () => {
  it('holds every rule file once', () => {
    expect(names.toSorted()).toEqual(files.map((file) => file.replace('.ts', '')).toSorted());
  });

  it.each(files)('%s says in a doc comment what it reads', (file) => {
    const source = readFileSync(join(FOLDER, file), 'utf8');
    expect(source).toMatch(/\/\*\*(?:(?!\*\/)[\s\S])+\*\/\nexport const \w+: Rule = \{/);
  });

  it.each(names)('%s has cases', (name) => {
    expect(CASES[name]?.length).toBeGreaterThanOrEqual(2);
  });
});

const rows = Object.entries(CASES).flatMap(([rule, cases]) => cases.map((entry) => ({ rule, ...entry })));

describe('every rule reads its cases', () => {
  it.each(rows)('$rule: $text', ({ rule, text, exact, value }) => {
    const found = findTimexes(readDocument(text), { published: PUBLISHED });
    const read = found.map((timex) => ({
      rule: timex.rule,
      exact: text.slice(timex.start, timex.end),
      value: timex.body.value,
    }));
    expect(read).toContainEqual({ rule, exact, value });
  });
});

describe('the cases of one rule are the negatives of the others', () => {
  it.each(rows)('$rule alone owns: $text', ({ rule, text, exact }) => {
    const at = text.indexOf(exact);
    const found = findTimexes(readDocument(text), { published: PUBLISHED });
    const overlapping = found.filter((timex) => timex.start < at + exact.length && timex.end > at);
    expect(overlapping.map((timex) => timex.rule)).toEqual([rule]);
    const without = findTimexes(
      readDocument(text),
      { published: PUBLISHED },
      RULES.filter((other) => other.name !== rule),
    );
    const beyond = without.filter(
      (timex) =>
        timex.start < at + exact.length &&
        timex.end > at &&
        (timex.start < at || timex.end > at + exact.length),
    );
    expect(beyond.map((timex) => timex.rule)).toEqual([]);
  });
});
