/** The card's script: follows the content script when the page has settled, and brings what only the card needs. */
import { browserWords } from './browser.ts';
import { offerCard } from './card-seam.ts';
import { cite } from './core/export/citation.ts';
import { createCardParts, type OwnContext } from './page/card/card-parts.tsx';
import { recordTimelines } from './record-timelines.ts';
import { writeSetting } from './storage.ts';
import { exportWords } from './ui/export-words.ts';

const words = browserWords();
const citationWords = exportWords(words);

const own: OwnContext = {
  words,
  listings: ({ page, timelines }) => timelines ?? recordTimelines[page.id],
  cite: (page, annotation, format) => cite(page, annotation, format, citationWords),
  choose: (format) => void writeSetting('citation', format),
};

offerCard((context) => createCardParts(context, own));
