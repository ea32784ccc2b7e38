/** The tab under the popup: its scripts are put in when they are not there yet. */
import { browser } from '../browser.ts';
import { annotateTab, compareTab, injectContent } from '../inject.ts';
import type { PageState } from '../messages.ts';
import { contentOf } from '../transport.ts';
import type { Here, Services } from './services.ts';

/** The active tab, or the one that the popup's address names: then the popup itself may stand in a tab. */
async function tabUnder(): Promise<{ id: number; title: string; url: string } | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { id: tab.id, title: tab.title ?? '', url: tab.url ?? '' };
}

async function look(): Promise<Here> {
  const tab = await tabUnder();
  if (!tab) return { status: 'restricted' };
  const { id, title, url } = tab;
  const content = contentOf(id);
  try {
    return { status: 'page', title, url, state: await content.state() };
  } catch {
    // nobody listens: a tab from before the install, a site without access, or a browser page
  }
  if (!(await injectContent(id))) return { status: 'restricted' };
  return { status: 'page', title, url, state: await afterFirstLook(() => content.state()) };
}

/** A script just put in reads the imports before it knows its page: "none" is believed after half a second. */
async function afterFirstLook(ask: () => Promise<PageState>): Promise<PageState> {
  for (let turn = 0; turn < 5; turn += 1) {
    const state = await ask();
    if (state.status !== 'none') return state;
    await new Promise((done) => setTimeout(done, 100));
  }
  return ask();
}

async function withTab<T>(otherwise: T, ask: (tabId: number) => Promise<T>): Promise<T> {
  const tab = await tabUnder();
  return tab ? ask(tab.id) : otherwise;
}

/** A popup that stands in a tab of its own stays. */
function close(): void {
  if (!new URLSearchParams(location.search).has('tab')) window.close();
}

export const tabServices: Pick<
  Services,
  'here' | 'show' | 'annotate' | 'cancel' | 'reject' | 'compare' | 'close'
> = {
  here: look,
  show: (id) => withTab(false, (tab) => contentOf(tab).show(id)),
  annotate: () => withTab(false, annotateTab),
  cancel: () => withTab(undefined, (tab) => contentOf(tab).cancel()),
  reject: (id, rejected) => withTab(undefined, (tab) => contentOf(tab).reject(id, rejected)),
  compare: () => withTab(undefined, compareTab),
  close,
};
