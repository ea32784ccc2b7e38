/** What a page says of itself, as source matching asks for it (core/source/match.ts). */

export interface PageFacts {
  url: string;
  canonical: string[];
  title: string;
}

/** Most addresses that are looked at; a page may repeat its links without end. */
const mostLinks = 10;

/** The canonical link and og:url, absolute; what is no address is left out. */
export function pageFacts(doc: Document): PageFacts {
  const stated = [
    ...[...doc.querySelectorAll('link[rel~="canonical"]')].map((link) => link.getAttribute('href')),
    ...[...doc.querySelectorAll('meta[property="og:url"]')].map((meta) => meta.getAttribute('content')),
  ];
  const canonical = stated.slice(0, mostLinks).flatMap((address) => {
    if (!address || !URL.canParse(address, doc.baseURI)) return [];
    return [new URL(address, doc.baseURI).href];
  });
  return { url: location.href, canonical, title: doc.title };
}
