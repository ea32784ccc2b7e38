import { type Address, parameter } from '../address.ts';
import type { Wrapped } from '../unwrap.ts';

/** Services that show an article without the page around it: the address is their path. */
const inPath = new Set(
  '12ft.io 1ft.io r.jina.ai outline.com removepaywalls.com smry.ai txtify.it freedium.cfd via.hypothes.is viahtml.hypothes.is'.split(
    ' ',
  ),
);

/** Reading services and proxies that have the address in their path. */
export function unwrapReader({ hostname: host, pathname, search, hash }: Address): Wrapped | undefined {
  const path = pathname.replace(/^\/(?:proxy\/)?/, '');
  return inPath.has(host) && path ? { inner: path + search + hash, kind: 'reader', host } : undefined;
}

/** The browsers' own reading and source views: about:reader?url=…, read://…?url=…, view-source:… */
export function withoutReaderScheme(url: string): string {
  const own = url.trim().replace(/^view-source:/i, '');
  if (!/^(?:about:reader|read:|chrome-distiller:)/i.test(own)) return own;
  return parameter({ search: own.slice(Math.max(own.indexOf('?'), 0)) }, 'url') ?? own;
}
