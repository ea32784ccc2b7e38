import { array, assert, constantFrom, nat, oneof, property, webUrl } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeUrl } from '../../../src/core/source/normalize.ts';

const article = 'https://harbour.example/2016/the-port';

describe('one source, many addresses', () => {
  test.each([
    ['scheme', 'http://harbour.example/2016/the-port'],
    ['no scheme', 'harbour.example/2016/the-port'],
    ['scheme left out', '//harbour.example/2016/the-port'],
    ['white space around', '  https://harbour.example/2016/the-port\n'],
    ['host in capitals', 'HTTPS://Harbour.EXAMPLE/2016/the-port'],
    ['www', 'https://www.harbour.example/2016/the-port'],
    ['www twice', 'https://www.www.harbour.example/2016/the-port'],
    ['mobile host', 'https://m.harbour.example/2016/the-port'],
    ['mobile host, long', 'http://mobile.harbour.example/2016/the-port'],
    ['AMP host', 'https://amp.harbour.example/2016/the-port'],
    ['dot after the host', 'https://harbour.example./2016/the-port'],
    ['default port', 'https://harbour.example:443/2016/the-port'],
    ['the other default port', 'http://harbour.example:443/2016/the-port'],
    ['user and password', 'https://ann:secret@harbour.example/2016/the-port'],
    ['slash at the end', 'https://harbour.example/2016/the-port/'],
    ['doubled slashes', 'https://harbour.example//2016///the-port'],
    ['backslashes', 'https:\\\\harbour.example\\2016\\the-port'],
    ['dot segments', 'https://harbour.example/2017/../2016/./the-port'],
    ['escaped dots', 'https://harbour.example/2017/%2e%2E/2016/the-port'],
    ['escaped letters', 'https://harbour.example/%32016/the%2dport'],
    ['index file', 'https://harbour.example/2016/the-port/index.html'],
    ['index file of PHP', 'https://harbour.example/2016/the-port/index.php'],
    ['AMP path', 'https://harbour.example/2016/the-port/amp/'],
    ['AMP before a dated path', 'https://harbour.example/amp/2016/the-port'],
    ['answer to a comment', 'https://harbour.example/2016/the-port?replytocom=7'],
    ['AMP ending', 'https://harbour.example/2016/the-port.amp'],
    ['AMP parameter', 'https://harbour.example/2016/the-port?amp=1'],
    ['AMP parameter without a value', 'https://harbour.example/2016/the-port?amp'],
    ['AMP output', 'https://harbour.example/2016/the-port?outputType=amp'],
    ['campaign', 'https://harbour.example/2016/the-port?utm_source=x&UTM_medium=y&fbclid=z&gclid=1'],
    ['print form', 'https://harbour.example/2016/the-port?print=1'],
    ['empty query', 'https://harbour.example/2016/the-port?'],
    ['empty parameters', 'https://harbour.example/2016/the-port?&&'],
    ['session in the path', 'https://harbour.example/2016/the-port;jsessionid=0A1B'],
    ['fragment', 'https://harbour.example/2016/the-port#comments'],
    [
      'campaign of a shop',
      'https://harbour.example/2016/the-port?srsltid=AfmB&gad_source=1&gad_campaignid=7&__s=x',
    ],
    ['campaign with HTML’s ampersand', 'https://harbour.example/2016/the-port?utm_source=x&amp;utm_medium=y'],
    ['text fragment', 'https://harbour.example/2016/the-port#:~:text=the%20port'],
    ['empty fragment', 'https://harbour.example/2016/the-port#'],
  ])('%s', (_, url) => {
    expect(normalizeUrl(url)).toBe(article);
  });

  test.each([
    ['order of parameters', 'https://a.example/x?b=2&a=1', 'https://a.example/x?a=1&b=2'],
    ['space in a query', 'https://a.example/x?a=1%202', 'https://a.example/x?a=1+2'],
    ['escapes in lower case', 'https://a.example/%d0%bf', 'https://a.example/%D0%BF'],
    ['letters beyond ASCII', 'https://a.example/п', 'https://a.example/%D0%BF'],
    ['host beyond ASCII', 'https://пример.example/x', 'https://xn--e1afmkfd.example/x'],
    ['AMP page of HTML', 'https://a.example/x.amp.html', 'https://a.example/x.html'],
    ['index file and query', 'https://a.example/index.php?id=7', 'https://a.example/?id=7'],
    [
      'mobile form of a blog',
      'https://a.example/2016/05/port.html?m=1',
      'https://a.example/2016/05/port.html',
    ],
    ['AMP of a numbered page', 'https://a.example/world/912345/amp', 'https://a.example/world/912345'],
    ['AMP of a slug', 'https://a.example/the-port-opens/amp', 'https://a.example/the-port-opens'],
    ['AMP of a long name', 'https://a.example/harbourreopens/amp.html', 'https://a.example/harbourreopens'],
    [
      'AMP in a fragment',
      'https://a.example/live/storm#amp_tf=From%20%251%24s',
      'https://a.example/live/storm',
    ],
    ['campaign in a fragment', 'https://a.example/live/storm#xtor=AL-72', 'https://a.example/live/storm'],
    ['selection', 'https://a.example/live/storm#selection-1.0-2.3', 'https://a.example/live/storm'],
    ['comments', 'https://a.example/live/storm#comments', 'https://a.example/live/storm'],
    ['skip link', 'https://a.example/live/storm#maincontent', 'https://a.example/live/storm'],
    ['hash-bang route', 'https://a.example/#!/port', 'https://www.a.example/#!/port'],
    ['escaped comma', 'https://a.example/port%2C-the', 'https://a.example/port,-the'],
    [
      'escaped address in a query',
      'https://a.example/?u=https%3A%2F%2Fb.example',
      'https://a.example/?u=https://b.example',
    ],
    ['www before a name of others', 'https://www.gov.uk/x', 'https://gov.uk/x'],
    ['home', 'http://www.a.example/', 'https://a.example'],
  ])('%s', (_, one, other) => {
    expect(normalizeUrl(one)).toBe(normalizeUrl(other));
  });
});

