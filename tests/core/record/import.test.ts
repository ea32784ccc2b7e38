import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readImport } from '../../../src/core/record/import.ts';
import { changed, pier } from './pier.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

function read(document: unknown) {
  return readImport(JSON.stringify(document));
}

test('a page of ours comes back as it is', () => {
  expect(read(pier())).toEqual({
    ok: true,
    value: { creator: 'Cy Fox', license: 'CC0-1.0', created: '2026-01-02', pages: [pier()], notes: [] },
  });
});

test('keys of others are left out of a page of ours', () => {
  const more = changed(pier(), 'items.0.stars', 5);
  expect(read(more)).toMatchObject({ ok: true, value: { pages: [pier()] } });
});

test('a page of ours with another shape is refused where it is wrong', () => {
  expect(read(changed(pier(), 'items.1.body.timexType', 'EPOCH'))).toMatchObject({
    ok: false,
    problems: [{ path: 'items[1].body.timexType', reason: expect.stringContaining('"DATE" or "TIME"') }],
  });
});

test('an id that is there twice would make two annotations one', () => {
  expect(read(changed(pier(), 'items.1.id', 'urn:example:pier#said'))).toMatchObject({
    ok: false,
    problems: [{ path: 'items[1].id' }],
  });
});

test('a collection: its embedded pages in a row, each of ours by its own source', () => {
  const second = changed(changed(pier(), 'id', 'urn:example:two'), '@context', undefined);
  const collection = {
    '@context': CONTEXT,
    id: 'urn:x:c',
    type: 'AnnotationCollection',
    label: 'Two piers',
    creator: { name: 'A class' },
    first: { ...pier(), next: second },
  };
  const result = read(collection);
  expect(result).toMatchObject({ ok: true, value: { label: 'Two piers', creator: 'A class', notes: [] } });
  expect(result.ok && result.value.pages.map(({ id }) => id)).toEqual([
    'urn:example:pier',
    'urn:example:two',
  ]);
});

test('a wrong page of a collection says which', () => {
  const bad = changed(pier(), 'source.published', 'May');
  expect(
    read({ '@context': CONTEXT, id: 'urn:x:c', type: 'AnnotationCollection', first: bad }),
  ).toMatchObject({
    ok: false,
    problems: [{ path: 'first.source.published' }],
  });
});

test('a page that does not say which article it is about is one of loose annotations', () => {
  expect(read(changed(pier(), 'source.url', ''))).toMatchObject({
    ok: true,
    value: { pages: [{ source: { url: pier().source.url, title: '' } }] },
  });
});

test('loose annotations of our kinds make one page for each source, whatever form their selectors have', () => {
  const items = pier().items.map((item, index) => {
    const [quote, position] = item.target.selector;
    const source = index === 0 ? 'https://ely.example/other' : { id: 'https://ely.example/pier' };
    const selector = index === 2 ? { ...position, refinedBy: quote } : [position, quote];
    return { ...item, target: [{ ...item.target, source, selector }], body: [item.body] };
  });
  const result = read({ '@context': CONTEXT, id: 'urn:x:p', type: 'AnnotationPage', items });
  expect(result).toMatchObject({
    ok: true,
    value: {
      notes: [],
      pages: [
        { id: expect.stringContaining('urn:x:p#'), source: { url: 'https://ely.example/other' } },
        { source: { url: 'https://ely.example/pier', language: 'und' } },
      ],
    },
  });
  const pages = result.ok ? result.value.pages : [];
  expect(pages[0]?.items).toEqual([
    { ...pier().items[0], target: { ...pier().items[0]?.target, source: 'https://ely.example/other' } },
  ]);
  expect(pages[1]?.items).toEqual(pier().items.slice(1));
});

function note(keys: object) {
  return {
    '@context': CONTEXT,
    id: 'urn:x:1',
    type: 'Annotation',
    target: 'https://ely.example/pier',
    ...keys,
  };
}

const NOTES: [name: string, document: object, expected: object][] = [
  ['no body', note({}), { text: [] }],
  [
    'words',
    note({ bodyValue: 'Fell.', motivation: 'commenting' }),
    { text: ['Fell.'], motivation: 'commenting' },
  ],
  [
    'HTML stays text',
    note({ body: { type: 'TextualBody', value: '<b onclick=x>', format: 'text/html' } }),
    { text: ['<b onclick=x>'] },
  ],
  ['an IRI', note({ body: 'urn:x:2' }), { text: ['urn:x:2'] }],
  [
    'a choice inside a list',
    note({ body: ['urn:x:2', { type: 'Choice', items: [{ value: 'a' }, { source: { id: 'urn:x:3' } }] }] }),
    { text: ['urn:x:2', 'a', 'urn:x:3'] },
  ],
  [
    'a quote that refines a fragment',
    note({
      target: {
        source: 'https://ely.example/pier',
        selector: {
          type: 'FragmentSelector',
          value: 'p2',
          refinedBy: { type: 'TextQuoteSelector', exact: 'pier' },
        },
      },
      creator: [{ name: 'Bo Lee' }],
    }),
    { text: [], quote: 'pier', creator: 'Bo Lee' },
  ],
  [
    'several targets: the first',
    note({ target: { type: 'List', items: [{ id: 'https://ely.example/pier' }, 'urn:x:9'] } }),
    { text: [] },
  ],
  [
    'our kind without a position',
    note({ body: pier().items[0]?.body }),
    { text: ['urn:example:pier#ann-poe'] },
  ],
];

test.each(NOTES)('another kind is kept as a note: %s', (_name, document, expected) => {
  expect(read(document)).toEqual({
    ok: true,
    value: {
      pages: [],
      notes: [{ id: 'urn:x:1', source: 'https://ely.example/pier', ...expected }],
      ...('creator' in document && { creator: 'Bo Lee' }),
    },
  });
});

test('a collection that is only named holds nothing', () => {
  const document = {
    '@context': CONTEXT,
    id: 'urn:x:c',
    type: 'AnnotationCollection',
    first: 'https://ely.example/p1',
  };
  expect(read(document)).toEqual({ ok: true, value: { pages: [], notes: [] } });
});

test('what the model refuses is refused with its path', () => {
  expect(read(note({ target: 'javascript:alert(1)' }))).toMatchObject({
    ok: false,
    problems: [{ path: 'target' }],
  });
  expect(readImport('<html>')).toMatchObject({ ok: false, problems: [{ path: '' }] });
});

test('any JSON at all is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const result = read(value);
      expect(result.ok || result.problems.length > 0).toBe(true);
    }),
  );
});

test('a page of ours with anything anywhere is read or refused where it is', () => {
  const paths = [
    'id',
    'source',
    'items',
    'items.0',
    'items.0.target',
    'items.0.target.selector.0',
    'items.0.body',
    'items.2.body.label',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const result = read(changed(pier(), path, value));
      expect(result.ok || result.problems.every(({ reason }) => reason !== '')).toBe(true);
    }),
  );
});
