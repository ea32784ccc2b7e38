import { describe, expect, test } from 'vitest';
import type { AnnotationPage, Source } from '../../../src/core/annotation.ts';
import { matchPatterns } from '../../../src/core/source/match-patterns.ts';

const patternsFor = (url: string, aliases: string[] = []) => {
  const source: Source = {
    url,
    aliases,
    title: 'x',
    publisher: 'x',
    published: '2019-04-26',
    language: 'en',
  };
  const page: AnnotationPage = { '@context': '', id: 'x', type: 'AnnotationPage', source, items: [] };
  return matchPatterns([page, page]);
};

describe('patterns of a record', () => {
  test.each([
    [
      'number, once for all shapes',
      'https://www.themoscowtimes.com/2019/04/26/harbour-a65390',
      ['https://themoscowtimes.com/news/harbour-65390'],
      ['*://*.themoscowtimes.com/*65390*', '*://web.archive.org/web/*themoscowtimes.com*65390*'],
    ],
    [
      'every host of the publisher',
      'https://www.bbc.co.uk/news/world-europe-36123456',
      [],
      [
        '*://*.bbc.co.uk/*36123456*',
        '*://*.bbc.com/*36123456*',
        '*://web.archive.org/web/*bbc.co.uk*36123456*',
        '*://web.archive.org/web/*bbc.com*36123456*',
      ],
    ],
    [
      'slug',
      'https://www.paper.example/2019/harbour-reopens',
      [],
      ['*://*.paper.example/*harbour-reopens*', '*://web.archive.org/web/*paper.example*harbour-reopens*'],
    ],
    [
      'short last segment',
      'https://paper.example:8443/2019/port',
      [],
      ['*://*.paper.example/*2019/port*', '*://web.archive.org/web/*paper.example*2019/port*'],
    ],
    [
      'number as a host',
      'http://127.0.0.1/2019/harbour-reopens',
      [],
      ['*://127.0.0.1/*harbour-reopens*', '*://web.archive.org/web/*127.0.0.1*harbour-reopens*'],
    ],
    [
      'number in the query',
      'https://paper.example/story.php?lang=en&id=4711042',
      [],
      [
        '*://*.paper.example/*story.php*id=4711042*',
        '*://web.archive.org/web/*paper.example*story.php*id=4711042*',
      ],
    ],
    [
      'nothing but a query',
      'https://paper.example/?p=17',
      [],
      ['*://*.paper.example/*p=17*', '*://web.archive.org/web/*paper.example*p=17*'],
    ],
    [
      'letters that may be escaped',
      'https://paper.example/harbour,-after-the-störm',
      [],
      [
        '*://*.paper.example/*harbour*-after-the-st*rm*',
        '*://web.archive.org/web/*paper.example*harbour*-after-the-st*rm*',
      ],
    ],
    ['home page', 'https://paper.example/', [], []],
    ['no address', 'about:blank', [], []],
  ])('%s', (_, url, aliases, expected) => {
    expect(patternsFor(url, aliases)).toEqual(expected);
  });
});
