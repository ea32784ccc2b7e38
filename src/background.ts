/** The background: badge, commands, context menu, the reading of an article. It keeps no state: the browser may stop it at any time. */
import './polyfill.ts';
import { browser } from './browser.ts';
import { extractArticle } from './extractor/extract-article.ts';
import { annotateTab, injectContent } from './inject.ts';
import { type ArticleText, backgroundArguments, type Extracted } from './messages.ts';
import { register } from './register-data.ts';
import { timelinesFor } from './timelines.ts';
import { contentOf, serve } from './transport.ts';

serve('background', backgroundArguments, {
  badge: async ([count], tabId) => {
    if (tabId !== undefined) await setBadge(tabId, count ?? undefined);
  },
  extract: ([article], tabId) => extract(article, tabId),
  timelines: ([organizations, published]) => timelinesFor(organizations, published, register),
});

/** Slice by slice: between two of them other messages are answered. */
async function extract(article: ArticleText, tabId: number | undefined): Promise<Extracted> {
  const steps = extractArticle(article);
  for (;;) {
    const slice = steps.next();
    if (slice.done) return slice.value;
    const { done, total } = slice.value;
    if (tabId !== undefined) await contentOf(tabId).progress(done + 1, total + 1);
  }
}

/** A badge belongs to a tab and the browser drops it when the tab goes to another page: no stale count can stay. */
async function setBadge(tabId: number, count: number | undefined): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#3554b4' });
  await browser.action.setBadgeText({ tabId, text: count === undefined ? '' : String(count) });
}

/** The command's key and the menu both grant activeTab, so a tab without our script gets it first. */
async function step(tabId: number, by: 1 | -1): Promise<void> {
  if (await injectContent(tabId)) await contentOf(tabId).step(by);
}

const commands: Record<string, (tabId: number) => Promise<unknown>> = {
  next: (tabId) => step(tabId, 1),
  previous: (tabId) => step(tabId, -1),
  annotate: annotateTab,
};

/** A tab that closes meanwhile, a page that refuses scripts: nothing to do for the reader, one line for us. */
function run(task: Promise<unknown>): void {
  task.catch((error: unknown) => console.warn('Sourcenote:', error));
}

// Firefox for Android has neither keys nor menus.
if ('commands' in browser) {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = commands[name];
    if (command && tab?.id !== undefined) run(command(tab.id));
  });
}

if ('contextMenus' in browser) {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create(
      { id: 'annotate', title: browser.i18n.getMessage('menu_annotate'), contexts: ['page', 'selection'] },
      // an update finds the menu there already; reading lastError keeps that from being logged
      () => void browser.runtime.lastError,
    );
  });
  browser.contextMenus.onClicked.addListener((_, tab) => {
    if (tab?.id !== undefined) run(annotateTab(tab.id));
  });
}
