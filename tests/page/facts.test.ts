import { expect, test } from 'vitest';
import { pageFacts } from '../../src/page/facts.ts';

function documentOf(head: string): Document {
  return new DOMParser().parseFromString(
    `<head><base href="https://paper.example/2019/">${head}</head>`,
    'text/html',
  );
}

const page = 'https://paper.example/2019/harbour';
const jsonLd = (entity: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ mainEntityOfPage: entity })}</script>`;

test.each([
  ['canonical link', '<link rel="canonical" href="harbour">', [page]],
  ['og:url', `<meta property="og:url" content="${page}">`, [page]],
  ['JSON-LD', jsonLd({ '@id': page }), [page]],
  [
    'all of them',
    `${jsonLd(page)}<meta property="og:url" content="/"><link rel="canonical" href="harbour">`,
    [page, 'https://paper.example/', page],
  ],
  [
    'no addresses',
    '<link rel="canonical"><meta property="og:url" content="http://"><script type="application/ld+json">{</script>',
    [],
  ],
  ['alternate links', '<link rel="alternate" href="harbour">', []],
])('%s', (_, head, expected) => {
  expect(pageFacts(documentOf(head)).canonical).toEqual(expected);
});

test('links without end are not read to the end', () => {
  expect(pageFacts(documentOf('<link rel="canonical" href="harbour">'.repeat(1000))).canonical).toHaveLength(
    10,
  );
});

test.each([
  [
    'stated',
    '<meta property="article:published_time" content="2019-05-02T10:00:00Z">',
    '2019-05-02T10:00:00Z',
  ],
  ['stated as nothing', '<meta property="article:published_time" content="">', undefined],
  ['not stated', '<meta property="article:modified_time" content="2019-05-02">', undefined],
])('the day of publication, %s', (_, head, expected) => {
  expect(pageFacts(documentOf(head)).published).toBe(expected);
});
