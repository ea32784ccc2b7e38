import { array, assert, record as fields, nat, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnnotationPage, Source } from '../../../src/core/annotation.ts';
import { buildIndex, matchSource, type PageFacts } from '../../../src/core/source/match.ts';

function recordOf(id: string, source: Partial<Source> & { url: string }): AnnotationPage {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationPage',
    source: {
      aliases: [],
      title: 'Harbour reopens after the storm',
      publisher: 'x',
      published: '2019-04-26',
      language: 'en',
      ...source,
    },
    items: [],
  };
}

const times = recordOf('times', {
  url: 'https://www.themoscowtimes.com/2019/04/26/harbour-reopens-after-the-storm-a65390',
  aliases: ['http://themoscowtimes.com/news/harbour-reopens-after-the-storm-65390'],
});
const paper = recordOf('paper', {
  url: 'https://paper.example/2019/harbour-reopens',
  aliases: ['https://former-paper.example/story.php?id=4711'],
});
const numbered = recordOf('numbered', { url: 'https://paper.example/document/9152704' });
const home = recordOf('home', { url: 'https://home.example/' });
const old = recordOf('old', { url: 'https://www.themoscowtimes.com/archive/harbour-reopens' });
const short = recordOf('short', { url: 'https://blog.example/?p=1761' });
const index = buildIndex([times, paper, numbered, home, old, short]);

const match = (page: PageFacts | string) =>
  matchSource(typeof page === 'string' ? { url: page } : page, index);

describe('a record’s source, by what evidence and in what copy', () => {
  test.each([
    ['its address', times.source.url, { id: 'times', how: 'address', confirmedBy: [] }],
    [
      'its address with tracking',
      'http://paper.example/2019/harbour-reopens/?utm_source=x',
      { id: 'paper', how: 'address', confirmedBy: [] },
    ],
    [
      'another slug',
      'https://www.themoscowtimes.com/2019/04/27/storm-over-a65390',
      { id: 'times', how: 'article-id', confirmedBy: [] },
    ],
    [
      'the old shape',
      'https://themoscowtimes.com/news/harbour-reopens-after-the-storm-65390',
      { id: 'times', how: 'alias', copy: 'old-address', confirmedBy: [] },
    ],
    [
      'an alias',
      'https://former-paper.example/story.php?id=4711',
      { id: 'paper', how: 'alias', confirmedBy: [] },
    ],
    [
      'a mobile copy',
      'https://m.paper.example/2019/harbour-reopens',
      { id: 'paper', how: 'address', copy: 'mobile', confirmedBy: [] },
    ],
    [
      'an AMP copy',
      'https://paper.example/2019/harbour-reopens/amp',
      { id: 'paper', how: 'address', copy: 'amp', confirmedBy: [] },
    ],
    [
      'an archived copy',
      `https://web.archive.org/web/20190427101500/${times.source.url}`,
      {
        id: 'times',
        how: 'address',
        copy: 'archive',
        archivedOn: '2019-04-27',
        archive: 'web.archive.org',
        confirmedBy: [],
      },
    ],
    [
      'an archived AMP copy under the old shape',
      'https://web.archive.org/web/2019/http://www.themoscowtimes.com/news/harbour-reopens-after-the-storm-65390/amp',
      {
        id: 'times',
        how: 'alias',
        copy: 'archive',
        archivedOn: '2019',
        archive: 'web.archive.org',
        confirmedBy: [],
      },
    ],
    [
      'a translation',
      'https://paper-example.translate.goog/2019/harbour-reopens?_x_tr_sl=en',
      {
        id: 'paper',
        how: 'address',
        copy: 'translation',
        archive: 'paper-example.translate.goog',
        confirmedBy: [],
      },
    ],
    [
      'a reading view',
      `about:reader?url=${encodeURIComponent(paper.source.url)}`,
      { id: 'paper', how: 'address', copy: 'reader', confirmedBy: [] },
    ],
    [
      'a redirect',
      `https://www.google.com/url?q=${encodeURIComponent(paper.source.url)}`,
      { id: 'paper', how: 'address', confirmedBy: [] },
    ],
  ])('%s', (_, url, expected) => {
    expect(match(url)).toEqual(expected);
  });

  test.each([
    ['https://themoscowtimes.com/archive/harbour-reopens/', 'old'],
    ['http://blog.example/?p=1761&utm_source=x', 'short'],
  ])('%s: the record’s own address, whatever its words', (url, id) => {
    expect(match(url)?.id).toBe(id);
  });

  test('headline and date confirm, and do not decide', () => {
    const page = {
      url: paper.source.url,
      title: 'Harbour opens again | The Paper',
      published: '2019-04-26T08:00:00Z',
    };
    expect(match(page)?.confirmedBy).toEqual(['title', 'published']);
    expect(match({ ...page, title: 'Ferries', published: '2024-01-01' })).toEqual({
      id: 'paper',
      how: 'address',
      confirmedBy: [],
    });
  });
});

