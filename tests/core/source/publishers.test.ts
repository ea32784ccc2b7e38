import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { normalize, normalizeUrl } from '../../../src/core/source/normalize.ts';
import type { Examples, Publisher } from '../../../src/core/source/publishers/publisher.ts';
import { publishers } from '../../../src/core/source/publishers.ts';

const folder = join(import.meta.dirname, '../../../src/core/source/publishers');
/** What several rules share, or their type; not rules. */
const noRules = ['publisher', 'pangea'];
const rules = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.examples.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => !noRules.includes(name));

const loaded = await Promise.all(
  rules.map(async (rule) => {
    const module: Record<string, Publisher> = await import(join(folder, `${rule}.ts`));
    const { examples }: { examples: Examples } = await import(join(folder, `${rule}.examples.ts`));
    return { rule, publisher: Object.values(module)[0], examples };
  }),
);

describe('every rule', () => {
  test.each(loaded)(
    '$rule stands in the list, says what it knows and has examples',
    ({ rule, publisher, examples }) => {
      expect(publishers).toContain(publisher);
      expect(readFileSync(join(folder, `${rule}.ts`), 'utf8')).toMatch(
        /\/\*\*[\s\S]{20,}?\*\/\nexport const/,
      );
      expect(examples.same.some((group) => group.length > 1)).toBe(true);
      expect(examples.none.length).toBeGreaterThan(1);
    },
  );

  test('every listed rule is a file', () => {
    expect(publishers).toHaveLength(rules.length);
  });
});

const groups = loaded.flatMap(({ rule, publisher, examples }) =>
  examples.same.map((urls) => ({ rule, publisher, urls })),
);

describe('addresses of one article', () => {
  test.each(groups.filter(({ urls }) => urls.length > 1))('$rule: $urls.0', ({ urls }) => {
    expect(new Set(urls.map(normalizeUrl)).size).toBe(1);
  });
});

test('no two articles of all publishers have the same normal form', () => {
  const forms = groups.map(({ urls: [url = ''] }) => normalizeUrl(url));
  expect(new Set(forms).size).toBe(groups.length);
});

describe('no rule takes what is another’s', () => {
  const pairs = loaded.flatMap(({ rule, publisher }) =>
    loaded
      .filter((other) => other.rule !== rule)
      .map((other) => ({ rule, publisher, other: other.rule, examples: other.examples })),
  );
  test.each(pairs)('$rule: $other', ({ publisher, examples }) => {
    for (const url of [...examples.same.flat(), ...examples.none]) {
      expect(normalize(url)?.publisher, url).not.toBe(publisher);
    }
  });
});

describe('no article', () => {
  test.each(loaded.flatMap(({ rule, examples }) => examples.none.map((url) => ({ rule, url }))))(
    '$rule: $url',
    ({ url }) => {
      expect(normalize(url)?.shape).toBeUndefined();
    },
  );
});
