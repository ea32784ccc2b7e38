import type { Timex } from '../core/annotation.ts';
import { formatTimex, sayTimex } from './timex.ts';
import type { Words } from './words.ts';

/**
 * "48 hours, from Monday 12 September 2016": the value, and for a duration the end that is known. One end and
 * the length are enough: a computed end is drawn, and the card says how it was computed.
 */
export function resolvedDate(timex: Timex, words: Words): string {
  const { value, begins, ends } = timex;
  const said = sayTimex(timex, words, 'full') ?? value;
  const from = begins && formatTimex(begins.value, words, 'full');
  const to = ends && formatTimex(ends.value, words, 'full');
  if (from && begins.certainty === 'stated') return words.t('popup_from', said, from);
  if (to) return words.t('popup_until', said, to);
  return from ? words.t('popup_from', said, from) : said;
}
