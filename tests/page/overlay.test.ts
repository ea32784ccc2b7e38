/** Marks, pointer, keys and card on a live page: what the reader sees, and what the page keeps. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent, page as window_ } from 'vitest/browser';
import { offerCard } from '../../src/card-seam.ts';
import { createCardParts } from '../../src/page/card/card-parts.tsx';
import { createOverlay, type Overlay } from '../../src/page/overlay.ts';
import type { Passage } from '../../src/page/passage.ts';
import { defaultSettings, type Settings } from '../../src/storage.ts';
import type { Timelines } from '../../src/timelines.ts';
import { timeline } from '../ui/timeline-fixture.ts';
import { words as wordsOf } from '../ui/words-of.ts';
import { annotation, direct, hours, indirect, league, page, text, tuesday } from './fixture.ts';

const copied: string[] = [];
let roots: ShadowRoot[] = [];
let overlay: Overlay;
let article: HTMLElement;
const rejected = vi.fn();
let alive = true;
/** What the background says of the page's organizations. */
let listings: Promise<Timelines>;

/** A closed root is closed to the test as well, but for the call that makes it. */
// oxlint-disable-next-line typescript/unbound-method -- called on the element it is asked of
const attachShadow = Element.prototype.attachShadow;

beforeEach(async () => {
  await window_.viewport(1240, 800);
  roots = [];
  listings = Promise.resolve({});
  Element.prototype.attachShadow = function attach(options) {
    const root = attachShadow.call(this, options);
    roots.push(root);
    return root;
  };
  offerCard((context) =>
    createCardParts(context, {
      words: wordsOf('en', 'en-GB'),
      listings: () => listings,
      cite: (_, { id }, format) => `${id} as ${format}`,
      choose: (format) => copied.push(format),
    }),
  );
  document.body.innerHTML = `<button id="before">before</button><article style="font:20px/2 serif;max-width:640px"><p>${text}</p><p id="more">${'More text. '.repeat(400)}</p></article>`;
  const found = document.querySelector('article');
  if (!found) throw new Error('no article');
  article = found;
});

afterEach(() => {
  overlay.remove();
  Element.prototype.attachShadow = attachShadow;
  document.body.replaceChildren();
  rejected.mockReset();
  alive = true;
});

function passageOf(each: (typeof page.items)[number], state: Passage['state'] = 'exact'): Passage {
  const node = article.querySelector('p')?.firstChild;
  const [, { start: from, end }] = each.target.selector;
  if (!(node instanceof Text)) throw new Error('no text');
  const range = new StaticRange({
    startContainer: node,
    startOffset: from,
    endContainer: node,
    endOffset: end,
  });
  return { annotation: each, state, ranges: [range] };
}

function start(settings: Settings = defaultSettings, automatic = false, items = page.items): Overlay {
  overlay = createOverlay({ page, settings, automatic, reject: rejected, isAlive: () => alive });
  overlay.update(items.map((each) => passageOf(each)));
  return overlay;
}

const sizes = () =>
  Object.fromEntries(
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('sourcenote'))
      .map(([name, { size }]) => [name, size]),
  );
const dialog = () => roots[0]?.querySelector<HTMLElement>('[role=dialog]') ?? undefined;
const heading = () => dialog()?.querySelector('h2')?.textContent;

/** The middle of some words, in viewport coordinates. */
function middleOf(words: string): { x: number; y: number } {
  const node = article.querySelector('p')?.firstChild;
  if (!(node instanceof Text)) throw new Error('no text');
  const range = new Range();
  range.setStart(node, text.indexOf(words));
  range.setEnd(node, text.indexOf(words) + words.length);
  const [first] = range.getClientRects();
  if (!first) throw new Error('not drawn');
  return { x: first.left + first.width / 2, y: first.top + first.height / 2 };
}

function pointer(type: string, words: string, options: PointerEventInit = {}): void {
  const { x, y } = middleOf(words);
  const target = document.elementFromPoint(x, y) ?? document.body;
  const event = new PointerEvent(type, {
    bubbles: true,
    composed: true,
    cancelable: true,
    clientX: x,
    clientY: y,
    ...options,
  });
  target.dispatchEvent(event);
}

