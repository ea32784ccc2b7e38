/** The card by itself: what it says of each kind, in each state, and that it can be read and worked by anybody. */
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Card, cardLabel } from '../../src/ui/card/card.tsx';
import type { CardModel, CardPassage } from '../../src/ui/card/model.ts';
import cardCss from '../../src/ui/card.css?inline';
import tokensCss from '../../src/ui/tokens.css?inline';
import uiCss from '../../src/ui/ui.css?inline';
import { direct, hours, indirect, league, page, tuesday } from '../page/fixture.ts';
import { timeline } from './timeline-fixture.ts';
import { words as wordsOf } from './words-of.ts';

const actions = () => ({
  step: vi.fn(),
  close: vi.fn(),
  select: vi.fn(),
  show: vi.fn(),
  copy: vi.fn(),
  choose: vi.fn(),
  reject: vi.fn(),
  undo: vi.fn(),
});

function model(annotation: CardPassage['annotation'], more: Partial<CardModel> = {}): CardModel {
  const active: CardPassage = { annotation, state: 'exact' };
  return {
    words: wordsOf('en', 'en-GB'),
    page,
    group: [active],
    active,
    position: 2,
    total: 5,
    automatic: false,
    listings: {},
    letterKeys: true,
    format: 'plain',
    rejected: false,
    actions: actions(),
    ...more,
  };
}

const now = '“We lost the last 72 hours to the wind,”';
const changed: CardPassage = { annotation: direct, state: 'changed', now };
const changedIndirect: CardPassage = { ...changed, annotation: { ...indirect, target: direct.target } };
const found = { ...direct, confidence: 0.85, reason: 'a reporting verb follows' };

let container: HTMLElement;

beforeEach(() => {
  const style = document.createElement('style');
  style.textContent = [tokensCss, uiCss, cardCss].join('\n');
  document.head.append(style);
  container = document.createElement('main');
  document.body.append(container);
});

afterEach(() => {
  render(null, container);
  container.remove();
  for (const style of document.head.querySelectorAll('style')) style.remove();
});

const show = (shown: CardModel) => {
  render(<Card model={shown} />, container);
  const dialog = container.querySelector<HTMLElement>('[role=dialog]');
  if (!dialog) throw new Error('no dialog');
  return dialog;
};

const text = (element: Element) => element.textContent.replace(/\s+/g, ' ');

const overlap: Partial<CardModel> = {
  group: [
    { annotation: direct, state: 'exact' },
    { annotation: hours, state: 'exact' },
  ],
};

const onePlace: CardModel['active'] = {
  annotation: direct,
  state: 'ambiguous',
  place: { number: 2, total: 3, next: 'q2#place-3' },
};

const states: Record<string, CardModel> = {
  direct: model(direct),
  indirect: model(indirect),
  date: model(tuesday),
  designation: model(league),
  'designation with official lists': model(league, { listings: { 'Tidewater League': timeline } }),
  changed: model(direct, { group: [changed], active: changed }),
  'changed, indirect': model(indirect, {
    group: [changedIndirect],
    active: changedIndirect,
  }),
  'found automatically': model(found, { automatic: true }),
  rejected: model(found, { automatic: true, rejected: true }),
  overlap: { ...model(direct), ...overlap, active: overlap.group?.[0] ?? changed },
  'one of several places': model(direct, {
    group: [onePlace],
    active: onePlace,
  }),
  copied: model(direct, { copied: { text: 'Ines Okafor: …', byHand: false } }),
  'to be copied by hand': model(direct, { copied: { text: 'Ines Okafor: …', byHand: true } }),
};

