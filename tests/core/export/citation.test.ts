import { expect, test } from 'vitest';
import type { Annotation, Designation } from '../../../src/core/annotation.ts';
import { cite } from '../../../src/core/export/citation.ts';
import { ENGLISH } from '../../../src/core/export/words.ts';
import { readRecord } from '../../../src/core/record.ts';
import { changed, pier } from '../record/pier.ts';

/** The plain citation of one item of the fixture after a change. */
function plain(index: number, path?: string, value?: unknown): string {
  const read = readRecord(path === undefined ? pier() : changed(pier(), path, value));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const item = read.value.items[index];
  if (!item) throw new Error(`No item ${index}`);
  return cite(read.value, item, 'plain', ENGLISH);
}

test('a direct quotation is the speaker’s words, without the sentence’s comma', () => {
  expect(plain(0)).toBe(
    'Ann Poe, mayor: “We heard it go” (said 2 May 2019, stated: “said Thursday”, the day before the article). ' +
      '“Pier Falls”, The Ely Post, 3 May 2019. https://ely.example/pier#:~:text=%E2%80%9CWe%20heard%20it%20go%2C%E2%80%9D,-mayor ' +
      'Archived copy: https://archive.example/2019/https://ely.example/pier',
  );
});

const SAID: [name: string, path: string, value: unknown, begins: RegExp][] = [
  [
    'indirect speech is the publisher’s',
    'items.0.body.form',
    'indirect',
    /^The Ely Post, in its own words, reporting Ann Poe, mayor: /,
  ],
  [
    'so is mixed speech',
    'items.0.body.form',
    'mixed',
    /^The Ely Post, in its own words but for what is in quotation marks, reporting Ann Poe, mayor: /,
  ],
  ['an unnamed speaker', 'items.0.body.source', {}, /^a speaker who is not named: /],
  [
    'a speaker known by words only',
    'items.0.body.source',
    { mention: { exact: 'officials', start: 1, end: 9 } },
    /^officials: /,
  ],
  ['no publisher: the host', 'source.publisher', '', /“Pier Falls”, ely\.example, 3 May 2019/],
  ['no day', 'items.0.body.spoken', undefined, /\(day not stated in the article\)/],
  [
    'an inferred day says so, with its precision',
    'items.0.body.spoken',
    { value: '../2019-05', certainty: 'inferred', reason: 'It ran then.' },
    /said on or before May 2019, inferred: It ran then\)/,
  ],
  ['to whom', 'items.0.body.addressee', { name: 'reporters' }, /\(to reporters; said/],
  ['no source', 'items.0.body.sourced', false, /; no source given in the article\)/],
  [
    'not checked by anybody',
    'items.0.generator',
    { type: 'Software', name: 'x' },
    /; found automatically, not checked\)/,
  ],
];

test.each(SAID)('%s', (_name, path, value, expected) => {
  expect(plain(0, path, value)).toMatch(expected);
});

test('a date is the publisher’s words and what they are read as', () => {
  expect(plain(1)).toMatch(
    /^The Ely Post: Thursday \(read as 2 May 2019, inferred: The article is dated Friday 3 May 2019\)/,
  );
  expect(plain(1, 'items.1.body.value', '2019-05-02TEV')).toMatch(/read as 2019-05-02TEV/);
});

test('a label is the publisher’s report, whoever it is ascribed to', () => {
  expect(plain(2)).toMatch(
    /^The Ely Post, on Harbour League: Harbour League are “wreckers\.” \(the label “wreckers”, nobody being named; no source given in the article\)/,
  );
  expect(plain(2, 'items.2.body.authority', { name: 'Ann Poe' })).toMatch(
    /the label “wreckers” is ascribed to Ann Poe; no source/,
  );
  expect(plain(2, 'items.2.body.force', 'disputed')).toMatch(/that it is contested/);
});

test.each<Designation['status']>(['proposed', 'negated', 'revoked'])(
  'a label that is %s says so',
  (status) => {
    expect(plain(2, 'items.2.body.status', status)).toContain(
      ENGLISH.status[status === 'asserted' ? 'proposed' : status],
    );
  },
);