test('one highlight a kind, at the design’s priorities, and one element more on the page', () => {
  const before = document.body.innerHTML;
  start();
  expect(sizes()).toEqual({ 'sourcenote-quotation': 2, 'sourcenote-date': 2, 'sourcenote-designation': 1 });
  const priority = (name: string) => CSS.highlights.get(name)?.priority;
  expect(['sourcenote-quotation', 'sourcenote-designation', 'sourcenote-date'].map(priority)).toEqual([
    1, 3, 4,
  ]);
  expect(document.body.innerHTML).toBe(before);
  expect([...document.documentElement.children].map(({ localName }) => localName)).toEqual([
    'head',
    'body',
    'sourcenote-host',
  ]);
  overlay.remove();
  expect(sizes()).toEqual({});
  expect(document.documentElement.children).toHaveLength(2);
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test('a passage whose words differ is marked so under its kind', () => {
  start(defaultSettings, false, []);
  overlay.update([passageOf(direct, 'changed'), passageOf(tuesday)]);
  expect(sizes()).toEqual({ 'sourcenote-quotation-changed': 1, 'sourcenote-date': 1 });
});

test('the page’s own highlights stay, and ours come back when the page clears the registry', async () => {
  const own = new Highlight();
  CSS.highlights.set('page-search', own);
  start();
  CSS.highlights.clear();
  document.adoptedStyleSheets = [];
  document.querySelector('sourcenote-host')?.remove();
  await expect.poll(() => sizes()['sourcenote-quotation']).toBe(2);
  expect(document.adoptedStyleSheets).toHaveLength(1);
  expect(document.querySelectorAll('sourcenote-host')).toHaveLength(1);
  CSS.highlights.set('page-search', own);
  overlay.remove();
  expect([...CSS.highlights.keys()]).toEqual(['page-search']);
  CSS.highlights.delete('page-search');
});

test('after an update of the extension the old overlay goes, and leaves the new one’s marks', async () => {
  start();
  const younger = new Highlight();
  CSS.highlights.set('sourcenote-date', younger);
  alive = false;
  await expect.poll(() => sizes()).toEqual({ 'sourcenote-date': 0 });
  expect(document.querySelector('sourcenote-host')).toBeNull();
  CSS.highlights.delete('sourcenote-date');
});

test('switches: a kind, the whole overlay, and back', () => {
  start();
  overlay.configure({ ...defaultSettings, kinds: { ...defaultSettings.kinds, Timex: false } });
  expect(Object.keys(sizes())).toEqual(['sourcenote-quotation', 'sourcenote-designation']);
  overlay.configure({ ...defaultSettings, overlay: false });
  expect(sizes()).toEqual({});
  expect(overlay.show('q1')).toBe(false);
  overlay.configure(defaultSettings);
  expect(sizes()['sourcenote-date']).toBe(2);
});

test('a click opens the shortest passage, the others beside it as tabs, longest first', () => {
  start();
  pointer('click', '48 hours');
  expect(heading()).toContain('48 hours');
  const tabs = [...(dialog()?.querySelectorAll('[role=tab]') ?? [])];
  expect(tabs.map(({ textContent }) => textContent)).toEqual(['Ines Okafor', 'the last 48 hours']);
  expect(sizes()['sourcenote-date-active']).toBe(1);
  expect(roots[0]?.activeElement).toBe(dialog());
  pointer('click', 'council');
  expect(dialog()).toBeUndefined();
  expect(sizes()['sourcenote-date-active']).toBeUndefined();
});

test.each<[string, () => void]>([
  [
    'a link inside the passage',
    () => {
      const link = document.createElement('a');
      link.href = '#more';
      article
        .querySelector('p')
        ?.addEventListener('click', (event) => event.stopPropagation(), { once: true });
      document.body.append(link);
      link.dispatchEvent(
        new PointerEvent('click', {
          bubbles: true,
          composed: true,
          clientX: middleOf('storms').x,
          clientY: middleOf('storms').y,
        }),
      );
    },
  ],
  ['with a modifier', () => pointer('click', 'storms', { metaKey: true })],
  [
    'at the end of a selection',
    () => {
      document.getSelection()?.selectAllChildren(article);
      pointer('click', 'storms');
      document.getSelection()?.removeAllRanges();
    },
  ],
  ['on words that nothing marks', () => pointer('click', 'Harbour')],
])('no card for a click: %s', (_, click) => {
  start();
  click();
  expect(dialog()).toBeUndefined();
});

test('hover: the ground, then the card without the focus; it goes after the pointer has left', async () => {
  start();
  const before = document.querySelector<HTMLElement>('#before');
  before?.focus();
  pointer('pointermove', 'storms');
  await expect.poll(() => sizes()['sourcenote-quotation-hover']).toBe(1);
  expect(dialog()).toBeUndefined();
  await expect.poll(() => dialog()).toBeDefined();
  expect(document.activeElement).toBe(before);
  pointer('pointermove', 'Harbour');
  await expect.poll(() => dialog()).toBeUndefined();
});

test('a hovered card that is pressed stays; one that is not goes when the pointer leaves the window', async () => {
  start();
  for (const pressed of [true, false]) {
    pointer('pointermove', 'Harbour');
    await new Promise(requestAnimationFrame);
    pointer('pointermove', 'storms');
    await expect.poll(() => dialog()).toBeDefined();
    if (pressed) dialog()?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    if (pressed) await new Promise((done) => setTimeout(done, 400));
    await expect.poll(() => dialog() !== undefined).toBe(pressed);
    await userEvent.keyboard('{Escape}');
  }
});

test('a hovered card goes on Escape though it has no focus, and when the page scrolls', async () => {
  start();
  for (const dismiss of [
    () => userEvent.keyboard('{Escape}'),
    () => document.dispatchEvent(new Event('scroll')),
  ]) {
    pointer('pointermove', 'Harbour');
    await new Promise(requestAnimationFrame);
    pointer('pointermove', 'storms');
    await expect.poll(() => dialog()).toBeDefined();
    await dismiss();
    await expect.poll(() => dialog()).toBeUndefined();
  }
});

test('step goes through the passages in reading order and round; Escape gives the focus back', async () => {
  start();
  const before = document.querySelector<HTMLElement>('#before');
  before?.focus();
  const seen = Array.from({ length: 6 }, () => {
    overlay.step(1);
    return dialog()?.querySelector('.pos')?.textContent;
  });
  expect(seen).toEqual(['1 of 5', '2 of 5', '3 of 5', '4 of 5', '5 of 5', '1 of 5']);
  overlay.step(-1);
  expect(dialog()?.querySelector('.pos')?.textContent).toBe('5 of 5');
  await userEvent.keyboard('{Escape}');
  expect(dialog()).toBeUndefined();
  expect(document.activeElement).toBe(before);
});

test('Tab stays inside the card', async () => {
  start();
  overlay.show('q2');
  const inside = () => roots[0]?.activeElement?.closest('.place') !== null;
  for (let turn = 0; turn < 15; turn++) {
    await userEvent.keyboard('{Tab}');
    expect(inside()).toBe(true);
  }
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(inside()).toBe(true);
});

test('the list for screen readers: named, one tab stop, opens the card and takes the focus back', async () => {
  start();
  const list = roots[0]?.querySelector('nav');
  expect(list?.getAttribute('aria-label')).toBe('Sourcenote: 5 annotated passages');
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  expect(buttons[0]?.textContent).toBe('Date: Tuesday');
  expect(buttons[1]?.textContent).toBe(
    'Quotation, Ines Okafor, indirect: the second berth opens before the storms',
  );
  expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1]);
  buttons[1]?.focus();
  buttons[1]?.click();
  expect(heading()).toBe('Ines Okafor');
  await userEvent.keyboard('{Escape}');
  expect(roots[0]?.activeElement).toBe(buttons[1]);
});

