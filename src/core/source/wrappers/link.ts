import { type Address, parameter } from '../address.ts';
import type { Wrapped } from '../unwrap.ts';
import { google } from './amp.ts';

/** Redirects that search engines, networks and mail services put before a link: host, path, parameters. */
const redirects: [host: RegExp, path: string, names: string[]][] = [
  [google, '/url', ['q', 'url']],
  [/^lm?\.(?:facebook|instagram)\.com$/, '/', ['u']],
  [/^out\.reddit\.com$/, '/', ['url']],
  [/^(?:m\.)?vk\.com$/, '/away.php', ['to']],
  [/\.safelinks\.protection\.outlook\.com$/, '/', ['url']],
];

/** Redirects on the way to the page. */
export function unwrapLink(address: Address): Wrapped | undefined {
  const { hostname: host, pathname } = address;
  const names =
    redirects.find(([pattern, path]) => pattern.test(host) && pathname.startsWith(path))?.[2] ?? [];
  const inner = names.map((name) => parameter(address, name)).find(Boolean);
  return inner ? { inner, kind: 'link', host } : undefined;
}
