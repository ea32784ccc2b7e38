/** What the popup does with a tab whose scripts are there, are not there, or may not be there. */
import { afterEach, expect, test, vi } from 'vitest';
import { tabServices } from '../../src/popup/tab.ts';

const tab = vi.hoisted(() => ({
  asked: [] as string[],
  listening: true,
  injectable: true,
  /** The answers to `state`, the last one for good. */
  states: [{ status: 'none' }] as object[],
}));

vi.mock('../../src/browser.ts', () => ({
  browser: {
    tabs: {
      query: async () => [{ id: 7, title: 'A page', url: 'https://a.example/' }],
      sendMessage: async (id: number, { method, args }: { method: string; args: unknown[] }) => {
        tab.asked.push([method, id, ...args].join(' '));
        if (!tab.listening) throw new Error('Receiving end does not exist.');
        if (method !== 'state') return { value: true };
        return { value: tab.states.length > 1 ? tab.states.shift() : tab.states[0] };
      },
    },
    scripting: {
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        tab.asked.push(`inject ${target.tabId} ${files.join()}`);
        if (!tab.injectable) throw new Error('Cannot access a chrome:// URL');
        tab.listening = true;
      },
    },
    runtime: { onMessage: { addListener: () => undefined } },
  },
}));

afterEach(() => {
  Object.assign(tab, { asked: [], listening: true, injectable: true, states: [{ status: 'none' }] });
});

test('a page whose script answers is asked, nothing is put in', async () => {
  expect(await tabServices.here()).toEqual({
    status: 'page',
    title: 'A page',
    url: 'https://a.example/',
    state: { status: 'none' },
  });
  expect(tab.asked).toEqual(['state 7']);
});

test('a page without our script gets it, and is asked again until it knows its page', async () => {
  Object.assign(tab, { listening: false, states: [{ status: 'none' }, { status: 'annotated' }] });
  expect(await tabServices.here()).toMatchObject({ status: 'page', state: { status: 'annotated' } });
  expect(tab.asked).toEqual(['state 7', 'inject 7 src/content.js,src/card.js', 'state 7', 'state 7']);
});

test('where no script may run: restricted', async () => {
  Object.assign(tab, { listening: false, injectable: false });
  expect(await tabServices.here()).toEqual({ status: 'restricted' });
  expect(await tabServices.annotate()).toBe(false);
  expect(await tabServices.compare()).toBeUndefined();
});

test('annotating puts the extractor in first', async () => {
  expect(await tabServices.annotate()).toBe(true);
  expect(tab.asked.at(-1)).toBe('annotate 7');
  expect(tab.asked.filter((what) => what.startsWith('inject'))).toContain('inject 7 src/extractor.js');
});

test('what is asked of a passage names it', async () => {
  await tabServices.show('urn:x');
  await tabServices.reject('urn:x', true);
  await tabServices.cancel();
  expect(tab.asked).toEqual(['show 7 urn:x', 'reject 7 urn:x true', 'cancel 7']);
});
