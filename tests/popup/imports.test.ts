import { afterEach, expect, test, vi } from 'vitest';
import { jsonldPage } from '../../src/core/export/jsonld.ts';
import { addImport, largestFile } from '../../src/import-file.ts';
import { importedPages, listImports, onImports, removeImport } from '../../src/imports.ts';
import { sheetPage, sheetQuery } from '../../src/sheets.ts';
import { page } from './fixture.ts';
import { quota, stored } from './memory-browser.ts';

vi.mock('../../src/browser.ts', () => import('./memory-browser.ts'));

afterEach(() => {
  stored.clear();
  quota.bytes = 10_000_000;
});

const file = (content: BlobPart, name = 'pack.jsonld') => new File([content], name);
const written = jsonldPage(page);
const record = JSON.stringify(written);

test('a record goes in and comes out as it was', async () => {
  const result = await addImport(file(record));
  expect(result).toMatchObject({ fileName: 'pack.jsonld', pack: { pages: [written] } });
  expect(await importedPages()).toEqual([written]);
});

test('a collection brings all its pages', async () => {
  const second = {
    ...page,
    id: 'urn:test:second',
    source: { ...page.source, url: 'https://paper.example/2' },
  };
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:test:pack',
    type: 'AnnotationCollection',
    label: 'A pack',
    total: 16,
    first: { ...written, next: second },
  };
  const result = await addImport(file(JSON.stringify(collection)));
  expect(result).toMatchObject({ pack: { label: 'A pack' } });
  expect((await importedPages()).map(({ id }) => id)).toEqual(['urn:test:page', 'urn:test:second']);
});

test('two windows that import at once lose nothing', async () => {
  await Promise.all(Array.from({ length: 8 }, (_, index) => addImport(file(record, `${index}.json`))));
  expect((await listImports()).map(({ fileName }) => fileName).toSorted()).toEqual(
    Array.from({ length: 8 }, (_, index) => `${index}.json`),
  );
});

test('removing one leaves the others and all other keys', async () => {
  stored.set('local setting.overlay', 'false');
  await addImport(file(record, 'a.json'));
  await addImport(file(record, 'b.json'));
  const [first] = (await listImports()).filter(({ fileName }) => fileName === 'a.json');
  await removeImport(first?.id ?? '');
  expect((await listImports()).map(({ fileName }) => fileName)).toEqual(['b.json']);
  expect(stored.get('local setting.overlay')).toBe('false');
});

const broken = (change: (copy: typeof page & Record<string, unknown>) => void) => {
  const copy = JSON.parse(record);
  change(copy);
  return JSON.stringify(copy);
};

test.each([
  ['not JSON', '{"type": ', /^not JSON/, ''],
  ['another type', broken((copy) => Object.assign(copy, { type: 'Person' })), /./, /type/],
  [
    'a number where text is needed',
    broken((copy) => Object.assign(copy.items[3]?.target.selector[0] ?? {}, { exact: 7 })),
    /text is needed here, the file has a number/,
    'items[3].target.selector[0].exact',
  ],
  [
    'a link that runs code',
    broken((copy) => Object.assign(copy.source, { url: 'javascript:alert(1)' })),
    /http/,
    'source.url',
  ],
  ['a prototype key', '{"type": "AnnotationPage", "__proto__": {"x": 1}}', /not allowed/, '__proto__'],
  [
    'deep nesting',
    `{"type": "AnnotationPage", "items": ${'['.repeat(500)}${']'.repeat(500)}}`,
    /nested/,
    /^items/,
  ],
  [
    'a million entries',
    `{"type": "AnnotationPage", "items": [${'0,'.repeat(1_000_000)}0]}`,
    /entries/,
    'items',
  ],
])('a broken file changes nothing and says where it is broken: %s', async (_, text, reason, path) => {
  const result = await addImport(file(text));
  expect(result).toMatchObject({ reason: 'broken', problem: { reason: expect.stringMatching(reason) } });
  if ('problem' in result) expect(result.problem.path).toMatch(path);
  expect(stored.size).toBe(0);
});

test.each([
  ['more bytes than may be read', ' '.repeat(largestFile + 1), 'too-big'],
  ['not UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22]), 'encoding'],
] as const)('refused unread: %s', async (_, content, reason) => {
  expect(await addImport(file(content))).toEqual({ reason });
  expect(stored.size).toBe(0);
});

test('a full storage keeps what was there and takes nothing half', async () => {
  await addImport(file(record, 'a.json'));
  quota.bytes = 5_000;
  expect(await addImport(file(record, 'b.json'))).toEqual({ reason: 'full' });
  expect((await listImports()).map(({ fileName }) => fileName)).toEqual(['a.json']);
});

test('other windows are told, until they no longer listen', async () => {
  const changed = vi.fn();
  const stop = onImports(changed);
  await addImport(file(record));
  expect(changed).toHaveBeenCalledTimes(1);
  stop();
  await addImport(file(record));
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a value under our key that is no import is left alone', async () => {
  stored.set('local import:x', '"broken"');
  stored.set('local import:y', '{"pack": null}');
  expect(await listImports()).toEqual([]);
});

test.each([
  ['a bundled record', '', ['urn:test:page']],
  ['the record that is named', '?record=urn%3Atest%3Apage', ['urn:test:page']],
  ['nothing for one that is gone', '?record=urn%3Atest%3Agone', []],
  ['nothing for a page of another day', '?found=gone', []],
])('a sheet of %s', async (_, query, ids) => {
  const found = await sheetPage(query, [page]);
  expect(found ? [found.id] : []).toEqual(ids);
});

test('a sheet of what was found automatically survives a reload; of an import it is found by id', async () => {
  const found = { ...written, id: 'urn:test:found' };
  const query = await sheetQuery(found, false);
  expect(await sheetPage(query, [page])).toEqual(found);
  expect(await sheetPage(query, [page])).toEqual(found);
  await addImport(file(JSON.stringify(found)));
  expect((await sheetPage(await sheetQuery(found, true), [page]))?.id).toBe('urn:test:found');
});
