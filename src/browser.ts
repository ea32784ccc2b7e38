/**
 * The extension API, promise-based in every browser, and the only import of the polyfill. Everything that
 * is handed `t`, storage or messages from here stays testable without a browser extension around it.
 */
import browser, { type Runtime } from 'webextension-polyfill';

export { browser };
export type Sender = Runtime.MessageSender;
export type OnMessageListener = Runtime.OnMessageListenerCallback;

/** A string of `_locales` in the browser's language, `$1` … filled in; an unknown key is shown as it is. */
export function t(key: string, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String)) || key;
}