test('the card lies inside the window, at 320 px docked to its foot with the passage above it', async () => {
  start();
  for (const [width, height] of [
    [1240, 800],
    [700, 700],
    [320, 640],
  ] as const) {
    await window_.viewport(width, height);
    overlay.show('q2');
    const box = dialog()?.getBoundingClientRect();
    expect(box && box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height).toBe(true);
    if (width === 320 && box) {
      expect(Math.round(height - box.bottom)).toBe(8);
      expect(middleOf('We lost').y).toBeLessThan(box.top);
    }
  }
});

test('C copies the citation in the remembered format; where the clipboard refuses, the text is there to be selected', async () => {
  start({ ...defaultSettings, citation: 'markdown' });
  overlay.show('q2');
  await userEvent.keyboard('c');
  await expect.poll(() => dialog()?.querySelector('.copied')?.textContent).toBe('q2 as markdown');
  overlay.step(1);
  expect(dialog()?.querySelector('.copied')).toBeNull();
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  const command = vi.spyOn(document, 'execCommand').mockReturnValue(false);
  await userEvent.keyboard('c');
  await expect.poll(() => dialog()?.textContent).toContain('Select and copy: Markdown');
  expect(roots[0]?.activeElement?.className).toBe('copied');
  write.mockRestore();
  command.mockRestore();
});

