import { type Address, parameter } from '../address.ts';
import type { Wrapped } from '../unwrap.ts';

/** Services that show an article without the page around it: the address is their path, or one of their parameters. */
const inPath = new Set(
  '12ft.io 1ft.io r.jina.ai outline.com removepaywalls.com smry.ai txtify.it freedium.cfd via.hypothes.is'.split(
    ' ',
  ),
);
const inParameter: Record<string, string> = {
  '12ft.io': 'q',
  'removepaywall.com': 'url',
  'www.removepaywall.com': 'url',
  'getpocket.com': 'url',
  'googleweblight.com': 'u',
};

/** Reading services and proxies. */
export function unwrapReader(address: Address): Wrapped | undefined {
  const { hostname: host, pathname, search, hash } = address;
  const name = inParameter[host];
  const given = name && parameter(address, name);
  if (given) return { inner: given, kind: 'reader', host };
  const path = pathname.slice(1);
  return inPath.has(host) && path ? { inner: path + search + hash, kind: 'reader', host } : undefined;
}

/** The browsers' own reading and source views: about:reader?url=…, read://…?url=…, view-source:… */
export function withoutReaderScheme(url: string): string {
  const own = url.trim().replace(/^view-source:/i, '');
  if (!/^(?:about:reader|read:|chrome-distiller:)/i.test(own)) return own;
  return parameter({ search: own.slice(Math.max(own.indexOf('?'), 0)) }, 'url') ?? own;
}
