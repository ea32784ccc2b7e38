/** What the WHATWG parser makes of an address; https://url.spec.whatwg.org/#api */
export interface Address {
  protocol: string;
  hostname: string;
  port: string;
  pathname: string;
  search: string;
  hash: string;
}

/** Longer ones are no article's; a cap so that a hostile address costs nothing. UTF-16 units. */
const longest = 4096;

/** Hosts without a scheme, as people paste them and archives keep them: "www.example.com/a". */
const bareHost = /^[^\s/?#:@.]{1,63}(?:\.[^\s/?#:@.]{1,63}){1,10}\.?(?::\d{1,5})?(?:[/?#]|$)/;

/**
 * An http(s) address; a missing scheme, one slash instead of two and an encoded scheme are made good.
 * undefined: not an address of the web.
 */
export function parseAddress(text: string): Address | undefined {
  let url = text.trim();
  if (url.length > longest) return undefined;
  if (/^https?%3a/i.test(url)) url = decode(url);
  if (url.startsWith('//')) url = `https:${url}`;
  else if (!/^https?:/i.test(url)) {
    if (!bareHost.test(url)) return undefined;
    url = `https://${url}`;
  }
  const address = whatwg(url);
  return address && /^https?:$/.test(address.protocol) ? address : undefined;
}

/** Percent-decoded; itself where the escapes are not UTF-8. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The value of a query parameter, decoded; undefined: not there. */
export function parameter({ search }: { search: string }, name: string): string | undefined {
  const start = `${name}=`;
  const pair = search
    .slice(1)
    .split('&')
    .find((one) => one.startsWith(start));
  return pair && decode(pair.slice(start.length).replaceAll('+', ' '));
}

function whatwg(url: string): Address | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- pure and everywhere, but no part of ECMAScript, so core's lib does not declare it
  const { URL } = globalThis as unknown as { URL: new (url: string) => Address };
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
