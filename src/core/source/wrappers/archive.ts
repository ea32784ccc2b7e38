import { type Address, parameter } from '../address.ts';
import type { Wrapped } from '../unwrap.ts';

/**
 * What stands between host and time stamp at each archive. The Wayback Machine, and the archives that run its
 * software or pywb, then write the time (1 to 14 digits, or none), a modifier (id_, if_, im_, …, * for the calendar)
 * and the address. https://en.wikipedia.org/wiki/Help:Using_the_Wayback_Machine · https://pywb.readthedocs.io
 */
const waybacks: Record<string, RegExp> = {
  'web.archive.org': /^\/(?:(?:web|save|liveweb)\/|(?=\*\/|https?:))/,
  'wayback.archive.org': /^\/web\//,
  'arquivo.pt': /^\/(?:wayback|noFrame\/replay)\//,
  'webarchive.org.uk': /^\/wayback\/(?:(?:en|cy|gd)\/)?archive\//,
  'webarchive.nationalarchives.gov.uk': /^\/(?:ukgwa\/)?(?:\+\/)?/,
  'webarchive.loc.gov': /^\/(?:all|legacy)\//,
  'timetravel.mementoweb.org': /^\/memento\//,
  'wayback.archive-it.org': /^\/(?:all|(?:org-)?\d{1,8})\//,
  'wayback.vefsafn.is': /^\/wayback\//,
};

/** https://archive.today/faq: the long form has the time with dots, or as 14 digits. */
const archiveToday = /^archive\.(?:today|is|ph|li|vn|fo|md)$/;
const newest = /^\/(?:newest|oldest|timegate|o\/\w{4,8})\//;

const stamp = /^(?:(?<time>\d{1,14}|\d{4}\.\d\d\.\d\d-\d{6})?(?:[a-z]{2}_|\*)?\/)?(?<inner>.*[^*])$/s;

/** Whether a host is one of archive.today's. */
export function isArchiveToday(host: string): boolean {
  return archiveToday.test(host);
}

/** Web archives and Google's cache. */
export function unwrapArchive({ hostname: host, pathname, search, hash }: Address): Wrapped | undefined {
  if (host === 'webcache.googleusercontent.com') {
    const inner = /^cache:(?:[\w-]{12}:)?(?<inner>[^ ]+)/.exec(parameter({ search }, 'q') ?? '')?.groups?.[
      'inner'
    ];
    return inner ? { inner, kind: 'cache', host } : undefined;
  }
  const before = isArchiveToday(host)
    ? (newest.exec(pathname) ?? /^\//.exec(pathname))
    : waybacks[host.replace('www.', '')]?.exec(pathname);
  if (!before) return undefined;
  const { time = '', inner } = stamp.exec(pathname.slice(before[0].length) + search + hash)?.groups ?? {};
  if (!inner) return undefined;
  const archivedOn = dayOf(time.replaceAll('.', ''));
  return { inner, kind: 'archive', host, ...(archivedOn && { archivedOn }) };
}

function dayOf(time: string): string | undefined {
  const day = /^(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?)?/.exec(time)?.[0];
  return day?.replace(/(?<=^\d{4}|^\d{6})\B/g, '-');
}
