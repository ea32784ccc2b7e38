/**
 * The extension API, promise-based in every browser, and the only import of the polyfill. Whatever is handed
 * words, storage or messages from here stays testable without a browser extension around it.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import { createWords, type Words } from './ui/words.ts';

export { browser };
export type Sender = Runtime.MessageSender;
export type OnMessageListener = Runtime.OnMessageListenerCallback;

/** The interface's words in the browser's language. */
export function browserWords(): Words {
  return createWords(browser.i18n.getMessage, browser.i18n.getUILanguage());
}
