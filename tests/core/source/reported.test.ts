import { describe, expect, test } from 'vitest';
import { buildIndex, matchSource } from '../../../src/core/source/match.ts';
import { normalizeUrl } from '../../../src/core/source/normalize.ts';

/** Addresses that readers of annotation and archive extensions reported as one article, or as wrongly made one. */
describe('reported as one article', () => {
  const nyt =
    'http://www.nytimes.com/2015/01/17/science/earth/2014-was-hottest-year-on-record-surpassing-2010.html';
  const books =
    'nytimes.com/2013/12/02/technology/e-books-hold-tight-to-features-of-their-print-predecessors.html';
  const cnn = 'http://www.cnn.com/2015/05/05/opinions/sutter-sea-level-climate';
  const faz =
    'https://www.faz.net/aktuell/feuilleton/debatten/antisemitismus-an-der-universitaet-der-kuenste-in-berlin-19343147.html';
  const economist =
    'https://www.economist.com/united-states/2020/06/11/meet-our-us-2020-election-forecasting-model';
  test.each([
    ['hypothesis/h#2711', cnn, `${cnn}/`],
    ['hypothesis/h#3160', `${cnn}/`, `${cnn}/index.html`],
    ['hypothesis/h#2712', nyt, `${nyt}?_r=0`],
    ['hypothesis/h#977', `http://mobile.${books}`, `http://www.${books}`],
    ['hypothesis/h#977, one page', `http://www.${books}`, `http://www.${books}?pagewanted=all`],
    ['hypothesis/h#6176', 'https://site.example/post', 'https://site.example/post?fbclid=IwAR0'],
    [
      'hypothesis/h#2930',
      'http://studiotendra.com/2013/12/17/great-text-transcends-nothing/',
      'https://studiotendra.com/2013/12/17/great-text-transcends-nothing/',
    ],
    [
      'hypothesis/h#2806',
      'http://www.ncbi.nlm.nih.gov/pmc/articles/PMC4418305/',
      'http://www.ncbi.nlm.nih.gov/pmc/articles/PMC4418305',
    ],
    [
      'hypothesis/h#3595',
      'http://www.ncbi.nlm.nih.gov/pmc/articles/PMC4688937',
      'http://europepmc.org/articles/PMC4688937',
    ],
    [
      'hypothesis/h#2861',
      'https://via.hypothes.is/https://en.wikipedia.org/wiki/Pirate_game',
      'https://en.wikipedia.org/wiki/Pirate_game',
    ],
    ['hypothesis/h#8344', `https://archive.ph/2023.11.28-083405/${faz}`, faz],
    [
      'hypothesis/product-backlog#108',
      'http://reuters.com/article/us-russia-cyberwar-commentary-idUSKBN12X075',
      'http://www.reuters.com/article/us-russia-cyberwar-commentary-idUSKBN12X075',
    ],
    [
      'hypothesis/product-backlog#228',
      'http://www.jneurosci.org/content/36/42/10908.long',
      'http://www.jneurosci.org/content/36/42/10908',
    ],
    [
      'hypothesis/product-backlog#1150',
      'https://europepmc.org/article/MED/24806729',
      'https://europepmc.org/abstract/MED/24806729',
    ],
    [
      'dessant/web-archives#22',
      `${economist}?cid1=cust/ednew/n/bl/n/2020/06/11n/owned/n/n/nwl/n/n/NA/494260/n`,
      economist,
    ],
    [
      'libredirect/browser_extension#721',
      'https://web.archive.org/*/https://libredirect.github.io/',
      'https://libredirect.github.io',
    ],
    [
      'leon-cleaning-services/leon#307',
      'https://amp.latinatoday.it/cronaca/latina-bilancio-operazione-alto-impatto-21-ottobre-2023.html#amp_tf=Da%20%251%24s?aoh=16980098673468&csi=0',
      'https://www.latinatoday.it/cronaca/latina-bilancio-operazione-alto-impatto-21-ottobre-2023.html',
    ],
  ])('%s', (_, one, other) => {
    expect(normalizeUrl(one)).toBe(normalizeUrl(other));
  });
});

describe('reported as wrongly made one', () => {
  test.each([
    [
      'hypothesis/h#4456',
      'https://blah.example/mod/oucontent/view.php?id=255382&section=1.2',
      'https://blah.example/mod/oucontent/view.php?id=255382&section=1.3',
    ],
    [
      'hypothesis/h#2413',
      'http://gap2.alexandriaarchive.org/gapvis/index.html#book/1/read/16',
      'http://gap2.alexandriaarchive.org/gapvis/index.html#book/1/read/80',
    ],
    [
      'hypothesis/h#2240',
      'http://hypothes.is/?p=1761&preview=true',
      'http://hypothes.is/?p=1760&preview=true',
    ],
    ['hypothesis/h#2326', 'http://arxiv.org/abs/0704.0003', 'http://arxiv.org/abs/0704.0002'],
  ])('%s', (_, one, other) => {
    expect(normalizeUrl(one)).not.toBe(normalizeUrl(other));
  });

  test.each([
    [
      'hypothesis/h#5115: the home page as canonical',
      'https://www.quantamagazine.org/',
      'https://www.quantamagazine.org/mathematics-shows-how-to-ensure-evolution-20180626/',
      'https://www.quantamagazine.org/',
    ],
    [
      'hypothesis/h#7725: cut off before the number',
      'https://ieeexplore.ieee.org/document/',
      'https://ieeexplore.ieee.org/document/9152704',
      'https://ieeexplore.ieee.org/document/',
    ],
    [
      'hypothesis/h#4456: the same on every page',
      'https://blah.example/view.php?id=255382',
      'https://blah.example/view.php?id=255382&section=1.2',
      'https://blah.example/view.php?id=255382',
    ],
    [
      'hypothesis/product-backlog#1375: a developer’s machine',
      'https://successful.example/a-story',
      'http://localhost:8080/',
      'https://successful.example/a-story',
    ],
  ])('%s', (_, recordUrl, url, canonical) => {
    const source = { url: recordUrl, aliases: [], title: '', publisher: '', published: '', language: 'en' };
    const index = buildIndex([{ '@context': '', id: 'x', type: 'AnnotationPage', source, items: [] }]);
    expect(matchSource({ url, canonical: [canonical] }, index)).toBeUndefined();
  });
});
