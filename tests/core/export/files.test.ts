import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnnotationPage } from '../../../src/core/annotation.ts';
import { SOURCENOTE_CONTEXT } from '../../../src/core/export/context.ts';
import { toCsl } from '../../../src/core/export/csl.ts';
import { CSV_COLUMNS, csvCell, toCsv } from '../../../src/core/export/csv.ts';
import { jsonldPage, toJsonld } from '../../../src/core/export/jsonld.ts';
import { toMarkdown } from '../../../src/core/export/markdown.ts';
import { ENGLISH } from '../../../src/core/export/words.ts';
import { readImport } from '../../../src/core/record/import.ts';
import { checkDocument } from '../../../src/core/record/w3c/annotation.ts';
import { pier } from '../record/pier.ts';

/** An extraction: short ids, no ids on bodies, a plain context. */
function extraction(): AnnotationPage {
  const page = pier();
  const [said, day, label] = page.items;
  if (!said || !day || !label) throw new Error('the fixture has three items');
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://ely.example/pier#sourcenote',
    type: 'AnnotationPage',
    source: { ...page.source, publisher: '', title: '', published: '' },
    items: [
      {
        ...said,
        id: 'q1',
        body: { type: 'Quotation', form: 'direct', source: {}, sourced: true, continues: 'q1' },
      },
      {
        ...day,
        id: 't1',
        body: {
          type: 'Timex',
          timexType: 'DATE',
          value: '2019',
          certainty: 'stated',
          reason: 'x',
          anchor: 't1',
        },
      },
      { ...label, id: 'd1', generator: { type: 'Software', name: 'sourcenote/rule' }, reason: 'because' },
    ],
  };
}

test('JSON-LD: valid by the MUST rules and read back as the same page', () => {
  const page = { ...pier(), '@context': SOURCENOTE_CONTEXT };
  expect(checkDocument(JSON.parse(toJsonld(page)))).toEqual([]);
  expect(readImport(toJsonld(page))).toMatchObject({ ok: true, value: { pages: [page], notes: [] } });
});

test('JSON-LD of an extraction: ids are made absolute, pointers follow, bodies get the ids they need', () => {
  const text = toJsonld(extraction());
  const read = readImport(text);
  expect(read).toMatchObject({ ok: true, value: { pages: [jsonldPage(extraction())] } });
  expect(jsonldPage(extraction()).items.map(({ id, body }) => [id, body])).toMatchObject([
    [
      'https://ely.example/pier#sourcenote-q1',
      {
        continues: 'https://ely.example/pier#sourcenote-q1',
        source: { id: 'https://ely.example/pier#sourcenote-q1-speaker' },
      },
    ],
    ['https://ely.example/pier#sourcenote-t1', { anchor: 'https://ely.example/pier#sourcenote-t1' }],
    ['https://ely.example/pier#sourcenote-d1', { id: 'urn:example:pier#label-designation' }],
  ]);
});

test('JSON-LD: a second time changes nothing, and the editor’s key stays out', () => {
  const once = toJsonld(Object.assign(extraction(), { $schema: '../record.schema.json' }));
  const again: AnnotationPage = JSON.parse(once);
  expect(toJsonld(again)).toBe(once);
  expect(once).not.toContain('$schema');
});

test('JSON-LD: any words, hostile ones too, come back as they are', () => {
  const words = fc.string({ minLength: 1, maxLength: 50, unit: 'binary' });
  fc.assert(
    fc.property(words, words, words, (exact, name, note) => {
      const page = { ...pier(), '@context': SOURCENOTE_CONTEXT };
      const [item] = page.items;
      if (item?.body.type !== 'Quotation') throw new Error('the first item is a quotation');
      item.target.selector[0].exact = exact;
      item.body.source = { id: 'urn:x:1', name };
      item.note = note;
      const read = readImport(toJsonld(page));
      expect(read.ok && read.value.pages).toEqual([page]);
    }),
    { numRuns: 20 },
  );
}, 60_000);

/** RFC 4180, strictly: quoted fields, doubled quotes, CRLF. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)/gy;
  for (const { groups = {} } of text.matchAll(field)) {
    const value = groups['quoted']?.replaceAll('""', '"') ?? groups['plain'] ?? '';
    rows.at(-1)?.push(value);
    if (groups['end'] === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
}

test('CSV: a line for each annotation, a cell for each column', () => {
  const [header, ...rows] = parseCsv(toCsv(pier()));
  expect(header).toEqual([...CSV_COLUMNS]);
  expect(
    rows.map((row) => Object.fromEntries(row.map((cell, index) => [CSV_COLUMNS[index], cell]))),
  ).toMatchObject([
    {
      kind: 'Quotation',
      passage: '“We heard it go,”',
      speaker: 'Ann Poe',
      date: '2019-05-02',
      certainty: 'stated',
      sourced: 'true',
      start: '39',
    },
    { kind: 'Timex', passage: 'Thursday', date: '2019-05-02', certainty: 'inferred', speaker: '' },
    {
      kind: 'Designation',
      organization: 'Harbour League',
      label: 'wreckers',
      force: 'political',
      authority: '',
      quoted: 'true',
    },
  ]);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
  ['=HYPERLINK("x";"y")', '"\'=HYPERLINK(""x"";""y"")"'],
  ['a "b", c', '"a ""b"", c"'],
  ['two\nlines', '"two\nlines"'],
  ['1=1', '1=1'],
])('CSV: the cell %j is written %s', (cell, written) => {
  expect(csvCell(cell)).toBe(written);
});

test('CSV: numbers and nothing are no text', () => {
  expect([csvCell(-1), csvCell(undefined), csvCell(false)]).toEqual(['-1', '', 'false']);
});

test('CSV: any text comes back from its cell, no cell is a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
      const [row = []] = parseCsv(`${cells.map(csvCell).join(',')}\r\n`);
      expect(row.map((cell, index) => (cell === cells[index] ? cell : cell.slice(1)))).toEqual(cells);
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    }),
  );
});

test('CSL-JSON: one item a passage, each with an id of its own', () => {
  const items: { id: string; URL: string }[] = JSON.parse(toCsl(pier(), ENGLISH));
  expect(items.map(({ id }) => id)).toEqual(pier().items.map(({ id }) => id));
  expect(items.every(({ URL }) => URL.startsWith('https://ely.example/pier#:~:text='))).toBe(true);
});

test('Markdown: the article, a heading for each kind that there is, an entry a passage', () => {
  const text = toMarkdown(pier(), ENGLISH);
  expect(text.match(/^#.*$/gm)).toEqual([
    '# Pier Falls',
    '## Who said what',
    '## When',
    '## Who calls whom what',
  ]);
  expect(text.match(/^- /gm)).toHaveLength(3);
  expect(text).toContain('- Ann Poe, mayor: [“We heard it go”](https://ely.example/pier#:~:text=');
  expect(text.trimEnd().split('\n').at(-1)).toBe('Annotations: Cy Fox, 2 January 2026, CC0-1.0');
  expect(toMarkdown({ ...pier(), items: [] }, ENGLISH).match(/^## /gm)).toBeNull();
});