test.each<[string, string[], string[]]>([
  [
    'direct',
    [
      'Ines Okafor',
      'harbour master',
      '“We lost the last 48 hours to the wind”',
      'Tuesday, 12 March 2024',
      'Inherited: from the sentence before',
      'said, after the words; she is Ines Okafor',
      'not stated in the article',
    ],
    ['the paper’s wording'],
  ],
  ['indirect', ['the paper’s wording', 'reporters', 'Stated: “on Tuesday”'], ['“the second berth']],
  [
    'date',
    ['Tuesday in the text is', 'Tuesday, 12 March 2024', 'Inferred: the Tuesday before', 'DATE 2024-03-12'],
    [],
  ],
  [
    'designation',
    [
      'Tidewater League',
      '“extremist”',
      'ascribed to the council',
      'No source given',
      'no entry',
      'says nothing about its status',
    ],
    ['not listed'],
  ],
  [
    'designation with official lists',
    [
      'listed by 1 authority',
      'On 14 March 2024',
      'Harbour Office',
      'since 2 February 2020',
      'Later, as of August 2026',
      'removed from the list, 1 May 2025',
      'Gazette 7',
    ],
    [],
  ],
  [
    'changed',
    [
      'Differs from the record’s text in 1 place, among them a number',
      'only in the record: 48',
      'only on this page: 72',
      'cannot say which came first',
    ],
    [],
  ],
  ['changed, indirect', ['only on this page: 72', 'the paper’s wording'], ['the second berth']],
  [
    'found automatically',
    ['Found automatically', 'Nobody has checked it', 'medium', 'a reporting verb follows', 'Reject'],
    [],
  ],
  ['rejected', ['Rejected.', 'Undo'], ['Ines Okafor']],
  ['copied', ['Copied as Plain text', 'Ines Okafor: …', 'Citation copied as Plain text'], []],
  ['to be copied by hand', ['Select and copy: Plain text'], ['Citation copied']],
])('%s: says %j and not %j', (name, said, unsaid) => {
  const dialog = show(states[name] ?? model(direct));
  for (const words of said) expect(text(dialog)).toContain(words);
  for (const words of unsaid) expect(text(dialog)).not.toContain(words);
});

test.each(['light', 'dark'].flatMap((scheme) => Object.keys(states).map((name) => [scheme, name] as const)))(
  'axe finds nothing, %s: %s',
  async (scheme, name) => {
    document.documentElement.style.colorScheme = scheme;
    container.style.background = scheme === 'dark' ? '#121212' : '#ffffff';
    show(states[name] ?? model(direct));
    await expect.poll(() => container.querySelector('.card__main')).not.toBeNull();
    const { violations } = await axe.run(container, {
      rules: { 'page-has-heading-one': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  },
);

test('what was found automatically: a name worked out looks so, a name that stands there does not', () => {
  const isGuess = (mention: string) => {
    const source = { name: 'Ines Okafor', mention: { exact: mention, start: 0, end: 1 } };
    const shown = model({ ...found, body: { ...found.body, source } }, { automatic: true });
    return show(shown).querySelector('h2 .is-inferred') !== null;
  };
  expect(isGuess('she')).toBe(true);
  expect(isGuess('harbour master Ines Okafor')).toBe(false);
});

test('the dialog is named by kind, form, person and place', () => {
  expect(cardLabel(model(direct))).toBe('Quotation, direct: Ines Okafor, harbour master. 2 of 5');
  expect(cardLabel(model(tuesday))).toBe('Date, a day: Tuesday. 2 of 5');
  expect(cardLabel(model(league))).toBe('Designation, political: Tidewater League. 2 of 5');
});

test.each<
  [key: KeyboardEventInit & { key: string }, called: keyof ReturnType<typeof actions>, state: string]
>([
  [{ key: 'j' }, 'step', 'direct'],
  [{ key: 'K' }, 'step', 'direct'],
  [{ key: 'c' }, 'copy', 'direct'],
  [{ key: 'x' }, 'reject', 'found automatically'],
  [{ key: 'z', ctrlKey: true }, 'undo', 'rejected'],
  [{ key: 'Escape' }, 'close', 'direct'],
])('key %j calls %s (%s)', (key, called, state) => {
  const shown = { ...(states[state] ?? model(direct)), actions: actions() };
  show(shown).dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true }));
  expect(shown.actions[called]).toHaveBeenCalledOnce();
});

