import { pangeaAmp, pangeaArticles } from './pangea.ts';
import type { Publisher } from './publisher.ts';

/** Voice of America: A number under /a/, before 2013 under /content/. Learning English and the editorials are sites of their own. */
export const voa: Publisher = {
  site: 'voanews.com',
  amp: pangeaAmp,
  articles: pangeaArticles,
};
