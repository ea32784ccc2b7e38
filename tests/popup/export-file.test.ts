import { expect, test, vi } from 'vitest';
import { ENGLISH } from '../../src/core/export/words.ts';
import { readImport } from '../../src/core/record/import.ts';
import { exportText, fileName, saveAs } from '../../src/popup/export-file.ts';
import { exportWords } from '../../src/ui/export-words.ts';
import { words } from '../ui/words-of.ts';
import { page } from './fixture.ts';

const titled = (title: string) => ({ ...page, source: { ...page.source, title } });

test.each([
  ['New Berth for the Old Harbour', 'new-berth-for-the-old-harbour.csv'],
  ['U.S., Russia to “Coordinate”', 'u-s-russia-to-coordinate.csv'],
  ['Новый причал', 'новый-причал.csv'],
  ['../../etc/passwd', 'etc-passwd.csv'],
  ['', 'sourcenote.csv'],
  ['x'.repeat(200), `${'x'.repeat(60)}.csv`],
])('a file name of the title: %s', (title, name) => {
  expect(fileName(titled(title), 'csv')).toBe(name);
});

test('JSON-LD out is read back in with every annotation', () => {
  const read = readImport(exportText('jsonld', page, words('en', 'en-GB')));
  expect(read).toMatchObject({
    ok: true,
    value: { pages: [{ items: page.items.map(({ body }) => ({ body: { type: body.type } })) }] },
  });
});

test.each([
  ['markdown', 'en', '## Who said what'],
  ['markdown', 'ru', '## Кто что сказал'],
  ['csv', 'en', 'urn:test:q1,'],
  ['csl-json', 'en', '"title": "New Berth for the Old Harbour"'],
] as const)('%s, %s', (format, language, part) => {
  expect(exportText(format, page, words(language))).toContain(part);
});

test('the download is a file with the format’s name', () => {
  const clicks: string[] = [];
  const clicked = (event: MouseEvent) => {
    if (event.target instanceof HTMLAnchorElement)
      clicks.push(`${event.target.download} ${event.target.protocol}`);
    event.preventDefault();
  };
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    document.body.append(this);
    this.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    this.remove();
  });
  document.addEventListener('click', clicked);
  saveAs('markdown', page, words('en'));
  document.removeEventListener('click', clicked);
  click.mockRestore();
  expect(clicks).toEqual(['new-berth-for-the-old-harbour.md blob:']);
});

test.each([
  ['csv', [0xef, 0xbb, 0xbf]],
  ['markdown', []],
  ['jsonld', []],
] as const)('%s: only a table begins with a byte order mark', async (format, mark) => {
  const blobs: unknown[] = [];
  const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob);
    return 'blob:none';
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  saveAs(format, page, words('ru'));
  make.mockRestore();
  click.mockRestore();
  const [blob] = blobs;
  const bytes = blob instanceof Blob ? new Uint8Array(await blob.arrayBuffer()) : new Uint8Array();
  const text = new TextEncoder().encode(exportText(format, page, words('ru')));
  expect([...bytes.subarray(0, mark.length)]).toEqual(mark);
  expect(bytes.subarray(mark.length)).toEqual(text);
});

test.each(['en', 'ru'] as const)('words around citations, %s: every place to fill is there', (language) => {
  const places = (text: unknown) =>
    typeof text === 'string' ? (text.match(/\{\w+\}/g) ?? []).toSorted() : undefined;
  const mine = exportWords(words(language));
  for (const [key, text] of Object.entries(ENGLISH)) {
    const own: unknown = Object.entries(mine).find(([name]) => name === key)?.[1];
    expect([key, places(own)]).toEqual([key, places(text)]);
  }
});
