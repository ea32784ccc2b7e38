import { expect, test } from 'vitest';
import { believed } from '../../../src/core/source/canonical.ts';
import { normalize } from '../../../src/core/source/normalize.ts';

function isBelieved(stated: string, url: string): boolean {
  const page = normalize(url);
  return page !== undefined && believed([stated], page) !== undefined;
}

const story = 'https://paper.example/world/harbour-reopens';

/** Addresses whose page shows another text than the one that its canonical link names. */
test.each([
  ['page of NYT', `${story}.html`, `${story}.html?pagewanted=2`],
  ['page in the path', story, `${story}/2`],
  ['page in the path, named', story, `${story}/page-2`],
  ['page in the path, two segments', story, `${story}/page/2/`],
  ['page after a comma', `${story}.html`, `${story},2.html`],
  ['page after a hyphen', `${story}.html`, `${story}-2.html`],
  ['page in German', story, `${story}/seite-2`],
  ['page number', story, `${story}?pageNumber=2`],
  ['page number, other name', story, `${story}?page_no=2`],
  ['page number in German', story, `${story}?seite=2`],
  ['first word', story, `${story}?start=10`],
  ['comments', story, `${story}/comments`],
  ['all comments', story, `${story}/all-comments/`],
  ['gallery', story, `${story}/gallery/3`],
  [
    'update of Al Jazeera',
    'https://www.aljazeera.com/news/liveblog/2021/5/6/harbour-storm-live',
    'https://www.aljazeera.com/news/liveblog/2021/5/6/harbour-storm-live?update=734512',
  ],
  [
    'page of Reuters',
    'https://www.reuters.com/article/us-grain-harbour-idUSKCN0ZX1AB',
    'https://www.reuters.com/article/us-grain-harbour-idUSKCN0ZX1AB?pageNumber=2',
  ],
  [
    'comments of Reuters',
    'https://www.reuters.com/article/us-grain-harbour-idUSKCN0ZX1AB',
    'https://www.reuters.com/article/comments/idUSKCN0ZX1AB',
  ],
  [
    'page of DW',
    'https://www.dw.com/a-5123456',
    'http://www.dw-world.de/dw/article/0,,5123456_page_2,00.html',
  ],
  [
    'difference of two versions',
    'https://wiki.example/wiki/Harbour',
    'https://wiki.example/w/index.php?title=Harbour&diff=4312345',
  ],
  [
    'form to edit',
    'https://wiki.example/wiki/Harbour',
    'https://wiki.example/w/index.php?title=Harbour&action=edit',
  ],
  [
    'another site of the National Library',
    'https://europepmc.org/harbour',
    'https://www.ncbi.nlm.nih.gov/port',
  ],
  ['another site of TASS', 'https://tass.com/world/912345', 'https://tass.ru/world/912345'],
])('not believed: %s', (_, stated, url) => {
  expect(isBelieved(stated, url)).toBe(false);
});

test.each([
  ['its own second page', `${story}?start=10`, `${story}?start=10`],
  ['its own path that ends in a number', `${story}-2`, `${story}-2/?ref=rss`],
  [
    'a slug that names a page',
    'https://paper.example/front-page-2-years',
    'https://m.paper.example/x/front-page-2-years',
  ],
  ['another slug', story, 'https://paper.example/world/harbour?ref=rss'],
])('believed: %s', (_, stated, url) => {
  expect(isBelieved(stated, url)).toBe(true);
});
