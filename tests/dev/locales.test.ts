/** Every text exists in both languages, is used, and takes the same arguments. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
type Messages = Record<string, { message: string; description?: string }>;

const read = (language: string): Messages =>
  JSON.parse(readFileSync(join(root, 'assets/_locales', language, 'messages.json'), 'utf8'));

const english = read('en');
const russian = read('ru');

/** CLDR's plural categories: the endings that keys with plural forms have. */
const forms = {
  en: new Intl.PluralRules('en').resolvedOptions().pluralCategories.toSorted(),
  ru: new Intl.PluralRules('ru').resolvedOptions().pluralCategories.toSorted(),
};

const ending = /_(?:zero|one|two|few|many|other)$/;

/** `base` of keys with plural forms → the forms there are. */
function plurals(messages: Messages): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const key of Object.keys(messages)) {
    const base = key.replace(ending, '');
    if (base !== key) found[base] = [...(found[base] ?? []), key.slice(base.length + 1)].toSorted();
  }
  return found;
}

const single = (messages: Messages) =>
  Object.keys(messages)
    .filter((key) => !ending.test(key))
    .toSorted();

/** `$1`, `$2` …, each once. A literal dollar would be `$$`. */
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].toSorted();

function sources(folder: string): string {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

const code = sources('src');
const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');

/** Keys as literals in the code, and `__MSG_key__` in the manifest. */
const used = new Set([
  ...[...code.matchAll(/'(?<key>[A-Za-z]+(?:_[A-Za-z]\w*)?)'/g)].map((match) => match.groups?.['key'] ?? ''),
  ...[...manifest.matchAll(/__MSG_(?<key>\w+)__/g)].map((match) => match.groups?.['key'] ?? ''),
]);

test('both languages have the same keys', () => {
  expect(single(russian)).toEqual(single(english));
  expect(Object.keys(plurals(russian)).toSorted()).toEqual(Object.keys(plurals(english)).toSorted());
});

test('keys with plural forms have all that the language needs', () => {
  for (const [base, found] of Object.entries(plurals(english)))
    expect([base, found]).toEqual([base, forms.en]);
  for (const [base, found] of Object.entries(plurals(russian)))
    expect([base, found]).toEqual([base, forms.ru]);
});

test('the same arguments stand in both', () => {
  for (const key of single(english))
    expect([key, placeholders(russian[key]?.message ?? '')]).toEqual([
      key,
      placeholders(english[key]?.message ?? ''),
    ]);
  for (const base of Object.keys(plurals(english))) {
    const wanted = placeholders(english[`${base}_other`]?.message ?? '');
    for (const form of forms.ru)
      expect([base, form, placeholders(russian[`${base}_${form}`]?.message ?? '')]).toEqual([
        base,
        form,
        wanted,
      ]);
  }
});

test('no text is empty or has a space too many', () => {
  for (const [key, { message }] of [...Object.entries(english), ...Object.entries(russian)])
    expect([key, message === '' || / {2}|^ | $/.test(message)]).toEqual([key, false]);
});

test('every text is used', () => {
  const unused = [...single(english), ...Object.keys(plurals(english))].filter((key) => !used.has(key));
  expect(unused).toEqual([]);
});

test('every text that the manifest names exists', () => {
  const named = [...manifest.matchAll(/__MSG_(?<key>\w+)__/g)].map((match) => match.groups?.['key'] ?? '');
  expect(named.filter((key) => !(key in english))).toEqual([]);
});

test('the words of verdicts, apologies and exclamation stay out', () => {
  const verdict =
    /\b(?:right|wrong|true|false|correct|actually|in fact|contradicts?|debunk\w*|please|oops|AI)\b|!/i;
  // the name of an action, not a verdict on the article
  const about = new Set(['report_title', 'report_remark']);
  const spoken = Object.entries(english).filter(
    ([key, { message }]) => !about.has(key) && verdict.test(message),
  );
  expect(spoken.map(([key]) => key)).toEqual([]);
  expect(Object.entries(russian).filter(([, { message }]) => message.includes('!'))).toEqual([]);
});
