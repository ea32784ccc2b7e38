import { expect, test } from 'vitest';
import type { PageState } from '../../src/messages.ts';
import { page } from './fixture.ts';
import { annotated, onPage, open } from './open.tsx';

test('a page without a record says so, what to do, and which articles have one', async () => {
  const popup = await open(onPage({ status: 'none' }, 'https://www.elsewhere.example/a'));
  expect(popup.get('h1').textContent).toBe('A page of the web');
  expect(popup.get('.pop__meta').textContent).toBe('elsewhere.example');
  expect(popup.get('h2').textContent).toBe('No record for this article yet');
  const [link] = popup.all('.links a');
  expect(link?.getAttribute('href')).toBe(page.source.url);
  expect(link?.textContent).toContain('The Paper · 6 March 2024 · 8 annotations');
  popup.get('.btn--main').click();
  popup.get('.btn--plain').click();
  popup.get('.pop__foot button').click();
  expect(popup.asked).toEqual(['annotate', 'records import', 'records records']);
});

test('a browser page says that extensions cannot run', async () => {
  const popup = await open({ status: 'restricted' });
  expect(popup.get('h1').textContent).toBe('Extensions cannot run here');
  expect(popup.all('.links a')).toHaveLength(1);
});

test('annotating where no script may run says that extensions cannot run', async () => {
  const popup = await open(onPage({ status: 'none' }), { annotate: async () => false });
  popup.get('.btn--main').click();
  await popup.settle();
  expect(popup.get('h1').textContent).toBe('Extensions cannot run here');
});

test('reading shows progress, and Cancel or Escape stops it', async () => {
  let state: PageState = { status: 'extracting', done: 3, total: 12 };
  const popup = await open(() => onPage(state));
  expect(popup.get('[role=progressbar]').getAttribute('aria-valuenow')).toBe('25');
  expect(popup.text()).toContain('Paragraph 3 of 12');
  expect(popup.get('[role=status]').textContent).toBe('25 percent read');
  popup.get('.actions button').click();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(popup.asked).toEqual(['cancel', 'cancel']);
  state = annotated;
  await expect.poll(() => popup.all('.pop__found')).toHaveLength(1);
});

test.each([
  ['not-article', 'No article was found on this page.'],
  ['not-english', 'This page is not in English.'],
  ['too-long', 'This page is too long.'],
  ['nothing-found', 'Nothing was found on this page.'],
  ['error', 'This page could not be annotated.'],
] as const)('%s says what happened and that the page is as it was', async (reason, title) => {
  const popup = await open(onPage({ status: 'failed', reason }));
  expect(popup.get('[role=alert]').textContent).toContain(`${title} The page is as it was.`);
  popup.get('.btn--main').click();
  expect(popup.asked).toEqual(['annotate']);
});

test('the details of an error can be copied', async () => {
  const popup = await open(onPage({ status: 'failed', reason: 'error' }, 'https://a.example/b'));
  popup.all('.actions button')[1]?.click();
  await popup.settle();
  expect(popup.asked[0]).toMatch(/^copy Sourcenote 1\.2\.3\nerror\nhttps:\/\/a\.example\/b\n/);
  expect(popup.get('.actions [role=status]').textContent).toBe('Copied');
});

test('a tab that does not answer is an error, not an empty popup', async () => {
  const popup = await open(() => {
    throw new Error('no answer');
  });
  expect(popup.get('[role=alert]').textContent).toContain('This page could not be annotated.');
});

test('found automatically: not checked, suggestions apart, the rejected can be taken back', async () => {
  const items = page.items.map((item) => ({ ...item, confidence: 0.85, reason: 'a cue stands before it' }));
  const { creator: _, license: __, ...bare } = page;
  const popup = await open(
    onPage({
      ...annotated,
      origin: 'extraction',
      page: { ...bare, items: items.slice(0, 6) },
      suggestions: items.slice(6).map((item) => ({ ...item, confidence: 0.5 })),
      rejected: ['urn:test:d1'],
    }),
  );
  expect(popup.get('.pop__found').textContent).toContain('5 passages');
  expect(popup.get('.pop__found .chip').textContent).toBe('not checked');
  expect(popup.get('.pop__copy').textContent).toBe('Found automatically on this device');
  expect(popup.get('.item .m').textContent).toContain('medium confidence');
  const [suggestions, rejected] = popup.all('.pop__apart');
  expect(suggestions?.textContent).toContain('2 suggestions');
  expect(suggestions?.textContent).toContain('low confidence · a cue stands before it');
  expect(rejected?.textContent).toContain('1 rejected');
  rejected?.querySelector('button')?.click();
  popup.get('.pop__actions > .btn').click();
  expect(popup.asked).toEqual(['reject d1 false', 'export jsonld']);
});
