import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page as viewport } from 'vitest/browser';
import { problem } from '../../src/core/record/problem.ts';
import type { Refusal } from '../../src/import-file.ts';
import type { Import } from '../../src/imports.ts';
import { type ImportStore, RecordsPage } from '../../src/pages/records-page.tsx';
import { RegisterPage } from '../../src/pages/register-page.tsx';
import { SheetPage } from '../../src/pages/sheet-page.tsx';
import '../../src/pages/pages.css';
import '../../src/pages/register.css';
import '../../src/pages/sheet.css';
import { words } from '../ui/words-of.ts';
import { page, register } from './fixture.ts';
import { type Opened, showPage } from './open.tsx';

const en = words('en', 'en-GB');

const pack: Import = {
  id: 'one',
  fileName: 'harbour.json',
  added: '2024-06-01T00:00:00Z',
  pack: {
    label: 'Harbour reporting',
    creator: 'A class at the Example School',
    license: 'https://licence.example/',
    created: '2024-05-03',
    pages: [page, { ...page, id: 'urn:test:2', source: { ...page.source, title: 'Old <b>Pier</b>' } }],
    notes: [{ id: 'urn:test:n', source: 'https://a.example/', quote: 'the pier', text: ['a remark'] }],
  },
};

function records(result: Import | Refusal = pack, imports: Import[] = [pack]) {
  const asked: string[] = [];
  const store: ImportStore = {
    list: async () => imports,
    add: async (file) => {
      asked.push(`add ${file.name}`);
      return result;
    },
    remove: async (id) => void asked.push(`remove ${id}`),
    watch: () => () => undefined,
  };
  const keys = {
    read: async () => false,
    write: async (on: boolean) => {
      asked.push(`keys ${on}`);
      return true;
    },
  };
  return showPage(<RecordsPage words={en} records={[page]} store={store} keys={keys} />, asked);
}

function drop(body: Opened, ...names: string[]) {
  const transfer = new DataTransfer();
  for (const name of names) transfer.items.add(new File(['{}'], name));
  body
    .get('.drop')
    .dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  return body.settle();
}

test('the single-letter keys can be switched off and on again', async () => {
  const body = await records();
  const toggle = body.get('#keys [role=switch]');
  expect(toggle.getAttribute('aria-checked')).toBe('false');
  toggle.click();
  await body.settle();
  expect(toggle.getAttribute('aria-checked')).toBe('true');
  expect(body.asked).toEqual(['keys true']);
});

test('every record with maker, date, licence and numbers; only the reader’s own can be removed', async () => {
  const body = await records();
  const rows = body
    .all('.recs tbody tr')
    .map((row) =>
      [...row.querySelectorAll<HTMLElement>(':scope > td')].map(({ innerText }) => innerText.split('\n')[0]),
    );
  expect(rows).toEqual([
    [page.source.title, 'A class', '3 May 2024', 'CC BY 4.0', '1', '8', 'comes with Sourcenote'],
    ['Harbour reporting', 'A class at the Example School', '3 May 2024', 'licence.example/', '2', '17', ''],
  ]);
  expect(body.all('.sheets a').map((link) => link.getAttribute('href'))).toEqual([
    'sheet.html?record=urn%3Atest%3Apage',
    'sheet.html?record=urn%3Atest%3Apage',
    'sheet.html?record=urn%3Atest%3A2',
  ]);
  expect(body.all('.recs b, .recs td b')).toHaveLength(2);
  body.get('.recs .iconbtn').click();
  expect(body.asked).toEqual(['remove one']);
});

test('annotations of other kinds are listed as text', async () => {
  const body = await records();
  body.of(HTMLDetailsElement, '.recs details').open = true;
  expect(body.get('.notes li').innerText.split('\n')).toEqual(['the pier a remark', 'https://a.example/']);
});

test('a file that was imported is named, with what it brought and where it lights up', async () => {
  const body = await records();
  await drop(body, 'harbour.json');
  expect(body.asked).toEqual(['add harbour.json']);
  expect(body.get('.err [role=status]').textContent).toBe(
    'harbour.json was imported. 17 annotations. It lights up on pages that Sourcenote may read, and elsewhere when you open its popup there.',
  );
});

test.each([
  [
    { reason: 'broken', problem: problem('items[3].body', 'missing'), more: 2 },
    'x.json was not imported. Nothing was changed. At items[3].body: it is missing. 2 more faults.',
  ],
  [
    { reason: 'broken', problem: problem('', 'notJson', 'Unexpected end'), more: 0 },
    'x.json was not imported. Nothing was changed. The whole file: not JSON: Unexpected end.',
  ],
  [{ reason: 'too-big' }, 'x.json was not imported. Nothing was changed. The file is larger than 5 MB.'],
  [{ reason: 'encoding' }, 'x.json was not imported. Nothing was changed. The file is not text in UTF-8.'],
  [
    { reason: 'full' },
    'x.json was not imported. Nothing was changed. The storage of this browser is full. Remove a record that you no longer need.',
  ],
] satisfies [Refusal, string][])('a refusal says what happened and where: %j', async (refusal, says) => {
  const body = await records(refusal);
  await drop(body, 'x.json');
  expect(body.get('.err [role=alert]').textContent).toBe(says);
});