describe('no record', () => {
  test.each([
    ['home page', 'https://www.themoscowtimes.com/'],
    ['home page that a record names', 'https://home.example/'],
    ['another number on the home page', 'https://blog.example/?p=1762'],
    ['home page of a blog', 'https://blog.example/'],
    ['archive', 'https://www.themoscowtimes.com/archive'],
    ['section', 'https://www.themoscowtimes.com/news'],
    ['tag', 'https://paper.example/tag/harbour-reopens'],
    ['search', `https://paper.example/search?q=${encodeURIComponent(paper.source.url)}`],
    ['page of a list', 'https://paper.example/2019?page=2'],
    ['second page of the article', 'https://paper.example/2019/harbour-reopens?page=2'],
    [
      'another number under the same slug',
      'https://www.themoscowtimes.com/2019/04/26/harbour-reopens-after-the-storm-a65391',
    ],
    ['a longer number', 'https://www.themoscowtimes.com/2019/04/26/harbour-reopens-after-the-storm-a653900'],
    ['other case', 'https://paper.example/2019/Harbour-Reopens'],
    [
      'lookalike host',
      'https://www.themoscowtimes.com.evil.example/2019/04/26/harbour-reopens-after-the-storm-a65390',
    ],
    ['hyphen in the host', 'https://the-moscow-times.com/2019/04/26/harbour-reopens-after-the-storm-a65390'],
    [
      'site as user name',
      'https://www.themoscowtimes.com@evil.example/2019/04/26/harbour-reopens-after-the-storm-a65390',
    ],
    ['in another’s query', `https://evil.example/share?url=${encodeURIComponent(times.source.url)}`],
    ['in another’s path', `https://evil.example/${times.source.url}`],
    [
      'edition in another language',
      'https://ru.themoscowtimes.com/2019/04/26/harbour-reopens-after-the-storm-a65390',
    ],
    ['another number in the query', 'https://former-paper.example/story.php?id=4712'],
    ['no address', 'about:blank'],
  ])('%s', (_, url) => {
    expect(match(url)).toBeUndefined();
    expect(match({ url, canonical: ['https://elsewhere.example/x', ''] })).toBeUndefined();
  });
});

const long = 'https://archive.ph/2019.04.27-101500/https://paper.example/2019/harbour-reopens';

