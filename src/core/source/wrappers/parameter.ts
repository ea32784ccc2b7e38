import { type Address, parameter } from '../address.ts';
import type { Wrapped } from '../unwrap.ts';
import { google } from './amp.ts';

/**
 * Services that have the address in a parameter: host, path of the page that shows or leads to it (their others do
 * not), parameters, the likeliest first. Translators, readers, and redirects of search engines, networks and mail.
 */
const services: [kind: Wrapped['kind'], host: RegExp, path: RegExp, ...names: string[]][] = [
  [
    'translation',
    /^translate\.google(?:usercontent)?\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/,
    /^\/translate(?:_[cp])?$/,
    'u',
  ],
  ['translation', /^translate\.yandex\.(?:com|[a-z]{2}|com\.[a-z]{2})$/, /^\/translate$/, 'url'],
  ['translation', /^www\.(?:translatetheweb|microsofttranslator)\.com$/, /^\/(?:bv\.aspx)?$/, 'a'],
  ['reader', /^12ft\.io$/, /^\/(?:api\/)?proxy$/, 'q'],
  ['reader', /^(?:www\.)?removepaywall\.com$/, /^\/search$/, 'url'],
  ['reader', /^getpocket\.com$/, /^\/redirect$/, 'url'],
  ['reader', /^googleweblight\.com$/, /^\/i?$/, 'u'],
  ['link', google, /^\/url$/, 'url', 'q'],
  ['link', /^lm?\.(?:facebook|instagram)\.com$/, /^\/(?:l\.php)?$/, 'u'],
  ['link', /^out\.reddit\.com$/, /^/, 'url'],
  ['link', /^(?:m\.)?vk\.com$/, /^\/away\.php$/, 'to'],
  ['link', /\.safelinks\.protection\.outlook\.com$/, /^/, 'url'],
];

/** Services that have the address in a parameter. */
export function unwrapParameter(address: Address): Wrapped | undefined {
  const { hostname: host, pathname } = address;
  for (const [kind, hosts, path, ...names] of services) {
    if (!hosts.test(host) || !path.test(pathname)) continue;
    const inner = names.map((name) => parameter(address, name)).find(Boolean);
    if (inner) return { inner, kind, host };
  }
  return undefined;
}
