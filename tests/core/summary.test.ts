import { expect, test } from 'vitest';
import type { AnchorState, Annotation, AnnotationPage, Body, Quotation } from '../../src/core/annotation.ts';
import { summarize } from '../../src/core/summary.ts';

function annotation(id: string, start: number, body: Body): Annotation {
  return {
    id,
    type: 'Annotation',
    motivation: 'describing',
    target: {
      source: 'https://ely.example/pier',
      selector: [
        { type: 'TextQuoteSelector', exact: id },
        { type: 'TextPositionSelector', start, end: start + 5 },
      ],
    },
    body,
    confidence: 1,
  };
}

function said(name?: string, role?: string): Quotation {
  const source = { ...(name !== undefined && { name }), ...(role !== undefined && { role }) };
  return { type: 'Quotation', form: 'indirect', source, sourced: true };
}

function date(value: string, timexType: 'DATE' | 'DURATION' = 'DATE'): Body {
  return { type: 'Timex', timexType, value, certainty: 'stated', reason: 'written so' };
}

const label: Body = {
  type: 'Designation',
  organization: { name: 'Harbour League' },
  label: { name: 'wreckers' },
  quoted: true,
  force: 'political',
  status: 'asserted',
  sourced: false,
};

function pageOf(items: Annotation[], published = '2019-05-04'): AnnotationPage {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:example:pier',
    type: 'AnnotationPage',
    source: {
      url: 'https://ely.example/pier',
      aliases: [],
      title: 'Pier Falls',
      publisher: 'Ely Post',
      published,
      language: 'en',
    },
    people: [{ id: 'ann', name: 'Ann Poe', role: 'mayor', affiliation: 'Ely' }],
    items,
  };
}

const page = pageOf([
  annotation('late', 90, said('Bo Lee')),
  annotation('first', 10, said('Cy Fox')),
  annotation('ann1', 20, said('Ann Poe')),
  annotation('nobody1', 30, said()),
  annotation('nobody2', 40, said()),
  annotation('ann2', 50, said('Ann Poe', 'acting mayor')),
  annotation('may', 60, date('2019-05')),
  annotation('day', 70, date('2019-05-02')),
  annotation('open', 80, date('P2D', 'DURATION')),
  annotation('label', 85, label),
]);

function anchors(states: Partial<Record<string, AnchorState>> = {}) {
  return page.items.map(({ id }) => ({ id, state: states[id] ?? 'exact' }));
}

test('counts and states, the ones to look at first', () => {
  const summary = summarize(
    page,
    anchors({ label: 'changed', day: 'missing', ann1: 'ambiguous', first: 'cosmetic', late: 'skipped' }),
  );
  expect(summary).toMatchObject({
    total: 10,
    found: 7,
    waiting: false,
    states: [
      { state: 'changed', count: 1 },
      { state: 'ambiguous', count: 1 },
      { state: 'missing', count: 1 },
      { state: 'skipped', count: 1 },
      { state: 'cosmetic', count: 1 },
      { state: 'exact', count: 5 },
    ],
    kinds: { Quotation: 6, Timex: 3, Designation: 1 },
  });
  expect(summary.attention.map((passage) => passage.annotation.id)).toEqual(['label', 'ann1', 'day', 'late']);
});

test('numbers follow the text, not the file', () => {
  const { speakers } = summarize(page, anchors());
  const late = speakers.find(({ name }) => name === 'Bo Lee')?.passages[0];
  expect(late?.number).toBe(10);
});

test('speakers: most quoted first, then by the text, the unnamed last; role from the passage, else the record', () => {
  expect(summarize(page, anchors()).speakers.map(({ passages, ...who }) => [who, passages.length])).toEqual([
    [{ name: 'Ann Poe', role: 'mayor', affiliation: 'Ely' }, 2],
    [{ name: 'Cy Fox' }, 1],
    [{ name: 'Bo Lee' }, 1],
    [{}, 2],
  ]);
});

test('dates in time order, those without days last; the extent holds the article’s day', () => {
  const { dates, extent } = summarize(page, anchors());
  expect(dates.map(({ passage, days }) => [passage.annotation.id, days])).toEqual([
    ['may', { begins: '2019-05-01', ends: '2019-05-31' }],
    ['day', { begins: '2019-05-02', ends: '2019-05-02' }],
    ['open', undefined],
  ]);
  expect(extent).toEqual({ begins: '2019-05-01', ends: '2019-05-31' });
});

test('an annotation that has no anchor yet is waiting', () => {
  const summary = summarize(page, []);
  expect(summary).toMatchObject({ found: 0, waiting: true, states: [{ state: 'waiting', count: 10 }] });
});

test('a page without items and without a date', () => {
  expect(summarize(pageOf([], ''), [])).toEqual({
    total: 0,
    found: 0,
    waiting: false,
    states: [],
    kinds: { Quotation: 0, Timex: 0, Designation: 0 },
    attention: [],
    speakers: [],
    dates: [],
    designations: [],
  });
});