test('reject and undo of what was found automatically', async () => {
  start(defaultSettings, true);
  overlay.show('d1');
  await userEvent.keyboard('x');
  expect(rejected).toHaveBeenLastCalledWith('d1', true);
  expect(sizes()['sourcenote-designation-active']).toBeUndefined();
  expect(dialog()?.textContent).toContain('Rejected.');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(rejected).toHaveBeenLastCalledWith('d1', false);
  expect(sizes()['sourcenote-designation-active']).toBe(1);
});

test('a passage that leaves the page takes its card along; a new place keeps it open', () => {
  start();
  overlay.show('q2');
  overlay.update([indirect, direct, league].map((each) => passageOf(each)));
  expect(heading()).toBe('Ines Okafor');
  overlay.update([indirect].map((each) => passageOf(each)));
  expect(dialog()).toBeUndefined();
});

test('marks in an open shadow root get the rules there', () => {
  const host = document.createElement('div');
  const root = attachShadow.call(host, { mode: 'open' });
  root.append(text);
  article.append(host);
  const node = root.firstChild;
  if (!node) throw new Error('no text');
  const each = annotation('s1', 'Tuesday', tuesday.body);
  const [, { start: from, end }] = each.target.selector;
  const range = new StaticRange({
    startContainer: node,
    startOffset: from,
    endContainer: node,
    endOffset: end,
  });
  start(defaultSettings, false, []);
  overlay.update([{ annotation: each, state: 'exact', ranges: [range] }]);
  expect(root.adoptedStyleSheets).toHaveLength(1);
  overlay.update([passageOf(hours)]);
  expect(root.adoptedStyleSheets).toHaveLength(0);
});

test('official lists are shown in the open card as soon as they are looked up', async () => {
  let answer: (found: Timelines) => void = () => undefined;
  listings = new Promise((done) => {
    answer = done;
  });
  start().show('d1');
  expect(dialog()?.textContent).toContain('not looked up');
  answer({ 'Tidewater League': timeline });
  await expect.poll(() => dialog()?.textContent).toContain('listed by 1 authority');
  expect(dialog()?.textContent).not.toContain('not looked up');
});

test('where nobody answers, the card says that they could not be looked up', async () => {
  listings = Promise.reject(new Error('nobody listens'));
  start().show('d1');
  await Promise.resolve();
  expect(dialog()?.textContent).toContain('The official lists could not be looked up.');
});

test('an ambiguous passage: nothing until it is asked for, then every place, dashed, and one after another', () => {
  article.insertAdjacentHTML('afterbegin', '<p id="again">On Tuesday the harbour was closed.</p>');
  start(defaultSettings, false, []);
  const ambiguous: Passage = { annotation: tuesday, state: 'ambiguous', ranges: [] };
  overlay.update([ambiguous]);
  expect(sizes()).toEqual({});
  expect(overlay.show('t1')).toBe(true);
  expect(sizes()).toEqual({ 'sourcenote-date-ambiguous': 1, 'sourcenote-date-ambiguous-active': 1 });
  const placeOf = () => [...(CSS.highlights.get('sourcenote-date-ambiguous-active') ?? [])][0];
  expect(placeOf()?.startContainer.parentElement?.id).toBe('again');
  expect(dialog()?.textContent).toContain('Place 1 of 2.');
  const next = [...(dialog()?.querySelectorAll('button') ?? [])].find(
    (button) => button.textContent === 'Next place',
  );
  next?.click();
  expect(dialog()?.textContent).toContain('Place 2 of 2.');
  expect(placeOf()?.startContainer.parentElement?.id).toBe('');
  overlay.step(1);
  expect(dialog()?.textContent).toContain('Place 1 of 2.');
  overlay.update([ambiguous]);
  expect(sizes()).toEqual({});
  expect(dialog()).toBeUndefined();
});

test('an ambiguous passage of which no place has the words is not shown', () => {
  start(defaultSettings, false, []);
  overlay.update([{ annotation: annotation('x', 'Tuesday', tuesday.body), state: 'ambiguous', ranges: [] }]);
  article.textContent = 'Wednesday';
  expect(overlay.show('x')).toBe(false);
  expect(sizes()).toEqual({});
});
