import { describe, expect, test } from 'vitest';
import { normalizeUrl } from '../../../src/core/source/normalize.ts';
import { unwrap } from '../../../src/core/source/unwrap.ts';

const page = 'https://www.harbour.example/2016/the-port?id=7';
const encoded = encodeURIComponent(page);

describe('Wayback Machine', () => {
  test.each([
    ['full time', `https://web.archive.org/web/20160916083405/${page}`, '2016-09-16'],
    ['original bytes', `https://web.archive.org/web/20160916083405id_/${page}`, '2016-09-16'],
    ['frame', `http://web.archive.org/web/20160916083405if_/${page}`, '2016-09-16'],
    ['image', `https://web.archive.org/web/20160916083405im_/${page}`, '2016-09-16'],
    ['calendar', `https://web.archive.org/web/20160916083405*/${page}`, '2016-09-16'],
    ['all captures', `https://web.archive.org/web/*/${page}`, undefined],
    ['month', `https://web.archive.org/web/201609/${page}`, '2016-09'],
    ['year', `https://web.archive.org/web/2016/${page}`, '2016'],
    ['no time of the calendar', `https://web.archive.org/web/2016139/${page}`, '2016'],
    ['one digit', `https://web.archive.org/web/2/${page}`, undefined],
    ['no time', `https://web.archive.org/web/${page}`, undefined],
    ['save', `https://web.archive.org/save/${page}`, undefined],
    ['no scheme inside', 'https://web.archive.org/web/2016/harbour.example/2016/the-port?id=7', '2016'],
    [
      'one slash inside',
      'https://web.archive.org/web/2016/https:/www.harbour.example/2016/the-port?id=7',
      '2016',
    ],
    [
      'port inside',
      'https://web.archive.org/web/2016/http://www.harbour.example:80/2016/the-port?id=7',
      '2016',
    ],
    ['escaped inside', `https://web.archive.org/web/2016/${encoded}`, '2016'],
    ['live', `https://web.archive.org/liveweb/${page}`, undefined],
    ['original bytes, no time', `https://web.archive.org/web/id_/${page}`, undefined],
    ['nothing before', `https://web.archive.org/${page}`, undefined],
    ['doubled slash outside', `https://web.archive.org//web/2016/${page}`, undefined],
  ])('%s', (_, url, day) => {
    expect(normalizeUrl(url)).toBe(normalizeUrl(page));
    if (day)
      expect(unwrap(url)?.wrapped[0]).toMatchObject({
        kind: 'archive',
        host: 'web.archive.org',
        archivedOn: day,
      });
  });
});

