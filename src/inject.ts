/**
 * Puts our scripts into a tab on the reader's request: a tab from before the install, a site whose access
 * was taken back, a copy on another host, any page to be annotated. Needs activeTab, so it works from the
 * popup, a command or the context menu only; on a browser page it returns false.
 */
import { browser } from './browser.ts';
import type { Comparison } from './core/compare.ts';
import { contentOf } from './transport.ts';

async function put(tabId: number, ...files: string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files });
    return true;
  } catch {
    return false;
  }
}

/** True once the content script runs in the tab; running it twice does nothing. */
export function injectContent(tabId: number): Promise<boolean> {
  return put(tabId, 'src/content.js', 'src/card.js');
}

/** What the extractor finds beyond or against the record of the tab; undefined: nothing can be compared there. */
export async function compareTab(tabId: number): Promise<Comparison | undefined> {
  if (!(await injectContent(tabId)) || !(await put(tabId, 'src/extractor.js'))) return undefined;
  return contentOf(tabId).compare();
}

/** Content script, extractor, go. Whether it started; the progress is in `state()`. */
export async function annotateTab(tabId: number): Promise<boolean> {
  if (!(await injectContent(tabId)) || !(await put(tabId, 'src/extractor.js'))) return false;
  await contentOf(tabId).annotate();
  return true;
}