describe('the page’s own statement', () => {
  test.each([
    [
      'on the same site',
      { url: 'https://paper.example/harbour?ref=rss', canonical: [paper.source.url] },
      { confirmedBy: [] },
    ],
    [
      'on another form of the host',
      { url: 'https://m.paper.example/harbour', canonical: [paper.source.url] },
      { copy: 'mobile' },
    ],
    [
      'rewritten by an archive',
      {
        url: 'https://web.archive.org/web/20190427101500/https://paper.example/harbour',
        canonical: ['https://web.archive.org/web/20190427101500/https://paper.example/2019/harbour-reopens'],
      },
      { copy: 'archive', archivedOn: '2019-04-27' },
    ],
    [
      'the long form of a short archive address',
      { url: 'https://archive.is/AbCdE', canonical: [long, 'https://archive.is/AbCdE'] },
      { copy: 'archive', archivedOn: '2019-04-27', archive: 'archive.ph' },
    ],
    [
      'under another headline',
      { url: 'https://paper.example/harbour', canonical: [paper.source.url], title: 'The harbour is open' },
      { confirmedBy: ['title'] },
    ],
  ])('believed: %s', (_, page, expected) => {
    expect(match(page)).toMatchObject({ id: 'paper', how: 'canonical', ...expected });
  });

  test.each([
    ['from another site', { url: 'https://evil.example/harbour', canonical: [paper.source.url] }],
    ['from a site called archive', { url: 'https://archive.evil.example/AbCdE', canonical: [long] }],
    ['from a lookalike of an archive', { url: 'https://archive.ph.evil.example/AbCdE', canonical: [long] }],
    ['of an archive’s home page', { url: 'https://archive.ph/', canonical: [long] }],
    ['of the home page', { url: 'https://paper.example/', canonical: [paper.source.url] }],
    ['of a tag', { url: 'https://paper.example/tags/harbour', canonical: [paper.source.url] }],
    ['of a list’s second page', { url: 'https://paper.example/news/page/2', canonical: [paper.source.url] }],
    [
      'of the article’s second page',
      { url: 'https://paper.example/2019/harbour-reopens?page=2', canonical: [paper.source.url] },
    ],
    [
      'of a page with a number that it lacks',
      { url: 'https://paper.example/document/9152705', canonical: [paper.source.url] },
    ],
    [
      'of a page with another number',
      { url: 'https://paper.example/document/9152705', canonical: [numbered.source.url] },
    ],
    [
      'of an article with another number',
      { url: 'https://www.themoscowtimes.com/2019/04/26/x-a65399', canonical: [times.source.url] },
    ],
    [
      'of a section of the document',
      {
        url: 'https://former-paper.example/story.php?id=4711&section=2',
        canonical: ['https://former-paper.example/story.php?id=4711'],
      },
    ],
    [
      'of a page numbered in its query',
      { url: 'https://paper.example/view?id=3', canonical: [paper.source.url] },
    ],
    [
      'under another headline',
      { url: 'https://paper.example/harbour', canonical: [paper.source.url], title: 'Ferries sail' },
    ],
    [
      'of another day',
      { url: 'https://paper.example/harbour', canonical: [paper.source.url], published: '2022-01-01' },
    ],
    [
      'of a page that states another address as well',
      {
        url: 'https://paper.example/harbour',
        canonical: ['https://paper.example/harbour', paper.source.url],
      },
    ],
    [
      'of nothing',
      {
        url: 'https://paper.example/harbour',
        canonical: ['', 'javascript:alert(1)', '/2019/harbour-reopens'],
      },
    ],
  ])('not believed: %s', (_, page) => {
    expect(match(page)).toBeUndefined();
  });
});

test('the first record of an address keeps it', () => {
  const both = buildIndex([
    paper,
    recordOf('later', { url: 'https://www.paper.example/2019/harbour-reopens' }),
  ]);
  expect(matchSource({ url: paper.source.url }, both)?.id).toBe('paper');
});

test('annotations of a text without an address are no page’s', () => {
  const unknown = buildIndex([recordOf('unknown', { url: '' })]);
  expect(unknown.size).toBe(0);
  expect(matchSource({ url: '' }, unknown)).toBeUndefined();
});

const anyText = array(nat(0xff_ff)).map((units) => String.fromCharCode(...units));

test('never throws, and matches nothing in an empty index', { timeout: 60_000 }, () => {
  const empty = buildIndex([]);
  assert(
    property(
      fields({
        url: anyText,
        canonical: array(anyText),
        title: string(),
        published: string(),
      }),
      (page) => {
        matchSource(page, index);
        expect(matchSource(page, empty)).toBeUndefined();
      },
    ),
  );
});
