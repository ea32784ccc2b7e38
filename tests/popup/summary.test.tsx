import { expect, test } from 'vitest';
import type { SourceMatch } from '../../src/core/source/match.ts';
import { allExact, anchorsWith, page } from './fixture.ts';
import { annotated, onPage, open } from './open.tsx';

test('title, publisher, day and the publisher’s page', async () => {
  const popup = await open(onPage(annotated));
  expect(popup.get('h1').textContent).toBe(page.source.title);
  expect(popup.get('h1 span').lang).toBe('en');
  expect(popup.get('.pop__meta').textContent).toBe('The Paper·6 March 2024');
  expect(popup.get('.pop__copy').textContent).toBe('Publisher’s page, paper.example');
});

const evidence = (more: Partial<SourceMatch>): SourceMatch => ({
  id: page.id,
  how: 'address',
  confirmedBy: [],
  ...more,
});

test.each<[string, Partial<SourceMatch>, string, string]>([
  [
    'an archived copy of a day',
    { copy: 'archive', archivedOn: '2024-03-07', archive: 'web.archive.org' },
    'https://web.archive.org/web/20240307120000/x',
    'You are reading an archived copy of 7 Mar 2024, web.archive.org',
  ],
  [
    'of a year',
    { copy: 'archive', archivedOn: '2024', archive: 'web.archive.org' },
    '',
    'You are reading an archived copy of 2024, web.archive.org',
  ],
  ['of no day', { copy: 'archive' }, '', 'You are reading an archived copy'],
  ['AMP', { copy: 'amp', archive: 'x.cdn.example' }, '', 'An AMP copy, x.cdn.example'],
  ['a translation', { copy: 'translation' }, 'https://t.example/', 'A machine translation, t.example'],
  [
    'the mobile page',
    { copy: 'mobile' },
    'https://m.paper.example/',
    'The publisher’s mobile page, m.paper.example',
  ],
  [
    'a mirror',
    { how: 'canonical' },
    'https://www.mirror.example/',
    'Recognized by the page’s own canonical link, mirror.example',
  ],
  ['the publisher’s page, the tab’s address untold', {}, '', 'Publisher’s page'],
])('which copy is read, as the page was matched: %s', async (_, match, url, expected) => {
  const popup = await open(onPage({ ...annotated, match: evidence(match) }, url));
  expect(popup.get('.pop__copy').textContent).toBe(expected);
});

test('a page that was not matched is a copy, without a host that nobody knows', async () => {
  const { match: _, ...unmatched } = annotated;
  const popup = await open(onPage(unmatched, ''));
  expect(popup.get('.pop__copy').textContent).toBe('A copy of the article');
});

test('all found', async () => {
  const popup = await open(onPage(annotated));
  expect(popup.get('.pop__found').textContent).toContain('8 of 8 passages found');
  expect(popup.all('.chips')).toHaveLength(0);
  expect(popup.all('.pop__first')).toHaveLength(0);
});

test('what differs is counted first, then what fits twice, what is absent, what was not searched', async () => {
  const popup = await open(
    onPage({
      ...annotated,
      anchors: anchorsWith({
        q3: { state: 'missing' },
        d1: { state: 'ambiguous' },
        c2: { state: 'skipped' },
        q2: {
          state: 'changed',
          now: 'The old pier never stays closed to cars',
        },
      }),
    }),
  );
  expect(popup.get('.pop__found').textContent).toContain('5 of 8 passages found');
  expect(popup.all('.chips .chip').map(({ textContent }) => textContent)).toEqual([
    '1 differs',
    '1 fits twice',
    '1 not here',
    '1 not searched: the page is too long',
  ]);
  expect(
    popup.all('.pop__first .item').map(({ innerText }) => innerText.split('\n').filter(Boolean)),
  ).toEqual([
    ['The old pier stays closed to cars', 'differs', 'a negation differs'],
    ['“Tuesday”', 'fits twice', 'the context does not decide; a click shows every place'],
    ['Nobody asked them', 'not here', 'not on this page, nor are the words around it'],
    ['the dockers “rebels”', 'not searched', 'not searched: the page is too long'],
  ]);
});

