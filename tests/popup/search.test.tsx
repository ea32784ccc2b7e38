import { expect, test } from 'vitest';
import { search } from '../../src/popup/search.ts';
import { words } from '../ui/words-of.ts';
import { page } from './fixture.ts';
import { annotated, type Opened, onPage, open, press } from './open.tsx';

const found = (query: string, language: 'en' | 'ru' = 'en') =>
  search(page.items, query, words(language, language === 'en' ? 'en-GB' : 'ru')).map(({ id }) =>
    id.replace('urn:test:', ''),
  );

test.each([
  ['everything for nothing typed', '  ', ['d0', 'q1', 'd1', 'q2', 'd2', 'c1', 'c2', 'q3']],
  ['a name', 'okafor', ['q1', 'q2']],
  ['every word must occur', 'ines pier', ['q2']],
  ['a role', 'Port Authority', ['q1', 'q2']],
  ['the day as the reader sees it', '5 march 2024', ['q1', 'd1']],
  ['the day as the record has it', '2024-03-05', ['q1', 'd1']],
  ['a label', 'PIRATE', ['c1']],
  ['who calls', 'united states', ['c1']],
  ['quotation marks of any style', '"pirate"', ['c1']],
  ['words of the text for who is not named', 'fisherman', ['q3']],
  ['no regular expression', '.*', []],
  ['nothing', 'submarine', []],
])('search: %s', (_, query, ids) => {
  expect(found(query)).toEqual(ids);
});

test('dates are searched in the reader’s language', () => {
  expect(found('5 марта', 'ru')).toEqual(['q1', 'd1']);
});

async function type(popup: Opened, text: string) {
  const input = popup.of(HTMLInputElement, 'input[type=search]');
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await popup.settle();
}

const counts = (popup: Opened) => popup.all('.seg--kinds button').map(({ textContent }) => textContent);

test('typing filters the items, the counts and the sections, and says how many are left', async () => {
  const popup = await open(onPage(annotated));
  expect(counts(popup)).toEqual(['All8', 'Quotations3', 'Dates3', 'Designations2']);
  await type(popup, 'okafor');
  expect(counts(popup)).toEqual(['All2', 'Quotations2', 'Dates0', 'Designations0']);
  expect(popup.all('.pop__part')).toHaveLength(1);
  expect(popup.all('[data-item]')).toHaveLength(2);
  expect(popup.get('[aria-live]').textContent).toBe('2 passages match');
});

test('nothing left says so', async () => {
  const popup = await open(onPage(annotated));
  await type(popup, 'submarine');
  expect(popup.get('.pop__note').textContent).toBe(
    'Nothing here matches “submarine”. Escape empties the search.',
  );
});

test('kinds filter', async () => {
  const popup = await open(onPage(annotated));
  popup.all('.seg--kinds button')[2]?.click();
  await popup.settle();
  expect(popup.all('.pop__part').map(({ className }) => className)).toEqual(['pop__part pop__part--date']);
  expect(popup.all('.seg--kinds [aria-pressed=true]').map(({ textContent }) => textContent)).toEqual([
    'Dates3',
  ]);
});

test('the title is read first: nothing has the focus; "/" goes to the search and types nothing', async () => {
  const popup = await open(onPage(annotated));
  expect(document.activeElement).toBe(document.body);
  expect(press('/')).toBe(false);
  expect(document.activeElement).toBe(popup.get('input[type=search]'));
  expect(press('/')).toBe(true);
});

test('Escape empties the search, then closes', async () => {
  const popup = await open(onPage(annotated));
  await type(popup, 'okafor');
  expect(press('Escape')).toBe(false);
  await popup.settle();
  expect(popup.of(HTMLInputElement, 'input[type=search]').value).toBe('');
  expect(popup.asked).toEqual([]);
  press('Escape');
  expect(popup.asked).toEqual(['close']);
});

const focused = () => document.activeElement?.textContent?.slice(0, 12);

test('arrows walk through the items of all sections', async () => {
  await open(onPage(annotated));
  press('ArrowDown');
  expect(focused()).toBe('“The second ');
  press('ArrowDown');
  expect(focused()).toBe('The old pier');
  press('ArrowUp');
  expect(focused()).toBe('“The second ');
  press('ArrowUp');
  expect(focused()).toBe('“The second ');
  press('End');
  expect(focused()).toBe('“rebels”');
  press('ArrowUp');
  expect(focused()).toBe('“pirate”');
  press('Home');
  expect(focused()).toBe('“The second ');
});

test('from the search one arrow goes to the first item; in its text the others stay', async () => {
  const popup = await open(onPage(annotated));
  popup.get('input[type=search]').focus();
  expect(press('ArrowUp')).toBe(true);
  expect(press('Home')).toBe(true);
  expect(press('ArrowDown')).toBe(false);
  expect(focused()).toBe('“The second ');
});

test('a group of items is one tab stop: the item that had the focus last', async () => {
  const popup = await open(onPage(annotated));
  const stops = () =>
    popup
      .all('[data-group]')
      .map((group) =>
        [...group.querySelectorAll<HTMLElement>('[data-item]')].map(({ tabIndex }) => tabIndex),
      );
  expect(stops()).toEqual([[0, -1], [0], [0, -1, -1], [0, -1]]);
  press('ArrowDown');
  press('ArrowDown');
  expect(stops()).toEqual([[-1, 0], [0], [0, -1, -1], [0, -1]]);
  await type(popup, 'okafor pier');
  expect(stops()).toEqual([[0]]);
});

test('by keyboard: search, kinds, "On the page", then each section’s switch and items, export, report', async () => {
  const popup = await open(onPage(annotated));
  const stops = popup
    .all('input, button, a[href]')
    .filter(({ tabIndex }) => tabIndex >= 0)
    .map((stop) => stop.getAttribute('aria-label') ?? stop.closest('label')?.textContent ?? stop.textContent);
  expect(stops.slice(0, 8)).toEqual([
    'Search people, dates, labels',
    'All8',
    'Quotations3',
    'Dates3',
    'Designations2',
    'On the page',
    'Show quotations on the page',
    '“The second berth opens before the storms,”5 Mardirectstated',
  ]);
  expect(stops.slice(-3)).toEqual(['CC BY 4.0', 'Export', 'Report a wrong annotation']);
  const top = (selector: string) => popup.get(selector).getBoundingClientRect().top;
  expect(top('.pop__found')).toBeLessThan(top('.pop__tools'));
});
