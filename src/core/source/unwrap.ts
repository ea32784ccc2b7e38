import { type Address, parseAddress } from './address.ts';
import { unwrapAmp } from './wrappers/amp.ts';
import { unwrapArchive } from './wrappers/archive.ts';
import { unwrapParameter } from './wrappers/parameter.ts';
import { unwrapReader, withoutReaderScheme } from './wrappers/reader.ts';
import { unwrapTranslation } from './wrappers/translation.ts';

/** By which kind of service a copy reaches the reader. */
export type WrapperKind = 'archive' | 'cache' | 'amp' | 'translation' | 'reader' | 'link';

/** The address inside a wrapping one. */
export interface Wrapped {
  /** As it stands in the wrapper: perhaps without a scheme, perhaps another wrapper. */
  inner: string;
  kind: WrapperKind;
  /** The host that serves the copy; empty: the browser's own view. */
  host: string;
  /** The day of the copy as far as the address tells it, EDTF: a year, a month or a day. */
  archivedOn?: string;
}

/** A translation of an archived AMP copy is three deep; more is nobody's page. */
const deepest = 5;

/** Without a scheme, a name alone may be a file of the service's own (/robots.txt), and a redirect's value words. */
const absolute = /^https?(?::|%3a)/i;

const wrappers = [unwrapArchive, unwrapAmp, unwrapParameter, unwrapTranslation, unwrapReader];

/**
 * The publisher's own address out of archives, caches, translations, readers and redirects; `wrapped` are the
 * wrappers around it, the outermost first. Only known services are unwrapped: an address in another site's query is
 * never the page. undefined: not an address of the web.
 */
export function unwrap(url: string): { address: Address; wrapped: Wrapped[] } | undefined {
  const wrapped: Wrapped[] = [];
  const own = withoutReaderScheme(url);
  let address = parseAddress(own);
  if (own !== url.trim()) wrapped.push({ inner: own, kind: 'reader', host: '' });
  for (let depth = 0; address && depth < deepest; depth += 1) {
    const found = innerOf(address);
    const inner = found && parseAddress(found.inner);
    if (!inner) break;
    if ((found.kind === 'link' || inner.pathname === '/') && !absolute.test(found.inner)) break;
    wrapped.push(found);
    address = inner;
  }
  return address && { address, wrapped };
}

function innerOf(address: Address): Wrapped | undefined {
  for (const wrapper of wrappers) {
    const found = wrapper(address);
    if (found) return found;
  }
  return undefined;
}
