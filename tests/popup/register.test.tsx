import { expect, test } from 'vitest';
import type { DesignationEvent, Register } from '../../src/core/register/register.ts';
import { RegisterPage } from '../../src/pages/register-page.tsx';
import '../../src/pages/pages.css';
import '../../src/pages/register.css';
import { words } from '../ui/words-of.ts';
import { register as small } from './fixture.ts';
import { type Opened, showPage } from './open.tsx';

const pier: Pick<DesignationEvent, 'organization' | 'authority' | 'programme' | 'confidence' | 'sources'> = {
  organization: 'pier-union',
  authority: 'Atlantis',
  programme: 'Harbours Act',
  confidence: 'high',
  sources: [{ title: 'Herald', url: 'https://lists.example/Herald' }],
};

const register: Register = {
  ...small,
  organizations: [
    ...small.organizations,
    {
      id: 'pier-union',
      name: 'The <b>Pier</b> Union',
      otherNames: ['Союз пирса', 'اتحاد الرصيف'],
      formed: '2010-05',
      related: [{ organization: 'harbour-front', how: 'split from it' }],
      notConfirmed: [
        { authority: 'Atlantis', programme: 'Harbours Act', after: '2025-01-31', note: 'An appeal is open.' },
      ],
    },
  ],
  events: [
    ...small.events,
    { ...pier, action: 'listed', date: '2024', listedName: 'Pier Ünion' },
    {
      ...pier,
      programme: 'Piers Act',
      action: 'listed',
      date: '2012-03-01',
      listedName: 'Pier’s Union',
      note: 'No. 7',
      sources: [{ title: 'Not a link', url: 'javascript:alert(1)' }],
    },
  ],
  context: [
    {
      id: 'x',
      organizations: ['pier-union'],
      statement: 'The union met.',
      date: '2011-01-01',
      confidence: 'high',
      sources: [{ title: 'Minutes', url: 'https://lists.example/Minutes' }],
    },
  ],
};

const show = (hash = '', asked = '', language: 'en' | 'ru' = 'en') =>
  showPage(
    <RegisterPage
      register={register}
      asked={asked}
      words={words(language, language === 'en' ? 'en-GB' : 'ru')}
    />,
    [],
    hash,
  );

const lines = (body: Opened, selector: string) =>
  body.all(selector).map(({ innerText }) => innerText.replace(/\s*\n\s*/g, ' | '));
const table = (body: Opened, name: string) =>
  body
    .all(`${name} tbody tr`)
    .map((row) =>
      [...row.querySelectorAll<HTMLElement>('th, td')].map(({ innerText }) =>
        innerText.replace(/\s*\n\s*/g, ' | '),
      ),
    );

async function type(body: Opened, selector: string, value: string) {
  const input = body.of(HTMLInputElement, selector);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await body.settle();
}

async function follow(body: Opened, selector: string) {
  body.get(selector).click();
  // the fragment changes in a task of its own
  await expect.poll(() => location.hash).toBe(body.get(selector).getAttribute('href'));
  await body.settle();
}

test('every organization by name, in the order of the alphabet', async () => {
  const body = await show();
  expect(lines(body, '.reg__index li')).toEqual(['Harbour Front', 'The <b>Pier</b> Union']);
  expect(body.get('.reg__index [role=status]').textContent).toBe('2 organizations');
  expect(body.all('.side [aria-current]').map(({ textContent }) => textContent)).toEqual(['Register']);
  expect(body.all('article')).toHaveLength(0);
});

test.each([
  ['the name', 'pier', ['The <b>Pier</b> Union']],
  ['an abbreviation', 'hf', ['Harbour Front | HF']],
  ['Cyrillic', 'СОЮЗ', ['The <b>Pier</b> Union | Союз пирса']],
  ['Arabic', 'الرصيف', ['The <b>Pier</b> Union | اتحاد الرصيف']],
  ['the name on a list, accents folded', 'pier ünion', ['The <b>Pier</b> Union']],
  ['an apostrophe left out', 'piers', ['The <b>Pier</b> Union | Pier’s Union']],
  ['the name on a list', 'of the harbour', ['Harbour Front | Front of the Harbour']],
])('search: %s', async (_, query, found) => {
  const body = await show();
  await type(body, 'input[type=search]', query);
  expect(lines(body, '.reg__index li')).toEqual(found);
});

test('nothing found says nothing about a status; Escape empties the search', async () => {
  const body = await show();
  await type(body, 'input[type=search]', 'submarine');
  expect(body.get('.reg__index [role=status]').textContent).toBe(
    'Nothing here matches “submarine”. Escape empties the search. The register has no organization of this name. That says nothing about its status.',
  );
  body
    .get('input[type=search]')
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await body.settle();
  expect(body.all('.reg__index li')).toHaveLength(2);
});

