/** What a page states of its article, and in which order its statements count. */
import { expect, test } from 'vitest';
import { articleFacts, type PageStatements } from '../../src/core/article-facts.ts';

const none: PageStatements = {
  url: 'https://paper.example/story',
  title: '',
  jsonLd: [],
  meta: [],
  times: [],
};
const article = (fields: object) => JSON.stringify({ '@type': 'NewsArticle', ...fields });

test.each<[string, Partial<PageStatements>, string | undefined, string | undefined]>([
  ['JSON-LD', { jsonLd: [article({ datePublished: '2024-03-12T08:00:00+03:00' })] }, '2024-03-12', 'json-ld'],
  [
    'in a graph',
    {
      jsonLd: [
        JSON.stringify({
          '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article'], datePublished: '2024-03-12' }],
        }),
      ],
    },
    '2024-03-12',
    'json-ld',
  ],
  [
    'not of something else',
    { jsonLd: [JSON.stringify({ '@type': 'Event', datePublished: '2024-03-12' })] },
    undefined,
    undefined,
  ],
  [
    'broken JSON-LD, then meta',
    { jsonLd: ['{'], meta: [['article:published_time', '2024-03-11T23:00Z']] },
    '2024-03-11',
    'meta',
  ],
  ['meta whatever its case', { meta: [['DC.date', '2024-03-10']] }, '2024-03-10', 'meta'],
  [
    'JSON-LD before meta',
    { jsonLd: [article({ datePublished: '2024-03-12' })], meta: [['date', '2024-01-01']] },
    '2024-03-12',
    'json-ld',
  ],
  ['time', { times: ['yesterday', '2024-03-09'] }, '2024-03-09', 'time'],
  ['address', { url: 'https://paper.example/2024/03/08/story' }, '2024-03-08', 'address'],
  ['address, one word', { url: 'https://paper.example/20240307/story' }, '2024-03-07', 'address'],
  ['a number that is no day', { url: 'https://paper.example/2024/13/40/story' }, undefined, undefined],
  ['an impossible day', { meta: [['date', '2024-02-31']] }, undefined, undefined],
  ['nothing', {}, undefined, undefined],
])('day of publication: %s', (_, page, published, by) => {
  const facts = articleFacts({ ...none, ...page });
  expect([facts.published, facts.publishedBy]).toEqual([published, by]);
});

test('headline and publisher: JSON-LD, then Open Graph, then <title>', () => {
  const meta = [
    ['og:title', 'Of the graph'],
    ['og:site_name', 'The Graph'],
  ] as const;
  const jsonLd = [article({ headline: ' Of  the\nscript ', publisher: [{ name: 'The Script' }] })];
  expect(articleFacts({ ...none, title: 'Of the page', meta, jsonLd })).toEqual({
    title: 'Of the script',
    publisher: 'The Script',
  });
  expect(articleFacts({ ...none, title: 'Of the page', meta })).toEqual({
    title: 'Of the graph',
    publisher: 'The Graph',
  });
  expect(articleFacts({ ...none, title: 'Of the page' })).toEqual({ title: 'Of the page' });
});

test('hostile JSON-LD: deep, wide and of wrong types', () => {
  const deep = `${'{"@graph":['.repeat(3000)}${']}'.repeat(3000)}`;
  const wide = JSON.stringify({ '@graph': Array.from({ length: 50_000 }, () => ({})) });
  const wrong = article({ datePublished: { a: 1 }, headline: ['x'], publisher: 7 });
  expect(articleFacts({ ...none, jsonLd: [deep, wide, wrong, 'null', '[]'] })).toEqual({});
});