test.each<[string, KeyboardEventInit, Partial<CardModel>]>([
  ['with Control', { key: 'c', ctrlKey: true }, {}],
  ['switched off', { key: 'c' }, { letterKeys: false }],
  ['X on a record', { key: 'x' }, {}],
])('letter keys do nothing: %s', (_, key, more) => {
  const shown = model(direct, more);
  show(shown).dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true }));
  for (const action of Object.values(shown.actions)) expect(action).not.toHaveBeenCalled();
});

test('tabs: longest first, one tab stop, arrows follow the writing direction', () => {
  for (const [locale, key] of [
    ['en', 'ArrowRight'],
    ['ar', 'ArrowLeft'],
  ] as const) {
    const words = { ...wordsOf('en', 'en-GB'), locale };
    const base = states['overlap'] ?? model(direct);
    const shown = { ...base, words, actions: actions() };
    const tabs = [...show(shown).querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1]);
    expect(tabs.map(text)).toEqual(['Ines Okafor', 'the last 48 hours']);
    tabs[0]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    expect(shown.actions.select).toHaveBeenCalledWith('t2');
  }
});

test('right to left: the card turns, quoted text keeps its own direction, the time line does not turn', () => {
  const shown = model(league, {
    words: { ...wordsOf('en', 'en-GB'), locale: 'ar' },
    listings: { 'Tidewater League': timeline },
  });
  const dialog = show(shown);
  expect(dialog.dir).toBe('rtl');
  expect(dialog.querySelector('h2 bdi')?.textContent).toBe('Tidewater League');
  const drawing = dialog.querySelector('.tl');
  expect(drawing && getComputedStyle(drawing).direction).toBe('ltr');
  const quote = show(model(direct)).querySelector('blockquote');
  expect([quote?.dir, quote?.lang]).toEqual(['auto', 'en']);
});

test('a passage that fits several places says so, and leads to the next of them', () => {
  const asked = actions();
  const shown = model(direct, { group: [onePlace], active: onePlace, actions: asked });
  const dialog = show(shown);
  expect(text(dialog)).toContain('Place 2 of 3.');
  [...dialog.querySelectorAll('button')].find((button) => text(button) === 'Next place')?.click();
  expect(asked.show).toHaveBeenCalledWith('q2#place-3');
  const place = { number: 1, total: 1, next: 'q2#place-1' };
  expect(text(show(model(direct, { active: { ...onePlace, place } })))).not.toContain('Next place');
});

test('an organization named like a method of objects has no official lists', () => {
  const dialog = show(model({ ...league, body: { ...league.body, organization: { name: 'constructor' } } }));
  expect(text(dialog)).toContain('no entry');
});

test('hostile words are text: no element, no link but http(s), no hidden turn of the reading order', () => {
  const hostile = {
    ...league,
    context: [
      {
        statement: '<img src=x>',
        date: '2020',
        sources: [{ title: 'x\u202Ey', url: 'javascript:alert(1)' }],
      },
    ],
    body: { ...league.body, organization: { name: '<b>bold</b>' } },
  };
  const dialog = show(model(hostile));
  expect(dialog.querySelector('h2')?.textContent).toBe('<b>bold</b>');
  expect(dialog.querySelector('img, h2 b, a')).toBeNull();
  expect(text(dialog)).toContain('x␣y'.replace('␣', '\u2423'));
});

test('the format menu opens at the chosen format, moves, chooses, and gives the focus back on Escape', async () => {
  const done = actions();
  const dialog = show(model(direct, { format: 'markdown', actions: done }));
  const button = dialog.querySelector<HTMLElement>('[aria-haspopup=menu]');
  const focused = () => document.activeElement?.textContent;
  button?.click();
  await expect.poll(() => focused()).toBe('Markdown');
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  press('ArrowDown');
  expect(focused()).toBe('BibTeX');
  press('Escape');
  await expect.poll(() => dialog.querySelector('[role=menu]')).toBeNull();
  expect(document.activeElement).toBe(button);
  expect(done.close).not.toHaveBeenCalled();
  button?.click();
  await expect.poll(() => focused()).toBe('Markdown');
  dialog.querySelectorAll<HTMLElement>('[role=menuitemradio]')[3]?.click();
  expect(done.choose).toHaveBeenCalledWith('csl-json');
});
