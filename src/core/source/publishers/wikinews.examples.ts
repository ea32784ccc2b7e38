import type { Examples } from './publisher.ts';

/** Checked by tests/core/source/publishers.test.ts. */
export const examples: Examples = {
  same: [
    [
      'https://en.wikinews.org/wiki/Harbour_reopens,_ferries_sail',
      'https://en.m.wikinews.org/wiki/Harbour_reopens%2C_ferries_sail',
      'https://en.wikinews.org/w/index.php?title=Harbour_reopens,_ferries_sail',
      'https://en.wikinews.org/wiki/Harbour%20reopens,%20ferries%20sail?useskin=vector',
    ],
    ['https://en.wikinews.org/w/index.php?title=Harbour_reopens,_ferries_sail&oldid=4312345'],
    ['https://en.wikinews.org/wiki/Harbour_reopens,_Ferries_sail'],
    ['https://en.wikinews.org/wiki/Harbour_reopens,_ferries_sail?direction=next&oldid=4312345'],
    ['https://en.wikinews.org/wiki/Harbour_reopens,_ferries_sail?direction=next'],
    ['https://en.wikinews.org/wiki/Harbour_reopens,_ferries_sail?veaction=edit'],
    ['https://en.wikinews.org/wiki/Harbour_reopens,_ferries_sail?curid=123456'],
    [
      'https://en.wikinews.org/wiki/Harbour+Storm',
      'https://en.wikinews.org/wiki/Harbour%2BStorm',
      'https://en.wikinews.org/w/index.php?title=Harbour%2BStorm',
    ],
    ['https://en.wikinews.org/wiki/Harbour_Storm', 'https://en.wikinews.org/w/index.php?title=Harbour+Storm'],
  ],
  none: [
    'https://en.wikinews.org/wiki/Category:Russia',
    'https://en.wikinews.org/wiki/Special:Search?search=harbour',
    'https://de.wikinews.org/wiki/Hafen',
  ],
};