test('while the page loads nothing is called missing', async () => {
  const popup = await open(
    onPage({ ...annotated, anchors: anchorsWith({ q3: { state: 'missing' }, d1: { state: 'waiting' } }) }),
  );
  expect(popup.get('.pop__found').textContent).toContain('Waiting for the rest of the page');
  expect(popup.all('.chips')).toHaveLength(0);
  expect(popup.all('.pop__first')).toHaveLength(0);
});

test('the popup asks again while the page loads', async () => {
  let anchors = anchorsWith({ q3: { state: 'waiting' } });
  const popup = await open(() => onPage({ ...annotated, anchors }));
  anchors = allExact;
  await expect.poll(() => popup.get('.pop__found').textContent, { timeout: 3000 }).toContain('8 of 8');
  await popup.settle();
  expect(popup.get('[aria-live]').textContent).toBe('8 of 8 passages found');
});

test('who said what: by speaker with role, form, day and how it is known', async () => {
  const popup = await open(onPage(annotated));
  expect(popup.all('.speaker').map(({ textContent }) => textContent)).toEqual([
    'Ines Okafor harbour master, Port Authority',
    'Speaker not stated in the article',
  ]);
  const rows = popup
    .all('.pop__part--quotation .item')
    .map(({ innerText }) => innerText.split('\n').filter(Boolean));
  expect(rows).toEqual([
    ['“The second berth opens before the storms,”', '5 Mar', 'direct', 'stated'],
    ['The old pier stays closed to cars', 'on or before 6 Mar', 'indirect', 'inferred'],
    ['Nobody asked them', 'not stated', 'indirect', 'no source given'],
  ]);
  expect(popup.all('.pop__part--quotation .is-inferred').map(({ textContent }) => textContent)).toEqual([
    'on or before 6 Mar',
  ]);
});

test('who calls whom what: what the text leaves open is said, never filled in', async () => {
  const popup = await open(onPage(annotated));
  const rows = popup
    .all('.tbl tr.go')
    .map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText));
  expect(rows).toEqual([
    ['United States\nthe publisher’s words, no source given', 'Harbour Front', '“pirate”\npolitical'],
    ['nobody named\nthe text says it is contested', 'dockers', '“rebels”\ndisputed'],
  ]);
});

test('maker, day and licence', async () => {
  const popup = await open(onPage(annotated));
  expect(popup.get('.pop__foot p').innerText).toBe(
    'Record by A class, 3 May 2024\nAnnotations under CC BY 4.0; never the article',
  );
  expect(popup.get('.pop__foot a').getAttribute('href')).toBe('https://creativecommons.org/licenses/by/4.0/');
});

test.each([
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['https://licence.example/x', 'https://licence.example/x'],
])('a licence of %s becomes a link only on the web', async (license, href) => {
  const popup = await open(onPage({ ...annotated, page: { ...page, license } }));
  expect(popup.all('.pop__foot a').map((link) => link.getAttribute('href'))).toEqual(href ? [href] : []);
});

test('HTML and bidi controls in a record stay text', async () => {
  const title = '<img src=x onerror=alert(1)>\u202eevil';
  const popup = await open(onPage({ ...annotated, page: { ...page, source: { ...page.source, title } } }));
  expect(popup.get('h1').textContent).toBe('<img src=x onerror=alert(1)>\u2423evil');
  expect(popup.all('img')).toHaveLength(0);
});

test('an item goes to its passage, and the popup makes room', async () => {
  const popup = await open(onPage(annotated));
  popup.get('.pop__part--quotation .item').click();
  popup.get('.tbl tr.go').click();
  await popup.settle();
  expect(popup.asked.toSorted()).toEqual(['close', 'close', 'show c1', 'show q1']);
});

test('an item that is not on the page says so and stays', async () => {
  const popup = await open(onPage(annotated), { show: async () => false });
  popup.get('.pop__part--quotation .item').click();
  await popup.settle();
  expect(popup.get('[aria-live]').textContent).toBe('This passage is not on the page');
  expect(popup.asked).toEqual([]);
});

test('a page without a day or publisher, as other people’s annotations have it', async () => {
  const source = { ...page.source, published: '', publisher: '', title: '' };
  const popup = await open(onPage({ ...annotated, origin: 'import', page: { ...page, source } }));
  expect(popup.all('.tl')).toHaveLength(0);
  expect(popup.get('.pop__foot p').textContent).toContain('Imported record by A class');
  expect(popup.all('.pop__part--quotation .item')).toHaveLength(3);
});
