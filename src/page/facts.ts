/** What a page says of itself, as source matching asks for it (core/source/match.ts). */
import { mainEntityAddresses } from '../core/source/structured-data.ts';

export interface PageFacts {
  url: string;
  canonical: string[];
  title: string;
  /** As the page states it (https://ogp.me/#type_article); only compared, so that no other form is looked for. */
  published?: string;
}

/** Most addresses that are looked at; a page may repeat its links without end. */
const mostLinks = 10;

/** The canonical link, og:url and JSON-LD's mainEntityOfPage, absolute; what is no address is left out. */
export function pageFacts(doc: Document): PageFacts {
  const structured = [...doc.querySelectorAll('script[type="application/ld+json" i]')].slice(0, mostLinks);
  const stated = [
    ...[...doc.querySelectorAll('link[rel~="canonical"]')].map((link) => link.getAttribute('href')),
    ...[...doc.querySelectorAll('meta[property="og:url"]')].map((meta) => meta.getAttribute('content')),
    ...mainEntityAddresses(structured.map(({ textContent }) => textContent)),
  ];
  const canonical = stated.slice(0, mostLinks).flatMap((address) => {
    if (!address || !URL.canParse(address, doc.baseURI)) return [];
    return [new URL(address, doc.baseURI).href];
  });
  const published = doc.querySelector('meta[property="article:published_time"]')?.getAttribute('content');
  return { url: location.href, canonical, title: doc.title, ...(published && { published }) };
}