describe('two sources, never one', () => {
  test.each([
    ['numbers', 'https://a.example/port-101', 'https://a.example/port-102'],
    ['case of a number', 'https://a.example/v/aBcD1', 'https://a.example/v/abcd1'],
    ['page of a list', 'https://a.example/port?page=2', 'https://a.example/port'],
    ['number in the query', 'https://a.example/view.php?id=7', 'https://a.example/view.php?id=8'],
    ['further parameter', 'https://a.example/view.php?id=7&section=1.2', 'https://a.example/view.php?id=7'],
    ['values in another order', 'https://a.example/x?a=1&a=2', 'https://a.example/x?a=2&a=1'],
    ['route', 'https://a.example/#!/port', 'https://a.example/#!/storm'],
    ['route without a bang', 'https://a.example/#/port', 'https://a.example/#/storm'],
    ['post of a live page', 'https://a.example/live/storm#post-1', 'https://a.example/live/storm#post-2'],
    ['post numbered', 'https://a.example/live/storm#post=1', 'https://a.example/live/storm#post=2'],
    ['post named', 'https://a.example/live/storm#block-506ec1', 'https://a.example/live/storm'],
    ['parameter m', 'https://a.example/list?m=0', 'https://a.example/list?m=1'],
    [
      'parameter m of a blog',
      'https://a.example/2016/05/port.html?m=201605',
      'https://a.example/2016/05/port.html',
    ],
    ['parameter csi', 'https://a.example/list?csi=1', 'https://a.example/list?csi=2'],
    ['parameter after HTML’s ampersand', 'https://a.example/x?a=1&amp;id=7', 'https://a.example/x?a=1&id=7'],
    [
      'host of a translation that is none',
      'https://port-example.translate.goog/x?_x_tr_hp=a.example/',
      'https://port.example/x',
    ],
    ['www2', 'https://www2.a.example/x', 'https://a.example/x'],
    ['subdomain', 'https://news.a.example/x', 'https://a.example/x'],
    ['host that goes on', 'https://a.example.evil.example/x', 'https://a.example/x'],
    ['hyphen for dot', 'https://www-a.example/x', 'https://www.a.example/x'],
    ['site as user name', 'https://a.example@evil.example/x', 'https://a.example/x'],
    ['site in a query', 'https://evil.example/?url=https://a.example/x', 'https://a.example/x'],
    ['site in a path', 'https://evil.example/https://a.example/x', 'https://a.example/x'],
    ['port', 'https://a.example:8443/x', 'https://a.example/x'],
    ['name that is only a label', 'https://m.co.uk/x', 'https://co.uk/x'],
    ['a page called amp', 'https://a.example/amp', 'https://a.example/'],
    ['a word called amp', 'https://a.example/english/amp', 'https://a.example/english'],
    ['a tag called amp', 'https://a.example/tag/amp', 'https://a.example/tag'],
    ['a title called amp', 'https://a.example/wiki/amp', 'https://a.example/wiki'],
    ['a file called amp', 'https://a.example/english/amp.html', 'https://a.example/english'],
    ['escaped slash', 'https://a.example/a%2Fb', 'https://a.example/a/b'],
    ['letters that look alike', 'https://а.example/x', 'https://a.example/x'],
  ])('%s', (_, one, other) => {
    expect(normalizeUrl(one)).not.toBe(normalizeUrl(other));
  });
});

test.each([
  '',
  ' ',
  'not an address',
  'mailto:a@b.example',
  'tel:+7',
  'data:,x',
  'javascript:alert(1)',
  'https://',
  'about:blank',
])('no address of the web comes back as it is: %j', (text) => {
  expect(normalizeUrl(text)).toBe(text.trim());
});

const wrappers = [
  'https://web.archive.org/web/2016/',
  'https://archive.ph/2016.09.16-083405/',
  'https://12ft.io/',
  'view-source:',
  '//',
  'https:/',
];
const pieces = constantFrom(
  '/',
  '//',
  'amp',
  '.amp',
  'index.html',
  '..',
  '%2e',
  '%',
  '%41',
  '%zz',
  '?',
  '&',
  'a=1',
  'amp=1',
  'utm_x=1',
  '#',
  '!/',
  ':',
  '@',
  '*',
  'www.',
  'm.',
  'example',
  '.com',
  'п',
  '\ud800',
  ' ',
  'https://',
  'live/',
  ...wrappers,
);
const addresses = oneof(
  array(nat(0xff_ff)).map((units) => String.fromCharCode(...units)),
  webUrl({ withQueryParameters: true, withFragments: true }),
  array(pieces, { maxLength: 14 }).map((all) => all.join('')),
  array(pieces, { maxLength: 14 }).map((all) => `https://a.example/${all.join('')}`),
);

test('is its own normal form', { timeout: 60_000 }, () => {
  assert(
    property(addresses, (url) => {
      const normal = normalizeUrl(url);
      expect(normalizeUrl(normal)).toBe(normal);
    }),
    { numRuns: 500 },
  );
});

test('a thousand wrappers are no page, and cost nothing', () => {
  const url = `${'https://web.archive.org/web/2016/'.repeat(1000)}https://a.example/x`;
  expect(normalizeUrl(url)).toBe(url);
});
