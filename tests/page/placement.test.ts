/** Where the card goes, as a table of situations. */
import { expect, test } from 'vitest';
import { onTheWay, placeCard, type Situation } from '../../src/page/card/placement.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

const base: Situation = {
  line: box(100, 300, 500, 320),
  passage: box(100, 300, 500, 340),
  column: box(100, 0, 700, 2000),
  viewport: { width: 1240, height: 900 },
  card: { width: 360, height: 400 },
  rightToLeft: false,
};

test.each<[string, Partial<Situation>, Partial<ReturnType<typeof placeCard>>]>([
  ['room beside the column', {}, { side: 'beside', left: 716, top: 292 }],
  ['beside, at the window’s foot', { line: box(100, 800, 500, 820) }, { side: 'beside', top: 492 }],
  [
    'right to left: beside means left of the column',
    { rightToLeft: true, column: box(500, 0, 1100, 2000) },
    { side: 'beside', left: 124 },
  ],
  [
    '391 px beside are too few',
    { viewport: { width: 1091, height: 900 } },
    { side: 'below', left: 100, top: 350 },
  ],
  [
    'no room below',
    { viewport: { width: 800, height: 600 }, passage: box(100, 450, 500, 470) },
    { side: 'above', left: 100, top: 40 },
  ],
  [
    'no room above or below: the larger side, cut',
    { viewport: { width: 800, height: 500 }, passage: box(100, 200, 500, 220) },
    { side: 'below', top: 230, maxHeight: 262 },
  ],
  [
    'a passage at the right edge',
    { viewport: { width: 800, height: 900 }, passage: box(700, 100, 780, 120) },
    { side: 'below', left: 432 },
  ],
  [
    'a window narrower than the card',
    { viewport: { width: 300, height: 900 }, column: box(0, 0, 300, 900) },
    { left: 8 },
  ],
])('%s', (_, change, expected) => {
  expect(placeCard({ ...base, ...change })).toMatchObject(expected);
});

test('never over the passage, always inside the window', () => {
  for (let top = 0; top < 880; top += 37)
    for (const width of [340, 700, 1000, 1300]) {
      const situation = {
        ...base,
        viewport: { width, height: 900 },
        column: box(0, 0, Math.min(700, width), 900),
        line: box(20, top, 300, top + 20),
        passage: box(20, top, 300, top + 20),
      };
      const { side, left, top: at, maxHeight } = placeCard(situation);
      const height = Math.min(400, maxHeight);
      expect(left).toBeGreaterThanOrEqual(8);
      expect(at).toBeGreaterThanOrEqual(8);
      expect(at + height).toBeLessThanOrEqual(892);
      if (side !== 'beside') expect(at >= top + 20 || at + height <= top).toBe(true);
    }
});

test.each<[string, { x: number; y: number }, boolean]>([
  ['straight towards the card', { x: 400, y: 200 }, true],
  ['near its upper corner', { x: 590, y: 110 }, true],
  ['back to the text', { x: 100, y: 200 }, false],
  ['past it', { x: 400, y: 500 }, false],
])('the way to the card: %s', (_, point, expected) => {
  expect(onTheWay(point, { x: 200, y: 200 }, box(600, 100, 960, 500))).toBe(expected);
});
