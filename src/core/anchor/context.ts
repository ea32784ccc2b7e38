/** How much of a quotation's context stands around a place: what tells equal places apart. */
import type { Folded } from './fold.ts';

/** Units, counted outwards from the quotation, that `prefix` has in common with the text before `place`. */
export function commonBefore(text: Folded, place: number, prefix: Folded): number {
  let common = 0;
  while (
    common < prefix.length &&
    common < place &&
    text.codes[place - 1 - common] === prefix.codes[prefix.length - 1 - common]
  )
    common++;
  return common;
}

/** Units that `suffix` has in common with the text from `place` on. */
export function commonAfter(text: Folded, place: number, suffix: Folded): number {
  let common = 0;
  while (
    common < suffix.length &&
    place + common < text.length &&
    text.codes[place + common] === suffix.codes[common]
  )
    common++;
  return common;
}
