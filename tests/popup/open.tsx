/** Renders the popup over a plain object in place of the browser, and writes down what was asked of it. */
import { type ComponentChild, render } from 'preact';
import { expect, onTestFinished } from 'vitest';
import { page as viewport } from 'vitest/browser';
import type { PageState } from '../../src/messages.ts';
import { Popup } from '../../src/popup/popup.tsx';
import type { Here, Services } from '../../src/popup/services.ts';
import '../../src/popup/popup.css';
import { words } from '../ui/words-of.ts';
import { allExact, page, register } from './fixture.ts';

export const annotated: Extract<PageState, { status: 'annotated' }> = {
  status: 'annotated',
  page,
  origin: 'record',
  match: { id: page.id, how: 'address', confirmedBy: [] },
  anchors: allExact,
};

export const onPage = (state: PageState, url = page.source.url): Here => ({
  status: 'page',
  title: 'A page of the web',
  url,
  state,
});

export interface Opened {
  asked: string[];
  /** The element, which has to be there. */
  get: (selector: string) => HTMLElement;
  /** The same as an element of this type. */
  of: <E extends Element>(type: new () => E, selector: string) => E;
  all: (selector: string) => HTMLElement[];
  text: () => string;
  /** Waits for the effects of what was just done. */
  settle: () => Promise<void>;
}

const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
const turn = () => new Promise<void>((done) => setTimeout(done));

/** Effects run after a frame, and what they ask for is answered in microtasks: a few rounds of both. */
async function settle(): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    await frame();
    await turn();
  }
}

export function inBody(asked: string[] = []): Opened {
  const of = <E extends Element>(type: new () => E, selector: string): E => {
    const found = document.querySelector(selector);
    if (found instanceof type) return found;
    throw new Error(`Nothing matches ${selector}: ${document.body.innerText.slice(0, 400)}`);
  };
  return {
    asked,
    get: (selector) => of(HTMLElement, selector),
    of,
    all: (selector) => [...document.querySelectorAll<HTMLElement>(selector)],
    text: () => document.body.innerText,
    settle,
  };
}

/** One of the extension's pages in a wide window; `hash`: the fragment of its address. */
export async function showPage(content: ComponentChild, asked: string[] = [], hash = ''): Promise<Opened> {
  history.replaceState(null, '', hash || location.pathname + location.search);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  document.documentElement.lang = 'en';
  document.title = 'Sourcenote';
  await viewport.viewport(1000, 800);
  render(content, root);
  onTestFinished(async () => {
    render(null, root);
    document.documentElement.removeAttribute('style');
    await viewport.viewport(414, 896);
  });
  const body = inBody(asked);
  await body.settle();
  return body;
}

export async function open(
  here: Here | (() => Here),
  overrides: Partial<Services> = {},
  language: 'en' | 'ru' = 'en',
): Promise<Opened> {
  const asked: string[] = [];
  const note = (what: string) => asked.push(what);
  const services: Services = {
    words: words(language, language === 'en' ? 'en-GB' : 'ru'),
    records: [page],
    register: async () => register,
    here: async () => (typeof here === 'function' ? here() : here),
    show: async (id) => {
      note(`show ${id.replace('urn:test:', '')}`);
      return true;
    },
    annotate: async () => {
      note('annotate');
      return true;
    },
    cancel: async () => void note('cancel'),
    reject: async (id, rejected) => void note(`reject ${id.replace('urn:test:', '')} ${rejected}`),
    compare: async () => undefined,
    readSettings: async () => ({
      overlay: true,
      kinds: { Quotation: true, Timex: true, Designation: true },
      citation: 'plain',
      letterKeys: true,
    }),
    writeSetting: async (key, value) => {
      note(`${key} ${value}`);
      return true;
    },
    exportAs: async (format) => void note(`export ${format}`),
    openSheet: async (_, kept) => void note(`sheet ${kept}`),
    openRecords: async (part) => void note(`records ${part}`),
    copy: async (text) => {
      note(`copy ${text}`);
      return true;
    },
    close: () => void note('close'),
    version: '1.2.3',
    ...overrides,
  };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  document.documentElement.lang = language;
  render(<Popup services={services} />, root);
  onTestFinished(() => {
    render(null, root);
    document.body.replaceChildren();
  });
  await expect.poll(() => root.querySelector('.popup:not([aria-busy])')).not.toBeNull();
  await settle();
  return inBody(asked);
}

/** A key as a reader presses it, on whatever has the focus. False: the page took it. */
export function press(key: string): boolean {
  const target = document.activeElement ?? document.body;
  return target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}
