/** axe-core on every state, light and dark; 320 px without a second scroll bar; Russian; reduced motion. */
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page as viewport } from 'vitest/browser';
import type { PageState } from '../../src/messages.ts';
import type { Here } from '../../src/popup/services.ts';
import { anchorsWith, page } from './fixture.ts';
import { annotated, onPage, open } from './open.tsx';

const automatic: PageState = {
  ...annotated,
  origin: 'extraction',
  page: { ...page, items: page.items.map((item) => ({ ...item, confidence: 0.85 })) },
  suggestions: page.items.slice(0, 2).map((item) => ({ ...item, id: `${item.id}-s`, reason: 'a cue' })),
  rejected: ['urn:test:d1'],
};

const states: Record<string, Here> = {
  record: onPage(annotated),
  'look at these first': onPage({
    ...annotated,
    anchors: anchorsWith({
      q2: { state: 'changed', now: 'The old pier never stays closed to cars' },
      d1: { state: 'ambiguous' },
      c1: { state: 'missing' },
      c2: { state: 'skipped' },
    }),
  }),
  waiting: onPage({ ...annotated, anchors: anchorsWith({ q2: { state: 'waiting' } }) }),
  automatic: onPage(automatic),
  'no record': onPage({ status: 'none' }),
  restricted: { status: 'restricted' },
  reading: onPage({ status: 'extracting', done: 3, total: 7 }),
  error: onPage({ status: 'failed', reason: 'error' }),
  'nothing found': onPage({ status: 'failed', reason: 'nothing-found' }),
};

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  await viewport.viewport(414, 896);
});

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const scheme of ['light', 'dark'])
  test.each(Object.keys(states))(`axe, ${scheme}: %s`, async (name) => {
    document.documentElement.style.colorScheme = scheme;
    await open(states[name] ?? { status: 'restricted' });
    expect(await violations()).toEqual([]);
  });

test.each(['light', 'dark'])('axe, %s: the open menu and the report', async (scheme) => {
  document.documentElement.style.colorScheme = scheme;
  const popup = await open(onPage(annotated));
  popup.get('[aria-haspopup=menu]').click();
  await popup.settle();
  expect(await violations()).toEqual([]);
  popup.get('.pop__foot .iconbtn').click();
  await popup.settle();
  expect(await violations()).toEqual([]);
});

for (const language of ['en', 'ru'] as const)
  test.each(Object.keys(states))(`320 px, ${language}: %s scrolls one way only`, async (name) => {
    await viewport.viewport(320, 560);
    const popup = await open(states[name] ?? { status: 'restricted' }, {}, language);
    const wide = popup
      .all('body, .popup, .pop__scroll, .pop__tools, .pop__foot, .state, .item, .pop__found')
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    expect(wide.map(({ className }) => className)).toEqual([]);
  });

test('400 × 560 px at most; a short state shrinks to what it says', async () => {
  const full = await open(onPage(annotated));
  expect(full.get('.popup').getBoundingClientRect()).toMatchObject({ width: 400, height: 560 });
  const short = await open({ status: 'restricted' });
  expect(short.get('.popup').getBoundingClientRect().height).toBeLessThan(400);
});

test('search and kinds stay while the list scrolls; the footer is fixed', async () => {
  const popup = await open(onPage(annotated));
  const foot = popup.get('.pop__foot').getBoundingClientRect().top;
  popup.get('.pop__scroll').scrollTop = 400;
  await popup.settle();
  const top = popup.get('.pop__scroll').getBoundingClientRect().top;
  expect(popup.get('.pop__tools').getBoundingClientRect().top).toBeCloseTo(top);
  expect(popup.get('.pop__foot').getBoundingClientRect().top).toBe(foot);
});

test('Russian: the interface is, the article’s words are not', async () => {
  const popup = await open(onPage(annotated), {}, 'ru');
  expect(popup.get('.pop__found').textContent).toContain('Найдено фрагментов: 8 из 8');
  expect(popup.get('.pop__meta').textContent).toBe('The Paper·6 марта 2024 г.');
  expect(popup.get('.pop__part--quotation h2').textContent).toBe('Кто что сказал');
  expect(popup.get('.item .t').lang).toBe('en');
  expect(popup.get('.item .d').textContent).toBe('5 мар.');
  expect(popup.get('.pop__part--quotation .item:last-child .m').textContent).toContain('косвенная речь');
});

test('right to left: the layout turns, the time line does not', async () => {
  document.documentElement.dir = 'rtl';
  const popup = await open(onPage(annotated));
  const box = popup.get('.popup').getBoundingClientRect();
  const icon = popup.of(SVGSVGElement, '.pop__copy .i').getBoundingClientRect();
  expect(box.right - icon.right).toBeLessThan(20);
  expect(getComputedStyle(popup.of(SVGSVGElement, '.tl > svg')).direction).toBe('ltr');
});

test.each(Object.keys(states))(
  '%s: nothing hidden makes the popup larger than what is seen',
  async (name) => {
    await viewport.viewport(800, 700);
    const popup = await open(states[name] ?? { status: 'restricted' });
    const { height } = popup.get('.popup').getBoundingClientRect();
    expect(document.body.scrollHeight).toBeLessThanOrEqual(Math.max(Math.ceil(height), innerHeight));
    expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(
      Math.max(Math.ceil(height), innerHeight),
    );
  },
);
