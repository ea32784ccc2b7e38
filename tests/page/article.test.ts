/** Which text of a page is its article, read from the live page. */
import { afterEach, expect, test } from 'vitest';
import { anchorAll } from '../../src/page/anchor.ts';
import { readArticle } from '../../src/page/article.ts';

const sentences = [
  'The harbour office said on Tuesday that the second berth would open before the autumn storms, as planned.',
  '“We lost two days to the wind,” harbour master Ines Okafor told reporters at the quay, pointing at the cranes.',
  'The council had asked for a report on the delay, which the office promised to deliver by the end of the month.',
  'Fishermen who use the old quay said that they had not been told where their boats would lie in the meantime.',
  'A spokesperson for the ferry company declined to comment on the timetable, calling the matter a local one.',
];
const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
const around = (body: string) =>
  `<nav><a href="#">News</a><a href="#">Sport</a></nav><main><article><h1>Second berth opens before the storms</h1>${body}</article></main><aside><h2>Read more</h2><p>Something else entirely</p></aside><footer>All rights reserved</footer>`;

afterEach(() => {
  document.body.replaceChildren();
});

async function read(html: string) {
  document.body.innerHTML = html;
  return readArticle(document);
}

test('headline and paragraphs, a blank line between them; nothing around them', async () => {
  const article = await read(
    around(`<p>By a reporter · <time datetime="2024-03-12">March 12, 2024</time></p>${paragraphs}`),
  );
  expect(article?.text.split('\n\n')[0]).toBe('Second berth opens before the storms');
  for (const sentence of sentences) expect(article?.text).toContain(sentence);
  for (const outside of ['Sport', 'Read more', 'All rights reserved'])
    expect(article?.text).not.toContain(outside);
  expect(article?.facts.published).toBe('2024-03-12');
});

test('a date line is taken once: from its own element, or from the byline that holds it', async () => {
  const alone = await read(`<p><time>March 12, 2024</time></p>${around(paragraphs)}`);
  expect(alone?.text.split('\n\n')[1]).toBe('March 12, 2024');
  const byline = await read(around(`<p>By a reporter · <time>March 12, 2024</time></p>${paragraphs}`));
  expect(byline?.text.match(/March 12, 2024/g)).toHaveLength(1);
});

test('the page is left as it was', async () => {
  document.body.innerHTML = around(paragraphs);
  const before = document.documentElement.outerHTML;
  await readArticle(document);
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each<[string, string]>([
  [
    'inline elements join',
    sentences.map((each) => `<p>${each.replace('office', '<b>off</b>ice')}</p>`).join(''),
  ],
  ['two line breaks end a paragraph', `<div>${sentences.join('<br><br>')}</div>`],
  [
    'hidden text is left out',
    `${paragraphs}<p style="display:none">A hidden sentence of some length, with commas, to look like text.</p>`,
  ],
])('%s', async (_, html) => {
  const { text = '' } = (await read(around(html))) ?? {};
  for (const sentence of sentences) expect(text.split('\n\n')).toContain(sentence);
  expect(text).not.toContain('hidden sentence');
});

test.each<[string, string]>([
  ['an empty page', ''],
  [
    'a list of links',
    `<ul>${'<li><a href="#">A headline of a story, with a comma</a></li>'.repeat(60)}</ul>`,
  ],
  ['a teaser', around(`<p>${sentences[0]}</p>`)],
])('no article: %s', async (_, html) => {
  expect(await read(html)).toBeUndefined();
});

test('what is read stands on the page word by word', async () => {
  const { text = '' } = (await read(around(paragraphs))) ?? {};
  const quotes = text.split('\n\n').map((exact) => ({ exact }));
  expect(anchorAll(document.body, quotes).map(({ state }) => state)).toEqual(quotes.map(() => 'exact'));
});
