import { expect, test } from 'vitest';
import { readImport } from '../../src/core/record/import.ts';
import { type Problem, problem } from '../../src/core/record/problem.ts';
import { sayFault } from '../../src/pages/fault.ts';
import { pier } from '../core/record/pier.ts';
import { words } from './words-of.ts';

const first = (file: string): Problem => {
  const read = readImport(file);
  return (read.ok ? undefined : read.problems[0]) ?? { path: '', reason: 'read' };
};
const item = pier().items[0];
const page = (part: object) => JSON.stringify({ ...pier(), ...part });

test.each([
  ['no items', page({ items: undefined }), 'a list is needed here', 'здесь нужно: список'],
  ['an id that is missing', page({ id: undefined }), 'it is missing', 'этого не хватает'],
  [
    'a word that is none of three',
    page({ items: [{ ...item, body: { ...item?.body, form: 'free' } }] }),
    '"direct", "mixed", or "indirect" is needed here, the file has "free"',
    'здесь нужно: "direct", "mixed" или "indirect"; в файле: "free"',
  ],
  [
    'a number for text',
    page({ label: 7 }),
    'text is needed here, the file has a number',
    'здесь нужно: текст; в файле: число',
  ],
  [
    'a day in words',
    page({ created: 'May' }),
    'a day is needed here, such as 2016-09-15',
    'здесь нужно: день, например 2016-09-15',
  ],
  [
    'the same id',
    page({ items: [item, item] }),
    `“${item?.id}” is there twice`,
    `«${item?.id}» встречается дважды`,
  ],
])('%s', (_, file, english, russian) => {
  const { fault } = first(file);
  expect(fault && [sayFault(fault, words('en', 'en-US')), sayFault(fault, words('ru'))]).toEqual([
    english,
    russian,
  ]);
});

test('numbers as the language writes them', () => {
  const { fault } = problem('', 'manyEntries', 12_345, 10_000);
  expect(fault && sayFault(fault, words('en', 'en-GB'))).toBe('a list of 12,345 entries; the most is 10,000');
});