describe('other archives, caches, translations, readers and redirects', () => {
  test.each([
    ['archive', `https://archive.ph/2016.09.16-083405/${page}`],
    ['archive', `https://archive.today/20160916083405/${page}`],
    ['archive', `https://archive.is/newest/${page}`],
    ['archive', `https://archive.md/o/AbCdE/${page}`],
    ['archive', `https://arquivo.pt/wayback/20160916083405/${page}`],
    ['archive', `https://arquivo.pt/noFrame/replay/20160916083405mp_/${page}`],
    ['archive', `https://www.webarchive.org.uk/wayback/archive/20160916083405mp_/${page}`],
    ['archive', `https://webarchive.nationalarchives.gov.uk/ukgwa/20160916083405/${page}`],
    ['archive', `https://webarchive.nationalarchives.gov.uk/+/${page.replace('//', '/')}`],
    ['archive', `https://webarchive.nationalarchives.gov.uk/ukgwa/+/${page}`],
    ['archive', `https://wayback.archive-it.org/org-350/20160916083405/${page}`],
    ['archive', `https://webarchive.loc.gov/legacy/20160916083405/${page}`],
    ['archive', `https://archive.ph/timegate/${page}`],
    ['archive', `https://timetravel.mementoweb.org/memento/20160916/${page}`],
    ['archive', `https://wayback.archive-it.org/1234/20160916083405/${page}`],
    ['cache', `https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIjKl:${encoded}+the+port&hl=en`],
    ['cache', `https://webcache.googleusercontent.com/search?q=cache:${page.replace('?', '%3F')}`],
    ['amp', 'https://cdn.ampproject.org/c/s/www.harbour.example/2016/the-port?id=7&amp_js_v=0.1'],
    [
      'amp',
      'https://www-harbour-example.cdn.ampproject.org/v/s/www.harbour.example/2016/the-port/amp?id=7&usqp=mq33',
    ],
    ['amp', 'https://www-harbour-example.cdn.ampproject.org/c/www.harbour.example/2016/the-port?id=7'],
    ['amp', 'https://www.bing-amp.com/c/s/www.harbour.example/2016/the-port?id=7'],
    ['amp', 'https://www.google.com/amp/s/www.harbour.example/2016/the-port%3fid=7'.replace('%3f', '?')],
    ['amp', 'https://www.google.co.uk/amp/s/amp.harbour.example/2016/the-port?id=7'],
    ['amp', 'https://www.bing.com/amp/s/www.harbour.example/2016/the-port?id=7'],
    ['translation', 'https://www-harbour-example.translate.goog/2016/the-port?id=7&_x_tr_sl=en&_x_tr_tl=ru'],
    ['translation', `https://translate.google.com/translate?sl=en&tl=ru&u=${encoded}`],
    ['translation', `https://translate.yandex.ru/translate?lang=en-ru&url=${encoded}`],
    ['reader', `https://12ft.io/${page}`],
    ['reader', `https://12ft.io/proxy?q=${encoded}`],
    ['reader', `https://outline.com/${page}`],
    ['reader', `https://r.jina.ai/${page}`],
    ['reader', `https://www.removepaywall.com/search?url=${encoded}`],
    ['reader', `https://via.hypothes.is/${page}`],
    ['reader', `https://viahtml.hypothes.is/proxy/${page}`],
    ['reader', `https://getpocket.com/redirect?url=${encoded}`],
    ['reader', `about:reader?url=${encoded}`],
    ['reader', `view-source:${page}`],
    ['reader', `read://https_www.harbour.example/?url=${encoded}`],
    ['link', `https://www.google.com/url?sa=t&q=${encoded}`],
    ['link', `https://www.google.com/url?q=the+port&url=${encoded}`],
    ['link', `https://l.facebook.com/l.php?u=${encoded}&h=AT0`],
  ])('%s: %s', (kind, url) => {
    expect(normalizeUrl(url)).toBe(normalizeUrl(page));
    expect(unwrap(url)?.wrapped[0]?.kind).toBe(kind);
  });

  test('a hyphen in a translated host is doubled', () => {
    expect(normalizeUrl('https://the--port-harbour-example.translate.goog/x')).toBe(
      'https://the-port.harbour.example/x',
    );
  });

  // https://developers.google.com/search/docs/appearance/ad-network-and-translation
  test.each([
    ['1-cn--port-example.translate.goog/x?_x_tr_enc=1', 'cn-port.example/x'],
    ['0-e1afmkfd-example.translate.goog/x?_x_tr_enc=0', 'xn--e1afmkfd.example/x'],
    ['1-0-e1afmkfd-example.translate.goog/x?_x_tr_enc=0,1', 'xn--e1afmkfd.example/x'],
    ['1-port-example.translate.goog/x', '1.port.example/x'],
    ['reopens-example.translate.goog/x?_x_tr_hp=the--harbour--&a=1', 'the-harbour-reopens.example/x?a=1'],
    ['blog-example.translate.goog/?p=17&_x_tr_sl=en', 'blog.example/?p=17'],
  ])('an encoded host: %s', (url, original) => {
    expect(normalizeUrl(`https://${url}`)).toBe(normalizeUrl(`https://${original}`));
  });

  test('wrappers in wrappers, the outermost first', () => {
    const url = `https://translate.google.com/translate?u=${encodeURIComponent(`https://web.archive.org/web/20160916/https://www.google.com/amp/s/harbour.example/2016/the-port?id=7`)}`;
    expect(normalizeUrl(url)).toBe(normalizeUrl(page));
    expect(unwrap(url)?.wrapped.map(({ kind }) => kind)).toEqual(['translation', 'archive', 'amp']);
  });
});

describe('no wrapper', () => {
  test.each([
    ['lookalike of an archive', `https://web.archive.org.evil.example/web/2016/${page}`],
    ['another site’s query', `https://evil.example/?u=${encoded}`],
    ['a search for the address', `https://www.google.com/search?q=${encoded}`],
    ['an archive’s own page', 'https://web.archive.org/about/terms'],
    ['an archive’s list of a site', 'https://web.archive.org/web/2016*/harbour.example/*'],
    ['short address of archive.today', 'https://archive.ph/AbCdE'],
    ['no address inside', 'https://web.archive.org/web/2016/port'],
    ['lookalike of a translator', `https://translate.google.evil.example/translate?u=${encoded}`],
    ['lookalike of a translator, short', `https://translate.google.info/translate?u=${encoded}`],
    ['form to save in a reader', `https://getpocket.com/save?url=${encoded}`],
    ['a translator’s history', `https://translate.google.com/history?u=${encoded}`],
    [
      'a translated host that begins with another',
      'https://port-example.translate.goog/x?_x_tr_hp=a.example/',
    ],
    ['a shortener', `https://www.google.com/urlshortener?q=${encoded}`],
    ['a redirect to words', 'https://www.google.com/url?q=harbour.example/port'],
    ['a file of an archive', 'https://archive.ph/robots.txt'],
    ['a file of an archive at the root', 'https://webarchive.nationalarchives.gov.uk/robots.txt'],
    ['a file of a reader', 'https://outline.com/terms.html?x=1'],
    ['AMP viewer of nobody', 'https://googlex.com/amp/s/harbour.example/2016/the-port?id=7'],
  ])('%s', (_, url) => {
    expect(unwrap(url)?.wrapped).toEqual([]);
  });
});
