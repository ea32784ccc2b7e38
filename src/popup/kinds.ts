/** How each kind is named and drawn: the same icon, colour and line as on the page. */
import type { Kind } from '../core/annotation.ts';
import type { MessageKey } from '../ui/words.ts';

interface KindLook {
  /** CSS: `k-…`. */
  name: 'quotation' | 'date' | 'designation';
  plural: MessageKey;
  heading: MessageKey;
  show: MessageKey;
}

export const kinds: Record<Kind, KindLook> = {
  Quotation: {
    name: 'quotation',
    plural: 'kinds_quotation',
    heading: 'popup_whoSaidWhat',
    show: 'popup_showQuotations',
  },
  Timex: { name: 'date', plural: 'kinds_date', heading: 'popup_when', show: 'popup_showDates' },
  Designation: {
    name: 'designation',
    plural: 'kinds_designation',
    heading: 'popup_whoCallsWhomWhat',
    show: 'popup_showDesignations',
  },
};
