/**
 * The extension API and the only place that reaches for it: `browser` where there is one (the browser's own, or
 * webextension-polyfill's, which polyfill.ts puts there for extension pages and the background), else `chrome`,
 * whose functions return promises as well in Manifest V3.
 */
import type { Browser, Runtime } from 'webextension-polyfill';
import { createWords, type Words } from './ui/words.ts';

interface Namespaces {
  browser?: Browser;
  chrome?: Browser;
}

function namespace(): Browser {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the browser puts on the global object
  const { browser, chrome } = globalThis as Namespaces;
  const found = browser?.runtime?.id ? browser : chrome;
  if (!found) throw new Error('Sourcenote runs in an extension only.');
  return found;
}

export const browser: Browser = namespace();
export type Sender = Runtime.MessageSender;
export type OnMessageListener = Runtime.OnMessageListenerCallback;

/** The interface's words in the browser's language. */
export function browserWords(): Words {
  return createWords(
    (key, substitutions) => browser.i18n.getMessage(key, substitutions),
    browser.i18n.getUILanguage(),
  );
}
