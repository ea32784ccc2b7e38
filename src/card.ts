/** The card's script: follows the content script when the page has settled, and brings what only the card needs. */
import { browserWords } from './browser.ts';
import { offerCard } from './card-seam.ts';
import { cite } from './core/export/citation.ts';
import { createCardParts, type OwnContext } from './page/card/card-parts.tsx';
import { recordTimelines } from './record-timelines.ts';
import { writeSetting } from './storage.ts';
import { organizationsOf } from './timelines.ts';
import { background } from './transport.ts';
import { exportWords } from './ui/export-words.ts';

const words = browserWords();
const citationWords = exportWords(words);

const own: OwnContext = {
  words,
  // a record from a file is not known to the build: the background looks into the register
  listings: async (page) =>
    recordTimelines[page.id] ?? background.timelines(organizationsOf(page), page.source.published),
  cite: (page, annotation, format) => cite(page, annotation, format, citationWords),
  choose: (format) => void writeSetting('citation', format),
};

offerCard((context) => createCardParts(context, own));
