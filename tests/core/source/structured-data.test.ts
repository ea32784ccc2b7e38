import { expect, test } from 'vitest';
import { mainEntityAddresses } from '../../../src/core/source/structured-data.ts';

const page = 'https://paper.example/2019/harbour-reopens';
const article = (mainEntityOfPage: unknown) => ({ '@type': 'NewsArticle', mainEntityOfPage });
const deep = `${'{"@graph":'.repeat(2000)}{}${'}'.repeat(2000)}`;

test.each<[string, unknown[], string[]]>([
  ['an address', [article(page)], [page]],
  ['a page with an @id', [article({ '@type': 'WebPage', '@id': page })], [page]],
  ['a page with a url', [article({ url: page })], [page]],
  ['in a list', [[{ '@type': 'Organization' }, article(page)]], [page]],
  ['in a graph', [{ '@graph': [article(page)] }], [page]],
  ['twice the same', [article(page), article(page)], [page]],
  ['several articles', [article(page), article(`${page}-2`)], []],
  ['true', [article(true)], []],
  ['no address of the web', [article('javascript:alert(1)')], []],
  ['nothing', [null, 1, 'x', []], []],
])('%s', (_, data, expected) => {
  expect(mainEntityAddresses(data.map((one) => JSON.stringify(one)))).toEqual(expected);
});

test('what is no JSON, too long or too deep names nothing', () => {
  expect(
    mainEntityAddresses(['{', deep, JSON.stringify({ ...article(page), padding: 'x'.repeat(200_000) })]),
  ).toEqual([]);
});