test('one file at a time', async () => {
  const body = await records();
  await drop(body, 'a.json', 'b.json');
  expect(body.asked).toEqual([]);
  expect(body.get('.err [role=alert]').textContent?.trim()).toBe('One file at a time. Nothing was changed.');
});

test('HTML in a pack is text', async () => {
  const body = await records();
  expect(body.text()).toContain('Old <b>Pier</b>');
});

const sheet = () => showPage(<SheetPage page={page} register={register} words={en} />);

test('the sheet: every passage with its source', async () => {
  const body = await sheet();
  const rows = body
    .all('.sheet tbody tr')
    .map((row) =>
      [...row.querySelectorAll<HTMLElement>('td')].map(({ innerText }) =>
        innerText.replace(/\s*\n\s*/g, ' | ').replace(/day,/g, 'day'),
      ),
    );
  expect(rows).toEqual([
    [
      '2',
      '“The second berth opens before the storms,”',
      'Ines Okafor | harbour master, Port Authority',
      'direct',
      '5 Mar 2024 | stated: “said Tuesday”',
    ],
    [
      '4',
      'The old pier stays closed to cars',
      'Ines Okafor | harbour master, Port Authority',
      'indirect; the publisher’s wording',
      'on or before 6 Mar 2024 | inferred: No day is given.',
    ],
    [
      '8',
      'Nobody asked them',
      'a fisherman | no source given',
      'indirect; the publisher’s wording',
      'not stated',
    ],
    ['1', '“March 6, 2024”', 'Wednesday 6 March 2024', 'stated: The date line.'],
    ['3', '“Tuesday”', 'Tuesday 5 March 2024', 'inferred: The Tuesday before the date line.'],
    ['5', '“48-hour”', '48 hours, from Friday 1 March 2024', 'stated: Its end is computed.'],
    [
      '6',
      '“pirate”',
      'Harbour Front | ascribed to United States; the publisher’s words, no source given',
      'United Nations, listed since 14 May 2014; Utopia, listed since Dec 2020 | UN list; Gazette',
    ],
    ['7', '“rebels”', 'dockers | nobody named; the text says it is contested', 'no entry in the register'],
  ]);
  expect(body.get('.sheet footer').textContent).toContain('Annotations by A class, 3 May 2024, CC BY 4.0.');
});

test('an organization listed before is pointed at, not printed twice', async () => {
  const items = page.items.flatMap((item) =>
    item.id === 'urn:test:c1' ? [item, { ...item, id: 'urn:test:again' }] : [item],
  );
  const body = await showPage(<SheetPage page={{ ...page, items }} register={register} words={en} />);
  expect(body.all('.by-designation tbody td:last-child').map(({ innerText }) => innerText)[1]).toBe(
    'as under No. 6',
  );
});

test('what was found automatically says that nobody has checked it', async () => {
  const { creator: _, ...bare } = page;
  const items = page.items.map((item) => ({
    ...item,
    generator: { type: 'Software' as const, name: 'rule' },
  }));
  const body = await showPage(<SheetPage page={{ ...bare, items }} register={register} words={en} />);
  expect(body.get('.sheet footer').textContent).toContain(
    'Found automatically on this device and not checked by anyone.',
  );
});

test('a sheet of nothing says what to do', async () => {
  const body = await showPage(<SheetPage page={undefined} register={register} words={en} />);
  expect(body.get('.note').textContent).toContain('There is no record to show here.');
  expect(body.all('.sheet')).toHaveLength(0);
});

const pages: Record<string, () => Promise<Opened>> = {
  records,
  refusal: async () => {
    const body = await records({ reason: 'full' });
    await drop(body, 'x.json');
    return body;
  },
  sheet,
  register: () => showPage(<RegisterPage register={register} asked="" words={en} />),
  organization: () =>
    showPage(<RegisterPage register={register} asked="2016-09-15" words={en} />, [], '#harbour-front'),
};

for (const scheme of ['light', 'dark'])
  test.each(Object.entries(pages))(`axe, ${scheme}: %s`, async (_, show) => {
    document.documentElement.style.colorScheme = scheme;
    await show();
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });

test.each(Object.entries(pages))('320 px: %s scrolls one way only', async (_, show) => {
  const body = await show();
  await viewport.viewport(320, 800);
  await body.settle();
  expect(document.documentElement.scrollWidth).toBe(320);
});