test('an organization by the address: names, relations both ways, dated acts, statements', async () => {
  const body = await show('#pier-union');
  expect(document.title).toBe('The <b>Pier</b> Union · Sourcenote');
  expect(body.get('h2').textContent).toBe('The <b>Pier</b> Union');
  expect(lines(body, '.rows dd')).toEqual([
    'Союз пирса | اتحاد الرصيف',
    'May 2010',
    'Harbour Front: split from it',
  ]);
  expect(table(body, '.recs')).toEqual([
    ['Atlantis | Piers Act', '1 Mar 2012', 'listed', 'Pier’s Union', 'Not a link | No. 7'],
    ['Atlantis | Harbours Act', '2024', 'listed', 'Pier Ünion', 'Herald'],
  ]);
  expect(body.all('.recs a').map((link) => link.getAttribute('href'))).toEqual([
    'https://lists.example/Herald',
  ]);
  expect(lines(body, '.reg__more > *')).toEqual([
    'Atlantis, Harbours Act: not confirmed after 31 January 2025. An appeal is open.',
    'Also dated: 1 January 2011',
  ]);
});

test('what each list said, first as of the register’s date: in glyph and words', async () => {
  const body = await show('#pier-union');
  expect(body.of(HTMLInputElement, 'input[type=date]').value).toBe('');
  expect(body.get('article [role=status]').textContent).toBe(
    'As of June 2025, the register’s date; nothing is claimed after it.',
  );
  expect(table(body, '.tbl')).toEqual([
    ['Atlantis | Harbours Act', 'listed since 2024 | as Pier Ünion | not confirmed after 31 Jan 2025'],
    ['Atlantis | Piers Act', 'listed since 1 Mar 2012 | as Pier’s Union'],
  ]);
  expect(body.all('.tbl .st > .g')).toHaveLength(2);
  expect(body.get('article').innerText).toContain('“No entry” means that the register has none');
});

test.each([
  [
    '2024-07-01',
    'Official lists on 1 July 2024',
    [
      ['Atlantis | Harbours Act', 'possibly listed since 2024 | as Pier Ünion'],
      ['Atlantis | Piers Act', 'listed since 1 Mar 2012 | as Pier’s Union'],
    ],
  ],
  [
    '2011-07-01',
    'Official lists on 1 July 2011',
    [
      ['Atlantis | Harbours Act', 'no entry'],
      ['Atlantis | Piers Act', 'no entry'],
    ],
  ],
  ['2025-07-01', 'The register ends with June 2025 and says nothing about later days.', []],
])('on a day that the reader chooses: %s', async (day, says, rows) => {
  const body = await show('#pier-union');
  expect(body.of(HTMLInputElement, 'input[type=date]').max).toBe('2025-06-30');
  await type(body, 'input[type=date]', day);
  expect(body.get('article [role=status]').textContent).toBe(says);
  expect(table(body, '.tbl')).toEqual(rows);
  body.get('.reg__day button').click();
  await body.settle();
  expect(body.of(HTMLInputElement, 'input[type=date]').value).toBe('');
  expect(table(body, '.tbl')).toHaveLength(2);
});

test.each([
  ['2024-07-01', '2024-07-01'],
  ['2024-07', ''],
  ['2024-02-31', ''],
  ['<b>', ''],
])('the day of the address, if it is one: %s', async (asked, value) => {
  const body = await show('#harbour-front', asked);
  expect(body.of(HTMLInputElement, 'input[type=date]').value).toBe(value);
});

test('one report is said to be one', async () => {
  const body = await show('#harbour-front');
  expect(table(body, '.recs').map(([, , act]) => act)).toEqual([
    'listed',
    'listed; one report',
    'listed',
    'removed from the list',
  ]);
});

test('following a link moves the focus to the organization, and back to where it came from', async () => {
  const body = await show('#pier-union');
  await follow(body, '.rows a');
  expect(document.activeElement).toBe(body.get('h2'));
  expect(body.get('h2').textContent).toBe('Harbour Front');
  expect(lines(body, '.rows dd').at(-1)).toBe('The <b>Pier</b> Union: split from it');
  expect(body.all('.reg__index [aria-current]').map(({ textContent }) => textContent)).toEqual([
    'Harbour Front',
  ]);
  body.get('article > a').click();
  await expect.poll(() => document.activeElement?.textContent).toBe('Harbour Front');
  expect(body.all('article')).toHaveLength(0);
});

test('an address of no organization says nothing about any', async () => {
  const body = await show('#constructor');
  expect(body.get('article .note').textContent).toBe(
    'The register has no organization of this name. That says nothing about its status.',
  );
});

test('Russian: the interface is, the register’s words are not', async () => {
  const body = await show('#pier-union', '2024-07-01', 'ru');
  expect(body.get('h1').textContent).toBe('Реестр');
  expect(body.get('.reg__index [role=status]').textContent).toBe('2 организации');
  expect(table(body, '.tbl')[0]).toEqual([
    'Atlantis | Harbours Act',
    'возможно, в списке с 2024 | под названием Pier Ünion',
  ]);
  expect(body.get('.tbl th[scope=row] bdi').textContent).toBe('Atlantis');
});
