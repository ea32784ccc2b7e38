import { afterEach, expect, test, vi } from 'vitest';
import type { Quote } from '../../src/core/anchor/pattern.ts';
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

function watch(root: Element, quotes: (string | Quote)[], options = {}) {
  const seen: PageAnchor[][] = [];
  const selectors = quotes.map((one) => (typeof one === 'string' ? quote(one) : one));
  const stop = observe(root, selectors, (anchors) => void seen.push([...anchors]), options);
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

const TALKS = ['The talks went on all night.', 'Nobody left the room.', 'They signed at dawn on Friday.'];
const LINKED = '<p>The talks <a href="#">went on</a> all night.</p>';
const TIP = '<span hidden>A tip that nobody sees</span>';

test.each<[string, string, Quote, (root: HTMLElement, first: Element | null) => void]>([
  [
    'an advertisement comes between its paragraphs',
    '',
    { exact: TALKS.join(' ') },
    (_, first) => first?.insertAdjacentHTML('afterend', '<div>Advertisement</div>'),
  ],
  [
    'a link is put into its first paragraph',
    '',
    { exact: TALKS.join(' ') },
    (_, first) => {
      if (first) first.outerHTML = LINKED;
    },
  ],
  [
    'an unseen tip comes into its first paragraph',
    '',
    { exact: TALKS.join(' ') },
    (_, first) => first?.insertAdjacentHTML('beforeend', TIP),
  ],
  [
    'it is short, and its context stands elsewhere',
    '<p>He said no.</p><ul><li>One</li></ul><p>Then he left the room.</p><ul><li>He said no.</li></ul>',
    { exact: 'He said no.', suffix: ' One Then he left the room.' },
    (_, first) => {
      if (first) first.outerHTML = '<p>He said <b>no</b>.</p>';
    },
  ],
  [
    'an advertisement leaves it',
    '<p>The minister resigned <span id="ad">(advert) </span>on Monday after a long night of talks.</p>',
    { exact: 'The minister resigned on Monday after a long night of talks.' },
    (root) => root.querySelector('#ad')?.remove(),
  ],
  [
    'it goes, and a copy stands elsewhere',
    `<p>${FIRST}</p><p>He said: no.</p><ul><li>${FIRST}</li></ul>`,
    { exact: FIRST, suffix: 'He said: no.' },
    (_, first) => first?.remove(),
  ],
])('a passage is still found when %s', async (_, html, wanted, change) => {
  const root = page(html || TALKS.map((text) => `<p>${text}</p>`).join('\n'));
  const { states, seen } = watch(root, [wanted]);
  expect(states()).not.toEqual(['waiting']);
  change(root, root.firstElementChild);
  await expect.poll(() => seen.length).toBe(2);
  expect(states()).toEqual(['exact']);
  expect(seen[1]?.[0]?.ranges[0]?.startContainer.isConnected).toBe(true);
});

test('what stands together when something between it has gone is found', async () => {
  const between = '<section><p>Ten other stories that all readers of this page read today.</p></section>';
  const root = page(`<p>The talks went on</p>\n${between.repeat(40)}\n<p>until dawn on Friday.</p>`);
  const { states } = watch(root, ['talks went on until dawn on']);
  expect(states()).toEqual(['waiting']);
  for (const section of root.querySelectorAll('section')) section.remove();
  await expect.poll(() => states()).toEqual(['exact']);
});

test('of several places, a later suffix or a removal tells which is meant', async () => {
  const root = page(`<p>${FIRST}</p><p>One.</p><p>${FIRST}</p>`);
  const suffix = ' It was not unanimous, the president said.';
  const { states, place } = watch(root, [{ exact: FIRST, suffix }]);
  expect(states()).toEqual(['ambiguous']);
  root.insertAdjacentHTML('beforeend', `<p>${suffix}</p>`);
  await expect.poll(() => states()).toEqual(['exact']);
  expect(place()).toBe(root.children[2]?.firstChild);
  const other = page(`<p>${FIRST}</p><p>One.</p><p>${FIRST}</p>`);
  const second = watch(other, [FIRST]);
  expect(second.states()).toEqual(['ambiguous']);
  other.firstElementChild?.remove();
  await expect.poll(() => second.states()).toEqual(['exact']);
});

test('of several places, the one nearest to where the quotation was', () => {
  const root = page(`<p>${FIRST}</p><p>One.</p><p>${FIRST}</p>`);
  const { place } = watch(root, [{ exact: FIRST, start: FIRST.length + 4 }]);
  expect(place()).toBe(root.children[2]?.firstChild);
});

test.each<[string, string, (root: HTMLElement) => void]>([
  [
    'a shadow root',
    '<section></section>',
    (root) => {
      const shadow = root.querySelector('section')?.attachShadow({ mode: 'open' });
      if (shadow) shadow.innerHTML = `<p>${LATE}</p>`;
    },
  ],
  [
    'a frame',
    '',
    (root) => root.insertAdjacentHTML('beforeend', `<div><iframe srcdoc="<p>${LATE}</p>"></iframe></div>`),
  ],
  ['a style', `<p class="late">${LATE}</p>`, () => document.querySelector('#sheet')?.remove()],
  ['a class', `<p class="late">${LATE}</p>`, () => document.documentElement.classList.add('ready')],
])('the whole page is looked at once more before anything is missing: %s', async (_, html, change) => {
  const style = document.createElement('style');
  style.id = 'sheet';
  style.textContent = ':root:not(.ready) .late { display: none }';
  document.head.append(style);
  ended.push(() => style.remove());
  ended.push(() => document.documentElement.classList.remove('ready'));
  const root = page(`<p>${FIRST}</p>${html}`);
  const { states, seen } = watch(root, [LATE, 'Nobody ever wrote this sentence.'], { time: 600 });
  expect(states()).toEqual(['waiting', 'waiting']);
  change(root);
  await expect.poll(() => states()).toEqual(['exact', 'missing']);
  expect(seen).toHaveLength(2);
});

test('the last of the looks is one at the whole page', async () => {
  const root = page(`<p>${FIRST}</p><section></section>`);
  const { states } = watch(root, [LATE], { looks: 1 });
  const shadow = root.querySelector('section')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = `<p>${LATE}</p>`;
  root.querySelector('p')?.append('one change');
  await expect.poll(() => states()).toEqual(['exact']);
});

test('the whole page is looked at when the window has loaded', async () => {
  const root = page(`<p>${FIRST}</p><section></section>`);
  const { states } = watch(root, [LATE]);
  const shadow = root.querySelector('section')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = `<p>${LATE}</p>`;
  dispatchEvent(new Event('load'));
  await expect.poll(() => states()).toEqual(['exact']);
});

test('what is exact stays when all is read again', async () => {
  const root = page(`<p>${FIRST}</p>`);
  const { states, place } = watch(root, [FIRST, LATE], { time: 300 });
  const before = place();
  root.insertAdjacentHTML('afterbegin', `<p>${FIRST}</p>`);
  await expect.poll(() => states()).toEqual(['exact', 'missing']);
  expect(place()).toBe(before);
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
