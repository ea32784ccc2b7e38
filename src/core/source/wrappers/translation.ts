import { type Address, parameter } from '../address.ts';
import type { Wrapped } from '../unwrap.ts';

const proxy = '.translate.goog';

/**
 * Google's translated copies. In their hosts a dot is a hyphen and a hyphen two; parameters tell what else is to be
 * put before or taken away:
 * https://developers.google.com/search/docs/appearance/ad-network-and-translation
 */
export function unwrapTranslation(address: Address): Wrapped | undefined {
  const { hostname: host, pathname, search, hash } = address;
  if (!host.endsWith(proxy)) return undefined;
  let encoded = (parameter(address, '_x_tr_hp') ?? '') + host.slice(0, -proxy.length);
  // not tracking (tracking.ts), so that the address without it is not taken for this one
  if (!/^[\w-]+$/.test(encoded)) return undefined;
  const codes = parameter(address, '_x_tr_enc') ?? '';
  if (codes.includes('1')) encoded = encoded.replace(/^1-/, '');
  if (codes.includes('0')) encoded = encoded.replace(/^0-/, 'xn----');
  const original = encoded.replace(/--|-/g, (hyphens) => (hyphens === '-' ? '.' : '-'));
  const own = search.replace(/(?<=[?&])_x_tr_[^&]*&?/g, '');
  return { inner: `https://${original}${pathname}${own}${hash}`, kind: 'translation', host };
}
