import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../../src/core/record/w3c/annotation.ts';
import { pier } from './pier.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const PAGE = 'https://ely.example/pier';

/** An annotation with these keys added or, where undefined, taken away. */
function annotation(keys: object = {}): object {
  return { '@context': CONTEXT, id: 'urn:x:1', type: 'Annotation', target: PAGE, ...keys };
}
function selected(selector: unknown): object {
  return annotation({ target: { source: PAGE, selector } });
}
function stated(state: unknown): object {
  return annotation({ target: { source: PAGE, state } });
}
const quote = { type: 'TextQuoteSelector', exact: 'pier', prefix: 'the ', suffix: ' fell' };
const xpath = { type: 'XPathSelector', value: '/html/body/p[2]' };

const VALID: [name: string, document: object][] = [
  ['only a target', annotation()],
  [
    'a context among others',
    annotation({ '@context': ['https://ely.example/context', CONTEXT, { x: 'urn:x:' }] }),
  ],
  ['types, one of them ours', annotation({ type: ['Annotation', 'urn:x:Reading'] })],
  ['an id in a list of one', annotation({ id: ['urn:x:1'] })],
  ['a body that is an IRI', annotation({ body: 'https://ely.example/note' })],
  [
    'a described body',
    annotation({ body: { id: 'urn:x:2', type: 'Image', format: 'image/png', language: ['en', 'fr'] } }),
  ],
  [
    'text',
    annotation({ body: { type: 'TextualBody', value: 'Fell.', purpose: 'tagging', textDirection: 'auto' } }),
  ],
  ['text without a type', annotation({ body: { value: 'Fell.' } })],
  ['a body value', annotation({ bodyValue: 'Fell.' })],
  [
    'bodies and targets',
    annotation({ body: ['urn:x:2', { value: 'x' }], target: [PAGE, { id: `${PAGE}#2` }] }),
  ],
  [
    'a choice',
    annotation({ body: { type: 'Choice', items: ['urn:x:2', { type: 'TextualBody', value: 'x' }] } }),
  ],
  [
    'a list of targets',
    annotation({ target: { type: 'List', items: [PAGE, { source: PAGE, selector: quote }] } }),
  ],
  [
    'a part of a body',
    annotation({ body: { source: { id: 'urn:x:2', format: 'text/html' }, selector: xpath } }),
  ],
  [
    'agents',
    annotation({
      creator: [{ type: 'Person', name: 'Cy Fox' }, 'urn:x:cy'],
      generator: { id: 'urn:x:g', name: 'G' },
    }),
  ],
  ['times', annotation({ created: '2019-05-03T10:00:00Z', modified: '2019-05-03T10:00:00.25+02:00' })],
  ['a motivation', annotation({ motivation: ['commenting', 'urn:x:doubting'] })],
  ['rights, canonical, via', annotation({ rights: ['urn:x:r'], canonical: 'urn:x:c', via: ['urn:x:v'] })],
  ['a stylesheet', annotation({ stylesheet: { type: 'CssStylesheet', value: '.a{}' } })],
  ['a quote', selected(quote)],
  ['selectors side by side', selected([quote, { type: 'TextPositionSelector', start: 4, end: 8 }])],
  ['a selector elsewhere', selected('https://ely.example/selector')],
  ['a selector named by an id', selected({ id: 'urn:x:s' })],
  ['refined', selected({ type: 'FragmentSelector', value: 'p2', conformsTo: 'urn:x:f', refinedBy: quote })],
  [
    'CSS, data, SVG',
    selected([
      { type: 'CssSelector', value: 'p' },
      { type: 'DataPositionSelector', start: 0, end: 9 },
      { type: 'SvgSelector', id: 'urn:x:svg' },
    ]),
  ],
  ['a range', selected({ type: 'RangeSelector', startSelector: xpath, endSelector: quote })],
  [
    'a time',
    stated({ type: 'TimeState', sourceDate: ['2019-05-03T00:00:00Z'], cached: 'https://archive.example/1' }),
  ],
  [
    'a time span',
    stated({
      type: 'TimeState',
      sourceDateStart: '2019-05-03T00:00:00Z',
      sourceDateEnd: '2019-05-04T00:00:00Z',
    }),
  ],
  [
    'a request',
    stated([{ type: 'HttpRequestState', value: 'Accept: text/html', refinedBy: { type: 'TimeState' } }]),
  ],
  [
    'scope, style, renderer',
    annotation({ target: { source: PAGE, scope: PAGE, styleClass: 'red', renderedVia: { id: 'urn:x:r' } } }),
  ],
  [
    'a page',
    {
      '@context': CONTEXT,
      id: 'urn:x:p',
      type: 'AnnotationPage',
      items: [annotation(), 'urn:x:2'],
      next: 'urn:x:p2',
    },
  ],
  [
    'a collection',
    {
      '@context': CONTEXT,
      id: 'urn:x:c',
      type: 'AnnotationCollection',
      total: 2,
      first: { type: 'AnnotationPage', id: 'urn:x:p', items: [annotation()] },
      last: 'urn:x:p9',
    },
  ],
  [
    'a collection of nothing',
    { '@context': CONTEXT, id: 'urn:x:c', type: ['AnnotationCollection'], label: 'Empty', total: 0 },
  ],
  ['a record of ours', pier()],
];

