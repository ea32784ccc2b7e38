/** What kind of words differ between the record and the page, for the line under a changed passage. */
import type { Diff } from '../core/annotation.ts';
import type { MessageKey } from '../ui/words.ts';

const negations = /\b(?:not?|never|none|nor|neither|without|cannot|\w{1,12}n['’]t)\b/i;
const monthOrDay =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)[a-z]{0,6}\b/i;

/** The most telling kind among the critical words; words alone when none is critical. */
export function differenceKey(diff: Diff): MessageKey {
  const critical = diff.filter((part) => part.op !== 'same' && part.critical).map(({ text }) => text);
  const some = (pattern: RegExp) => critical.some((text) => pattern.test(text));
  if (some(/\p{N}/u)) return 'popup_numberDiffers';
  if (some(negations)) return 'popup_negationDiffers';
  if (some(monthOrDay)) return 'popup_dateDiffers';
  if (some(/\p{Lu}/u)) return 'popup_nameDiffers';
  return 'popup_wordsDiffer';
}
