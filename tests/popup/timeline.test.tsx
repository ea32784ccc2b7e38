import { expect, test } from 'vitest';
import type { Annotation, Timex } from '../../src/core/annotation.ts';
import { layoutTimeline, width } from '../../src/popup/timeline-layout.ts';
import { page } from './fixture.ts';
import { annotated, onPage, open } from './open.tsx';

function date(exact: string, body: Partial<Timex>): Annotation<Timex> {
  return {
    id: exact,
    type: 'Annotation',
    motivation: 'describing',
    target: {
      source: 'https://a.example/',
      selector: [
        { type: 'TextQuoteSelector', exact },
        { type: 'TextPositionSelector', start: 0, end: exact.length },
      ],
    },
    body: { type: 'Timex', timexType: 'DATE', value: '', certainty: 'stated', reason: '', ...body },
    confidence: 1,
  };
}

const day = (value: string, exact = value) => date(exact, { value });

test('a few days get a column each, the day of publication stands out', () => {
  const layout = layoutTimeline(
    [day('2024-03-04', 'Monday'), day('2024-03-06', 'March 6, 2024')],
    '2024-03-06',
  );
  expect(layout?.ticks.map(({ value, strong }) => [value, strong])).toEqual([
    ['2024-03-04', false],
    ['2024-03-05', false],
    ['2024-03-06', true],
  ]);
  expect(layout?.dots.map(({ dots, label }) => [dots.map(({ dateline }) => dateline), label?.text])).toEqual([
    [[false], 'Monday'],
    [[true], undefined],
  ]);
});

test.each([
  ['weeks', '2024-02-10', '2024-03-06', ['2024-02-10', '2024-02-17', '2024-02-24', '2024-03-02']],
  ['months', '2023-11-20', '2024-03-06', ['2023-12', '2024-01', '2024-02', '2024-03']],
  ['years', '2012-12', '2016-09-15', ['2013', '2014', '2015', '2016']],
  ['centuries', '1066', '2016-09-15', ['1200', '1400', '1600', '1800', '2000']],
])('a longer time gets ticks at round %s', (_, from, published, ticks) => {
  expect(layoutTimeline([day(from)], published)?.ticks.map(({ value }) => value)).toEqual(ticks);
});

test('a duration counted from an evening begins that evening, and its end is drawn as computed', () => {
  const sundown = date('sundown', { timexType: 'TIME', value: '2024-03-01TEV' });
  const storm = date('48-hour', {
    timexType: 'DURATION',
    value: 'PT48H',
    anchor: 'sundown',
    begins: { value: '2024-03-01', certainty: 'stated' },
    ends: { value: '2024-03-03', certainty: 'inferred' },
  });
  const layout = layoutTimeline([sundown, storm], '2024-03-04');
  const [bar] = layout?.bars ?? [];
  const column = (width - 4) / 4;
  expect(bar?.x1).toBeCloseTo(2 + 0.8 * column);
  expect(bar?.x2).toBeCloseTo(2 + 2.8 * column);
  expect([bar?.fromStated, bar?.toStated]).toEqual([true, false]);
  expect(layout?.hasComputed).toBe(true);
});

test('a month alone is drawn as somewhere within', () => {
  const layout = layoutTimeline([day('2024-02', 'last month')], '2024-03-06');
  expect(layout?.bars.map(({ imprecise, label }) => [imprecise, label])).toEqual([[true, 'last month']]);
  expect(layout?.hasDuration).toBe(false);
});

test.each([
  ['no dates', [], '2024-03-06'],
  [
    'nothing that has a place in time',
    [date('daily', { timexType: 'SET', value: 'P1D' }), day('PAST_REF')],
    '2024-03-06',
  ],
  ['no day of publication', [day('2024-03-06')], ''],
])('%s: no drawing', (_, items, published) => {
  expect(layoutTimeline(items, published)).toBeUndefined();
});

test('nothing is drawn outside, and no two labels of dots touch', () => {
  const items = Array.from({ length: 40 }, (_, index) =>
    day(
      `2024-0${1 + (index % 3)}-${String(1 + ((index * 7) % 28)).padStart(2, '0')}`,
      `date number ${index}`,
    ),
  );
  const layout = layoutTimeline(items, '2024-03-06');
  const spans = (layout?.dots ?? []).map(({ dots, label, y }) => {
    const xs = dots.map(({ x }) => x);
    const length = (label?.text.length ?? 0) * 5.6;
    const from = label?.anchor === 'end' ? label.x - length : Math.min(...xs) - 5;
    const to = label?.anchor === 'start' ? label.x + length : Math.max(...xs) + 5;
    return { y, from, to };
  });
  for (const { from, to } of spans) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(width);
  }
  for (const [index, one] of spans.entries())
    for (const other of spans.slice(index + 1))
      if (one.y === other.y) expect(one.to <= other.from || other.to <= one.from).toBe(true);
});

test('the drawing is an image with a name; the list below it says the same in words', async () => {
  const popup = await open(onPage(annotated));
  const image = popup.of(SVGSVGElement, '.tl > svg');
  expect(image.getAttribute('role')).toBe('img');
  expect(image.getAttribute('aria-label')).toMatch(
    /^Dates of the article, 1\s?–\s?6 March 2024; the list below says the same$/,
  );
  const rows = popup
    .all('.dates .item')
    .map(({ innerText }) => innerText.replace(/,/g, '').split('\n').filter(Boolean));
  expect(rows).toEqual([
    ['“48-hour”', '48 hours from Friday 1 March 2024', 'stated:', 'Its end is computed.'],
    ['“Tuesday”', 'Tuesday 5 March 2024', 'inferred:', 'The Tuesday before the date line.'],
    ['“March 6 2024”', 'Wednesday 6 March 2024', 'stated:', 'The date line.'],
  ]);
  expect(popup.all('.dates .t.is-inferred')).toHaveLength(1);
});

test('a label too long for the drawing is cut', () => {
  const layout = layoutTimeline([day('2024-02-20', 'x'.repeat(300))], page.source.published);
  expect(layout?.dots[0]?.label?.text).toHaveLength(28);
});
