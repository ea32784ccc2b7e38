import { expect, test } from 'vitest';
import type { Comparison } from '../../src/core/compare.ts';
import { page } from './fixture.ts';
import { annotated, onPage, open, press } from './open.tsx';

test('switches of the overlay and of each kind are remembered', async () => {
  const popup = await open(onPage(annotated));
  for (const input of popup.all('[role=switch]')) input.click();
  await popup.settle();
  expect(popup.asked).toEqual([
    'overlay false',
    'kind.Quotation false',
    'kind.Timex false',
    'kind.Designation false',
  ]);
  expect(popup.all('[role=switch]').map((input) => input.getAttribute('aria-checked'))).toEqual([
    'false',
    'false',
    'false',
    'false',
  ]);
});

test('what was remembered is shown', async () => {
  const popup = await open(onPage(annotated), {
    readSettings: async () => ({
      overlay: false,
      kinds: { Quotation: true, Timex: false, Designation: true },
      citation: 'plain',
      letterKeys: true,
    }),
  });
  expect(popup.all('[role=switch]').map((input) => input.matches(':checked'))).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test('a switch that could not be remembered goes back and says so', async () => {
  const popup = await open(onPage(annotated), { writeSetting: async () => false });
  popup.get('[role=switch]').click();
  await popup.settle();
  expect(popup.get('[role=switch]').matches(':checked')).toBe(true);
  expect(popup.get('[aria-live]').textContent).toBe(
    'Not remembered: the storage of this browser is full or not available',
  );
});

test('the export menu: four formats, the sheet, the import; by mouse', async () => {
  const popup = await open(onPage(annotated));
  for (let index = 0; index < 6; index += 1) {
    popup.get('[aria-haspopup=menu]').click();
    await popup.settle();
    popup.all('[role=menuitem]')[index]?.click();
    await popup.settle();
  }
  expect(popup.asked).toEqual([
    'export jsonld',
    'export markdown',
    'export csv',
    'export csl-json',
    'sheet true',
    'records import',
  ]);
});

test('the export menu by keyboard: arrows go round, Escape gives the focus back and closes nothing else', async () => {
  const popup = await open(onPage(annotated));
  const button = popup.get('[aria-haspopup=menu]');
  button.click();
  await popup.settle();
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement?.textContent).toContain('JSON-LD');
  press('ArrowUp');
  expect(document.activeElement?.textContent).toBe('Import a record…');
  press('ArrowDown');
  press('ArrowDown');
  expect(document.activeElement?.textContent).toBe('Markdown');
  press('Escape');
  await popup.settle();
  expect(document.activeElement).toBe(button);
  expect(popup.all('[role=menu]')).toHaveLength(0);
  expect(popup.asked).toEqual([]);
});

test('an export that fails says so', async () => {
  const popup = await open(onPage(annotated), {
    exportAs: () => Promise.reject(new Error('no')),
  });
  popup.get('[aria-haspopup=menu]').click();
  await popup.settle();
  popup.get('[role=menuitem]').click();
  await popup.settle();
  expect(popup.get('[aria-live]').textContent).toBe('The file could not be made. Nothing was changed.');
});

test('a report of a wrong annotation is prepared as text; nothing is sent', async () => {
  const popup = await open(onPage(annotated));
  popup.get('[aria-label="Report a wrong annotation"]').click();
  await popup.settle();
  const select = popup.of(HTMLSelectElement, 'dialog select');
  expect([...select.options].map(({ text }) => text)).toHaveLength(page.items.length + 1);
  select.value = 'urn:test:d1';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  const remark = popup.of(HTMLTextAreaElement, 'dialog textarea:not([readonly])');
  remark.value = 'It was Monday.';
  remark.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await popup.settle();
  const text = popup.of(HTMLTextAreaElement, 'dialog textarea[readonly]').value;
  expect(text.split('\n')).toEqual([
    'Report of a wrong annotation',
    'Sourcenote: 1.2.3',
    'Article: New Berth for the Old Harbour (The Paper, 2024-03-06)',
    `URL: ${page.source.url}`,
    'Annotations: record urn:test:page, matched by address',
    'Annotation: urn:test:d1',
    'State on the page: exact',
    'Passage: Tuesday',
    `Says: ${JSON.stringify(page.items[2]?.body)}`,
    '',
    'Remark: It was Monday.',
  ]);
  popup.get('dialog .btn--main').click();
  await popup.settle();
  expect(popup.asked).toEqual([`copy ${text}`]);
  expect(popup.get('dialog [role=status]').textContent).toBe('Copied');
  popup.get('dialog .iconbtn').click();
  await popup.settle();
  expect(popup.all('dialog')).toHaveLength(0);
});

test('a record is compared with the extractor, side by side', async () => {
  const [first, second] = page.items;
  if (!first || !second) throw new Error('fixture');
  const comparison: Comparison = {
    agreed: 5,
    beyond: [first],
    against: [{ record: 'r', found: second, field: 'speaker', recordValue: 'Ines Okafor', foundValue: '' }],
    unfound: ['urn:test:c2'],
  };
  const popup = await open(onPage(annotated), { compare: async () => comparison });
  const section = popup.get('[aria-labelledby=compare]');
  section.querySelector('button')?.click();
  await popup.settle();
  for (const details of section.querySelectorAll('details')) details.open = true;
  expect(section.innerText.split('\n').filter(Boolean)).toEqual([
    'Compare with the extractor',
    'What Sourcenote finds in this page by itself, beside the record.',
    '5 passages alike in both',
    '1 difference',
    '“The second berth opens before the storms,”',
    'Speaker, in the record',
    'Ines Okafor',
    'Speaker, found automatically',
    'none',
    '1 found that the record does not have',
    'March 6, 2024',
    '1 in the record that was not found',
    'the dockers “rebels”',
  ]);
});

test('a comparison that cannot be made says so and can be tried again', async () => {
  const popup = await open(onPage(annotated));
  const section = popup.get('[aria-labelledby=compare]');
  section.querySelector('button')?.click();
  await popup.settle();
  expect(section.innerText).toContain('The page could not be read for a comparison. It is as it was.');
  expect(section.querySelectorAll('button')).toHaveLength(1);
});
