import { type Address, parameter } from '../address.ts';
import type { Wrapped } from '../unwrap.ts';

const proxy = '.translate.goog';

/** The address is a parameter of the translator's own page. */
const inParameter: [host: RegExp, name: string][] = [
  [/^translate\.google(?:usercontent)?\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/, 'u'],
  [/^translate\.yandex\.(?:com|[a-z]{2}|com\.[a-z]{2})$/, 'url'],
  [/^www\.(?:translatetheweb|microsofttranslator)\.com$/, 'a'],
];

/** Translators that show the whole page. In translate.goog's hosts a dot is a hyphen and a hyphen two. */
export function unwrapTranslation(address: Address): Wrapped | undefined {
  const { hostname: host, pathname, search, hash } = address;
  if (host.endsWith(proxy)) {
    const original = host
      .slice(0, -proxy.length)
      .replace(/--|-/g, (hyphens) => (hyphens === '-' ? '.' : '-'));
    const own = search.replace(/(?<=[?&])_x_tr_[^&]*&?/g, '');
    return { inner: `${original}${pathname}${own}${hash}`, kind: 'translation', host };
  }
  const name = inParameter.find(([pattern]) => pattern.test(host))?.[1];
  const inner = name && parameter(address, name);
  return inner ? { inner, kind: 'translation', host } : undefined;
}
