/** The licence of annotations as a short name and, where one is known, a link to its text. */

const texts: Record<string, { name: string; url: string }> = {
  'CC-BY-4.0': { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'CC0-1.0': { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  MIT: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' },
};

/** `licence`: an SPDX id, a URL or any words. Only http(s) addresses become links. */
export function licenceOf(licence: string): { name: string; url: string | undefined } {
  const known = texts[licence] ?? Object.values(texts).find(({ url }) => url === licence);
  if (known) return known;
  const url = URL.parse(licence);
  const web = url?.protocol === 'https:' || url?.protocol === 'http:';
  return web ? { name: url.hostname + url.pathname, url: url.href } : { name: licence, url: undefined };
}
