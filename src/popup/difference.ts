/** What kind of words differ between the record and the page, for the line under a changed passage. */
import type { Diff } from '../core/annotation.ts';
import { criticalKinds } from '../ui/card/changed.tsx';
import type { MessageKey } from '../ui/words.ts';

const sentences: Partial<Record<MessageKey, MessageKey>> = {
  card_aNumber: 'popup_numberDiffers',
  card_aNegation: 'popup_negationDiffers',
  card_aDate: 'popup_dateDiffers',
  card_aName: 'popup_nameDiffers',
};

/** The most telling kind among the critical words; words alone when none is critical. */
export function differenceKey(diff: Diff): MessageKey {
  const [kind] = criticalKinds(diff);
  return (kind && sentences[kind]) ?? 'popup_wordsDiffer';
}