test.each(VALID)('read: %s', (_name, document) => {
  expect(checkDocument(document)).toEqual([]);
});

const INVALID: [name: string, document: unknown, path: string, reason: RegExp][] = [
  ['no object', [annotation()], '', /an object is needed/],
  ['no context', annotation({ '@context': undefined }), '@context', /anno\.jsonld/],
  ['another context', annotation({ '@context': [`${CONTEXT}x`] }), '@context', /anno\.jsonld/],
  ['no id', annotation({ id: undefined }), 'id', /missing/],
  ['two ids', annotation({ id: ['urn:x:1', 'urn:x:2'] }), 'id', /one value .* has 2/],
  ['an id that is no IRI', annotation({ id: 'one' }), 'id', /IRI/],
  ['no type', annotation({ type: undefined }), 'type', /"Annotation"/],
  ['another type', annotation({ type: 'Note' }), 'type', /"Annotation"/],
  ['no target', annotation({ target: undefined }), 'target', /missing/],
  ['no target in a list', annotation({ target: [] }), 'target', /missing/],
  ['a number as target', annotation({ target: 9 }), 'target', /IRI .* a number/],
  ['text as target', annotation({ target: { type: 'TextualBody', value: 'x' } }), 'target', /needs an id/],
  ['the second of two targets', annotation({ target: [PAGE, 'two words'] }), 'target[1]', /IRI/],
  ['a script as target', annotation({ target: 'javascript:alert(1)' }), 'target', /runs or carries/],
  ['data as body', annotation({ body: { id: 'data:text/html,x' } }), 'body.id', /runs or carries/],
  ['words as body', annotation({ body: 'it fell' }), 'body', /IRI/],
  ['a body that says nothing', annotation({ body: { format: 'text/plain' } }), 'body', /needs an id/],
  ['text without text', annotation({ body: { type: 'TextualBody' } }), 'body.value', /missing/],
  [
    'text that is a list',
    annotation({ body: { type: 'TextualBody', value: ['a', 'b'] } }),
    'body.value',
    /one value/,
  ],
  ['body and bodyValue', annotation({ body: 'urn:x:2', bodyValue: 'x' }), '', /not both/],
  ['a bodyValue that is a number', annotation({ bodyValue: 1 }), 'bodyValue', /text is needed/],
  ['bodyValues', annotation({ bodyValue: ['a'] }), 'bodyValue', /text is needed/],
  [
    'a choice that is a list too',
    annotation({ body: { type: ['Choice', 'List'], items: [PAGE] } }),
    'body',
    /at once/,
  ],
  ['a choice of nothing', annotation({ body: { type: 'Choice', items: [] } }), 'body.items', /at least one/],
  ['items without a type', annotation({ body: { items: [PAGE] } }), 'body', /type such as Choice/],
  [
    'a wrong entry of a choice',
    annotation({ body: { type: 'Choice', items: [PAGE, 'no iri'] } }),
    'body.items[1]',
    /IRI/,
  ],
  ['a format that is a number', annotation({ body: { id: 'urn:x:2', format: 6 } }), 'body.format', /text/],
  [
    'a language that is a number',
    annotation({ body: { id: 'urn:x:2', language: 3 } }),
    'body.language',
    /text/,
  ],
  [
    'two processing languages',
    annotation({ body: { id: 'urn:x:2', processingLanguage: ['en', 'de'] } }),
    'body.processingLanguage',
    /one value/,
  ],
  [
    'a text direction',
    annotation({ body: { id: 'urn:x:2', textDirection: 'up' } }),
    'body.textDirection',
    /ltr or rtl or auto/,
  ],
  ['a creator that is a number', annotation({ creator: 6 }), 'creator', /IRI/],
  ['a generator with a bad id', annotation({ generator: { id: 'no iri' } }), 'generator.id', /IRI/],
  ['created in words', annotation({ created: 'yesterday' }), 'created', /date and time/],
  ['modified on no such day', annotation({ modified: '2019-13-03T00:00:00Z' }), 'modified', /date and time/],
  [
    'generated twice',
    annotation({ generated: ['2019-05-03T00:00:00Z', '2019-05-03T00:00:00Z'] }),
    'generated',
    /one value/,
  ],
  ['rights', annotation({ rights: 'all mine' }), 'rights', /IRI/],
  ['canonical', annotation({ canonical: 'this one' }), 'canonical', /IRI/],
  ['via', annotation({ via: ['urn:x:1', 'a friend'] }), 'via[1]', /IRI/],
  [
    'no source',
    annotation({ target: { type: 'SpecificResource', selector: quote } }),
    'target.source',
    /missing/,
  ],
  [
    'a source without an id',
    annotation({ target: { source: { type: 'Text' } } }),
    'target.source.id',
    /missing/,
  ],
  ['a selector of no type', selected({ exact: 'pier' }), 'target.selector', /known type .* nothing/],
  [
    'a selector of an unknown type',
    selected({ type: 'PageSelector', value: '3' }),
    'target.selector',
    /"PageSelector"/,
  ],
  [
    'a selector named like a property of every object',
    selected({ type: 'constructor' }),
    'target.selector',
    /known type/,
  ],
  [
    'a selector of two types',
    selected({ type: ['CssSelector', 'XPathSelector'], value: 'p' }),
    'target.selector',
    /known type/,
  ],
  ['a fragment without value', selected({ type: 'FragmentSelector' }), 'target.selector.value', /missing/],
  [
    'a quote without words',
    selected([xpath, { type: 'TextQuoteSelector' }]),
    'target.selector[1].exact',
    /missing/,
  ],
  [
    'a position in text',
    selected({ type: 'TextPositionSelector', start: '4', end: 8 }),
    'target.selector.start',
    /whole number/,
  ],
  [
    'a position before the text',
    selected({ type: 'DataPositionSelector', start: -1, end: 8 }),
    'target.selector.start',
    /whole number/,
  ],
  [
    'a range without end',
    selected({ type: 'RangeSelector', startSelector: xpath }),
    'target.selector.endSelector',
    /missing/,
  ],
  [
    'a bad refinement',
    selected({ ...xpath, refinedBy: { type: 'CssSelector' } }),
    'target.selector.refinedBy.value',
    /missing/,
  ],
  ['a state of an unknown type', stated({ type: 'SpaceState' }), 'target.state', /"SpaceState"/],
  [
    'half a time span',
    stated({ type: 'TimeState', sourceDateStart: '2019-05-03T00:00:00Z' }),
    'target.state',
    /need each other/,
  ],
  [
    'a time and a time span',
    stated({
      type: 'TimeState',
      sourceDate: '2019-05-03T00:00:00Z',
      sourceDateStart: '2019-05-03T00:00:00Z',
      sourceDateEnd: '2019-05-04T00:00:00Z',
    }),
    'target.state',
    /not both/,
  ],
  ['a copy nowhere', stated({ type: 'TimeState', cached: 'my disk' }), 'target.state.cached', /IRI/],
  ['a request without value', stated({ type: 'HttpRequestState' }), 'target.state.value', /missing/],
  ['a page without id', { '@context': CONTEXT, type: 'AnnotationPage', items: [] }, 'id', /missing/],
  ['a page without items', { '@context': CONTEXT, id: 'urn:x:p', type: 'AnnotationPage' }, 'items', /a list/],
  [
    'a bad item',
    {
      '@context': CONTEXT,
      id: 'urn:x:p',
      type: 'AnnotationPage',
      items: [annotation(), { ...annotation(), id: 7 }],
    },
    'items[1].id',
    /IRI/,
  ],
  [
    'a collection without a first page',
    { '@context': CONTEXT, id: 'urn:x:c', type: 'AnnotationCollection', total: 3 },
    'first',
    /missing/,
  ],
  [
    'a collection with a bad page',
    {
      '@context': CONTEXT,
      id: 'urn:x:c',
      type: 'AnnotationCollection',
      first: { type: 'AnnotationPage', items: [{}] },
    },
    'first.items[0].target',
    /missing/,
  ],
];

describe('refused', () => {
  test.each(INVALID)('%s', (_name, document, path, reason) => {
    expect(checkDocument(document)).toContainEqual(
      expect.objectContaining({ path, reason: expect.stringMatching(reason), fault: expect.anything() }),
    );
  });
});
