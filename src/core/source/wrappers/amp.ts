import type { Address } from '../address.ts';
import type { Wrapped } from '../unwrap.ts';

/** https://developers.google.com/amp/cache/amp-cache-urls: c and v documents, wp packages; s: the origin is https. */
const cached = /^\/(?:c|v|wp)\/(?<secure>s\/)?(?<inner>.+)$/;
const viewer = /^\/amp\/(?<secure>s\/)?(?<inner>.+)$/;
const caches = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/;

/** google.com and its national domains. */
export const google = /^(?:www\.|news\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/;

const bing = /^(?:www\.)?bing\.com$/;

/** AMP caches and the AMP viewers of Google and Bing. */
export function unwrapAmp({ hostname: host, pathname, search, hash }: Address): Wrapped | undefined {
  const form = caches.test(host) ? cached : google.test(host) || bing.test(host) ? viewer : undefined;
  const { secure, inner } = form?.exec(pathname)?.groups ?? {};
  return inner
    ? { inner: `${secure ? 'https' : 'http'}://${inner}${search}${hash}`, kind: 'amp', host }
    : undefined;
}
