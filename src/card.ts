/** The card's script: follows the content script when the page has settled, and brings what only the card needs. */
import { browserWords } from './browser.ts';
import { offerCard } from './card-seam.ts';
import { createCardParts, type OwnContext } from './page/card/card-parts.tsx';
import { recordTimelines } from './record-timelines.ts';
import { writeSetting } from './storage.ts';

const own: OwnContext = {
  words: browserWords(),
  listings: ({ page, timelines }) => timelines ?? recordTimelines[page.id],
  cite: (_, annotation) => annotation.target.selector[0].exact,
  choose: (format) => void writeSetting('citation', format),
};

offerCard((context) => createCardParts(context, own));
