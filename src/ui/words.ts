/**
 * The interface's words. Every text is a key of assets/_locales; the compiler knows them all, so a key that
 * does not exist does not compile. Keys are always written out as literals: a test finds the unused ones.
 */
import type english from '../../assets/_locales/en/messages.json';

export type MessageKey = keyof typeof english;

type PluralOf<Key> = Key extends `${infer Base}_other`
  ? `${Base}_one` extends MessageKey
    ? Base
    : never
  : never;

/** Keys with plural forms, as CLDR names them: `key_one`, `key_other`, in Russian `key_few` and `key_many` too. */
export type PluralKey = PluralOf<MessageKey>;

/** `browser.i18n.getMessage`: fills `$1` to `$9`; the empty string means that there is no such key. */
export type GetMessage = (key: string, substitutions: string[]) => string;

export interface Words {
  /** BCP 47: the reader's own locale where the texts are in its language, else the language of the texts. */
  locale: string;
  /** The text of a key, `$1` to `$9` filled; numbers are written as the locale writes them. */
  t: (key: MessageKey, ...args: (string | number)[]) => string;
  /** The same for a key with plural forms; `$1` is the count. */
  n: (key: PluralKey, count: number, ...args: (string | number)[]) => string;
}

/**
 * Words over any source of messages. `uiLocale` is the browser's (`browser.i18n.getUILanguage()`): a German
 * browser gets the English texts, and then English dates and plurals inside them.
 */
export function createWords(getMessage: GetMessage, uiLocale: string): Words {
  const language = getMessage('language', []) || 'en';
  const locale = uiLocale.split('-')[0] === language ? uiLocale : language;
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const say = (key: string, args: (string | number)[]) =>
    getMessage(
      key,
      args.map((arg) => (typeof arg === 'number' ? number.format(arg) : arg)),
    ) || key;
  return {
    locale,
    t: (key, ...args) => say(key, args),
    n: (key, count, ...args) => say(`${key}_${plural.select(count)}`, [count, ...args]),
  };
}
