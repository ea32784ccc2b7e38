/** The shipped messages as a browser would serve them. */
import english from '../../assets/_locales/en/messages.json';
import russian from '../../assets/_locales/ru/messages.json';
import { createWords, type Words } from '../../src/ui/words.ts';

const shipped: Record<string, Record<string, { message: string }>> = { en: english, ru: russian };

export function words(language: 'en' | 'ru', uiLocale: string = language): Words {
  const messages = shipped[language] ?? {};
  return createWords(
    (key, substitutions) =>
      (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => substitutions[Number(n) - 1] ?? ''),
    uiLocale,
  );
}
