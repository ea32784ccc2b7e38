import { afterEach, expect, test, vi } from 'vitest';
import type { PageAnchor } from '../../src/page/anchor.ts';
import { observe } from '../../src/page/observe.ts';

const quote = (exact: string) => ({ type: 'TextQuoteSelector' as const, exact });
const ended: (() => void)[] = [];

function page(html: string): HTMLElement {
  const root = document.createElement('main');
  root.innerHTML = html;
  document.body.append(root);
  ended.push(() => root.remove());
  return root;
}

function watch(root: Element, quotes: string[], options = {}) {
  const seen: PageAnchor[][] = [];
  const stop = observe(root, quotes.map(quote), (anchors) => void seen.push([...anchors]), options);
  ended.push(stop);
  const states = () => seen.at(-1)?.map(({ state }) => state);
  const place = (index = 0) => seen.at(-1)?.[index]?.ranges[0]?.startContainer;
  return { seen, states, place, stop };
}

afterEach(() => {
  for (const end of ended.splice(0)) end();
});

const FIRST = 'The court published its decision on Thursday evening.';
const LATE = 'The second half of the article came a moment later.';

test('late text is found, and what was anchored stays', async () => {
  const root = page(`<p>${FIRST}</p>`);
  const { states, place, seen } = watch(root, [FIRST, LATE]);
  expect(states()).toEqual(['exact', 'waiting']);
  const before = seen[0]?.[0];
  const late = document.createElement('p');
  late.textContent = LATE;
  root.append(late);
  await expect.poll(() => states()).toEqual(['exact', 'exact']);
  expect(place(1)).toBe(late.firstChild);
  expect(seen.at(-1)?.[0]).toBe(before);
});

test('a passage that runs from old text into new is found', async () => {
  const root = page('<p>The court published its decision</p>');
  const { states } = watch(root, ['published its decision on Thursday evening']);
  root.querySelector('p')?.append(' on Thursday', document.createElement('b'), ' evening.');
  await expect.poll(() => states()).toEqual(['exact']);
});

test('text that the page replaces is found again in its new node', async () => {
  const root = page(`<p>${FIRST}</p>`);
  const { place } = watch(root, [FIRST]);
  const before = place();
  root.innerHTML = `<div><p>${FIRST}</p></div>`;
  await expect.poll(() => place()).not.toBe(before);
  expect(place()?.textContent).toBe(FIRST);
});

test('an edit inside an anchored passage makes it changed', async () => {
  const root = page(`<p>${FIRST}</p>`);
  const { states } = watch(root, [FIRST]);
  const text = root.querySelector('p')?.firstChild;
  if (text instanceof Text) text.data = FIRST.replace('Thursday', 'Friday');
  await expect.poll(() => states()).toEqual(['changed']);
});

test('text that becomes visible is found', async () => {
  const root = page(`<p hidden>${FIRST}</p><p>Something else stands here.</p>`);
  const { states } = watch(root, [FIRST]);
  expect(states()).toEqual(['waiting']);
  root.querySelector('p')?.removeAttribute('hidden');
  await expect.poll(() => states()).toEqual(['exact']);
});

test('text that comes into an open shadow root is found', async () => {
  const root = page('<p>Something else stands here.</p><section></section>');
  const shadow = root.querySelector('section')?.attachShadow({ mode: 'open' });
  const { states } = watch(root, [LATE]);
  if (shadow) shadow.innerHTML = `<p>${LATE}</p>`;
  await expect.poll(() => states()).toEqual(['exact']);
});

test('what has not come when the time is over is missing, and nothing is looked for any more', async () => {
  const root = page(`<p>${FIRST}</p>`);
  const { states, seen } = watch(root, [LATE], { time: 150 });
  await expect.poll(() => states()).toEqual(['missing']);
  const calls = seen.length;
  root.innerHTML = `<p>${LATE}</p>`;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(seen).toHaveLength(calls);
});

test('looks are counted', async () => {
  const root = page(`<p>${FIRST}</p>`);
  const { states } = watch(root, [LATE], { looks: 1 });
  root.append('one change');
  await expect.poll(() => states()).toEqual(['missing']);
});

test('a page that changes all the time is looked at for a twentieth of the time', async () => {
  const root = page(`<p>${FIRST}</p>`);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  ended.push(() => vi.useRealTimers());
  let now = 0;
  // every look takes 10 ms
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
  ended.push(() => clock.mockRestore());
  const { states } = watch(root, [LATE]);
  root.append('one change');
  await Promise.resolve();
  vi.advanceTimersByTime(100);
  root.append(LATE);
  await Promise.resolve();
  vi.advanceTimersByTime(150);
  expect(states()).toEqual(['waiting']);
  vi.advanceTimersByTime(400);
  expect(states()).toEqual(['exact']);
});

test('what is outside the article, our element too, starts no look', async () => {
  const root = page(`<p>${FIRST}</p>`);
  const { states } = watch(root, [LATE], { looks: 1 });
  const element = document.createElement('div');
  document.documentElement.append(element);
  ended.push(() => element.remove());
  element.textContent = 'a change';
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(states()).toEqual(['waiting']);
});

test('an aborted observation calls nothing', async () => {
  const root = page(`<p>${FIRST}</p>`);
  const control = new AbortController();
  const { seen } = watch(root, [LATE], { signal: control.signal, time: 100 });
  control.abort();
  root.innerHTML = `<p>${LATE}</p>`;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(seen).toHaveLength(1);
});
