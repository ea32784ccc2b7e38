import { pangeaAmp, pangeaArticles } from './pangea.ts';
import type { Publisher } from './publisher.ts';

/** RFE/RL: A number under /a/, before 2013 under /content/. The services in other languages are sites of their own. */
export const rferl: Publisher = {
  site: 'rferl.org',
  amp: pangeaAmp,
  articles: pangeaArticles,
};