const SAYING: Annotation = {
  id: 'urn:x:1',
  type: 'Annotation',
  motivation: 'describing',
  target: {
    source: 'https://ely.example/pier_(old)',
    selector: [
      { type: 'TextQuoteSelector', exact: '<b>100%</b> of _it_ {fell}\n# & [more](x) \\ ~' },
      { type: 'TextPositionSelector', start: 0, end: 9 },
    ],
  },
  body: { type: 'Quotation', form: 'direct', source: { name: 'A & B_C' }, sourced: true },
  confidence: 1,
};

function hostile(format: 'markdown' | 'bibtex' | 'csl-json') {
  const page = pier();
  return cite(
    { ...page, source: { ...page.source, url: 'https://ely.example/pier_(old)' } },
    SAYING,
    format,
    ENGLISH,
  );
}

test('Markdown: marks in the text mean nothing, the address ends where it ends', () => {
  const text = hostile('markdown');
  expect(text).toContain('> \\<b\\>100%\\</b\\> of \\_it\\_ {fell} \\# \\& \\[more\\](x) \\\\ \\~\n');
  expect(text).toContain(
    '— A \\& B\\_C (day not stated in the article). [Pier Falls](https://ely.example/pier_%28old%29#:~:text=',
  );
  expect(text).toContain(
    '*The Ely Post*, 3 May 2019. [Archived copy](https://archive.example/2019/https://ely.example/pier)',
  );
});

test('Markdown: a passage that looks like a list item is a passage', () => {
  const page = pier();
  const [item] = page.items;
  if (!item) throw new Error('no item');
  const starts = ['1. It fell', '- It fell', '+ It fell'].map((exact) => {
    const selector: Annotation['target']['selector'] = [
      { type: 'TextQuoteSelector', exact },
      item.target.selector[1],
    ];
    return cite(page, { ...item, target: { ...item.target, selector } }, 'markdown', ENGLISH).split('\n')[0];
  });
  expect(starts).toEqual(['> 1\\. It fell', '> \\- It fell', '> \\+ It fell']);
});

test('BibTeX: nothing is a command and braces balance', () => {
  const text = hostile('bibtex');
  expect(text).toMatch(/^@online\{theelypost2019urnx1,\n/);
  expect(text).toContain('author = {{The Ely Post}}');
  expect(text).toContain('date = {2019-05-03}');
  expect(text).toContain(
    'A \\& B\\_C: <b>100\\%</b> of \\_it\\_ \\textbraceleft{}fell\\textbraceright{} \\# \\& [more](x) \\textbackslash{} \\textasciitilde{}',
  );
  let depth = 0;
  for (const character of text.replace(/\\[{}]/g, ''))
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
  expect(depth).toBe(0);
});

test('CSL-JSON: one item, the saying in its note', () => {
  expect(JSON.parse(hostile('csl-json'))).toEqual([
    {
      id: 'urn:x:1',
      type: 'article-newspaper',
      title: 'Pier Falls',
      'container-title': 'The Ely Post',
      issued: { 'date-parts': [[2019, 5, 3]] },
      URL: expect.stringContaining('#:~:text='),
      language: 'en',
      archive_location: 'https://archive.example/2019/https://ely.example/pier',
      note: 'A & B_C: <b>100%</b> of _it_ {fell} # & [more](x) \\ ~ (day not stated in the article)',
    },
  ]);
});

test.each([
  ['2019-05-03', '3 May 2019'],
  ['2019-05', 'May 2019'],
  ['2019?', '2019 (uncertain)'],
  ['2019-05~', 'about May 2019'],
  ['../2019-05-03', 'on or before 3 May 2019'],
  ['2019/..', 'on or after 2019'],
  ['2019-05-03/2019-06', '3 May 2019 to June 2019'],
  ['someday', 'someday'],
])('the English date of %s', (edtf, words) => {
  expect(ENGLISH.date(edtf)).toBe(words);
});
