import { expect, test } from 'vitest';
import { page, register } from './fixture.ts';
import { annotated, type Opened, onPage, open } from './open.tsx';

const table = (popup: Opened) =>
  popup
    .all('.lists tbody tr')
    .map((row) =>
      [...row.querySelectorAll<HTMLElement>('th, td')].map(({ innerText }) =>
        innerText.replace(/\s*\n\s*/g, '; '),
      ),
    );

test('authority × organization on the article’s day', async () => {
  const popup = await open(onPage(annotated));
  expect(popup.all('.lists thead th').map(({ textContent }) => textContent)).toEqual([
    'Authority',
    'Harbour Front',
  ]);
  expect(table(popup)).toEqual([
    ['United Nations', 'listed since; 14 May 2014; as Front of the Harbour'],
    ['Utopia', 'listed since; Dec 2020; one report'],
    ['Atlantis', 'no entry'],
  ]);
  expect(popup.all('.lists a').map((link) => link.getAttribute('href'))).toEqual([
    '/src/pages/register.html?day=2024-03-06#harbour-front',
    'https://lists.example/UN-list',
    'https://lists.example/Gazette',
  ]);
  expect(popup.get('.lists .pop__note').textContent?.trim()).toMatch(
    /^“No entry” means that the register has none/,
  );
});

test('and as of the register’s date, said beside everything later', async () => {
  const popup = await open(onPage(annotated));
  popup.all('.lists .seg button')[1]?.click();
  await popup.settle();
  expect(table(popup)).toEqual([
    ['United Nations', 'listed since; 14 May 2014; as Front of the Harbour'],
    ['Utopia', 'ended on; 27 Feb 2025; removed'],
    ['Atlantis', 'listed since; 2 Jan 2025'],
  ]);
  expect(popup.get('.lists .pop__note').textContent).toContain(
    'As of June 2025, the register’s date; nothing is claimed after it.',
  );
});

test('each further list of an authority keeps its own doubt', async () => {
  const unsure = {
    authority: 'Utopia',
    programme: 'Smugglers',
    after: '2025-01-31',
    note: 'An appeal is open.',
  };
  const event = {
    organization: 'harbour-front',
    authority: 'Utopia',
    action: 'listed' as const,
    listedName: 'Harbour Front',
    confidence: 'high' as const,
    sources: [],
  };
  const popup = await open(onPage(annotated), {
    register: async () => ({
      ...register,
      organizations: register.organizations.map((one) => ({ ...one, notConfirmed: [unsure] })),
      events: [
        ...register.events,
        { ...event, programme: 'Smugglers', date: '2016' },
        { ...event, programme: 'Wreckers', date: '2025' },
      ],
    }),
  });
  popup.all('.lists .seg button')[1]?.click();
  await popup.settle();
  expect(table(popup)[1]?.[1]).toBe(
    'possibly listed since; 2025; Wreckers; Pirates: removed, 27 Feb 2025; Smugglers: 2016, not confirmed after 31 Jan 2025',
  );
});

test('an article younger than the register gets the register’s date alone', async () => {
  const source = { ...page.source, published: '2026-01-01' };
  const popup = await open(onPage({ ...annotated, page: { ...page, source } }));
  expect(popup.all('.lists .seg button').map(({ textContent }) => textContent)).toEqual(['As of June 2025']);
  expect(table(popup)[2]).toEqual(['Atlantis', 'listed since; 2 Jan 2025']);
});

test('organizations that the register does not know: nothing about their status', async () => {
  const popup = await open(onPage(annotated), {
    register: async () => ({ ...register, organizations: [], events: [] }),
  });
  expect(popup.all('.lists')).toHaveLength(0);
  expect(popup.get('.pop__part--designation > .pop__note').textContent).toBe(
    'The register of official lists has no entry for these organizations, and says nothing about their status.',
  );
});
