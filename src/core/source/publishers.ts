import { alJazeera } from './publishers/al-jazeera.ts';
import { ap } from './publishers/ap.ts';
import { bbc } from './publishers/bbc.ts';
import { cnn } from './publishers/cnn.ts';
import { dw } from './publishers/dw.ts';
import { guardian } from './publishers/guardian.ts';
import { moscowTimes } from './publishers/moscow-times.ts';
import { nyt } from './publishers/nyt.ts';
import type { Publisher } from './publishers/publisher.ts';
import { pubmedCentral } from './publishers/pubmed-central.ts';
import { reuters } from './publishers/reuters.ts';
import { rferl } from './publishers/rferl.ts';
import { tass } from './publishers/tass.ts';
import { voa } from './publishers/voa.ts';
import { wikinews } from './publishers/wikinews.ts';

/** Every publisher whose addresses are known; the order says nothing, no address is two publishers'. */
export const publishers: Publisher[] = [
  alJazeera,
  ap,
  bbc,
  cnn,
  dw,
  guardian,
  moscowTimes,
  nyt,
  pubmedCentral,
  reuters,
  rferl,
  tass,
  voa,
  wikinews,
];

const byHost = new Map(
  publishers.flatMap((publisher) =>
    [publisher.site, ...(publisher.hosts ?? [])].map((host) => [host, publisher]),
  ),
);
const ofAnySubdomain = publishers.filter(({ anySubdomain }) => anySubdomain);

/** The publisher of a site (a host as `siteOf` gives it); undefined: none that is known. */
export function publisherOf(site: string): Publisher | undefined {
  return byHost.get(site) ?? ofAnySubdomain.find((publisher) => site.endsWith(`.${publisher.site}`));
}
