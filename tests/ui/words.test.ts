import { expect, test } from 'vitest';
import { createWords } from '../../src/ui/words.ts';

const echo = (language: string) => (key: string, args: string[]) => {
  if (key === 'language') return language;
  return key === 'name' ? '' : `${key}(${args.join()})`;
};

test.each([
  ['the locale is kept where the language fits', 'en', 'en-GB', 'en-GB'],
  ['another language gets the locale of the texts', 'en', 'de-AT', 'en'],
  ['Russian', 'ru', 'ru', 'ru'],
])('%s', (_, language, ui, locale) => {
  expect(createWords(echo(language), ui).locale).toBe(locale);
});

test.each([
  [1, 'one'],
  [3, 'few'],
  [11, 'many'],
  [21, 'one'],
])('the plural of %d in Russian', (count, form) => {
  expect(createWords(echo('ru'), 'ru').n('count_annotations', count, 'x')).toBe(
    `count_annotations_${form}(${count},x)`,
  );
});

test('numbers are written as the locale writes them, a missing key stays visible', () => {
  const words = createWords(echo('ru'), 'ru');
  expect(words.t('date_about', 1234567)).toBe('date_about(1\u00a0234\u00a0567)');
  expect(words.t('name')).toBe('name');
});
