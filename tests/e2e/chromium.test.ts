/** The built extension in Chromium, on the article at its own URL, which a local server plays. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Replay, serveReplay } from '../../src/dev/replay.ts';
import { accessibleNodes, type Chromium, cardOf, isolatedWorlds, launchChromium } from './chromium.ts';
import { folded, markCount, marksOf, placeOf } from './marks.ts';
import { bundledRecord } from './record.ts';
import { allPages } from './routes.ts';

/** What the worker's own global has; only its badge is read. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

const record = bundledRecord();
const article = record.source.url;
const expectedTexts = (kind: string) =>
  record.items
    .filter((item) => item.body.type === kind)
    .map((item) => folded(item.target.selector[0].exact))
    .toSorted();

let server: Replay;
let chromium: Chromium;

beforeAll(async () => {
  server = await serveReplay(allPages);
  chromium = await launchChromium(server.port);
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

const opened: Page[] = [];
async function open(url = article): Promise<Page> {
  const page = await chromium.browser.newPage();
  opened.push(page);
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

const texts = async (page: Page, name: string) =>
  (await marksOf(page))
    .filter((mark) => mark.name === name)
    .map((mark) => folded(mark.text))
    .toSorted();

describe('the article', () => {
  test('every passage of the record is highlighted, with exactly its words', async () => {
    const page = await open();
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    expect(await texts(page, 'sourcenote-quotation')).toEqual(expectedTexts('Quotation'));
    expect(await texts(page, 'sourcenote-date')).toEqual(expectedTexts('Timex'));
    expect(await texts(page, 'sourcenote-designation')).toEqual(expectedTexts('Designation'));
  });

  test.each([
    ['https without www', article.replace('//www.', '//')],
    ['a trailing slash, a fragment, tracking', `${article}/?utm_source=x&fbclid=y#top`],
    ['the older address', record.source.aliases.find((alias) => alias.includes('/news/')) ?? ''],
    ['a web archive', `https://web.archive.org/web/20160916120000/${article}`],
    ['a web archive, framed form', `https://web.archive.org/web/20160916120000if_/${article}`],
  ])('is recognised by %s', async (_, url) => {
    const page = await open(url);
    await expect.poll(() => markCount(page)).toBe(record.items.length);
  });

  test('the badge counts the passages of this tab only', async () => {
    const page = await open();
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    const other = await open('https://example.org/');
    const [worker] = await chromium.extension.workers();
    const badges = () =>
      worker?.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
      });
    await expect.poll(badges).toContain(String(record.items.length));
    await page.goto('https://example.org/');
    await other.bringToFront();
  });

  test('the page keeps its nodes: our one host element is all that is added', async () => {
    const page = await open();
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    // the marks stand before the card's script has come with our element
    await expect.poll(() => page.evaluate(() => document.documentElement.childElementCount)).toBe(3);
    const added = await page.evaluate(async () => {
      const served = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
      const shape = (root: Element): string[] =>
        [...root.querySelectorAll('*')].map(
          (each) => `${each.localName} ${[...each.attributes].map((a) => `${a.name}=${a.value}`).join(' ')}`,
        );
      const [now, before] = [shape(document.documentElement), shape(served.documentElement)];
      const textNow = [...document.documentElement.children].filter(
        (each) => each === document.head || each === document.body,
      );
      return {
        extra: now.length - before.length,
        same: before.every((each) => now.includes(each)),
        body: textNow.length,
      };
    });
    expect(added).toEqual({ extra: 1, same: true, body: 2 });
  });
});

describe('the card', () => {
  const cases = [
    ['a quotation', 'a good, substantial reduction', /Mark Toner/, /State Department/],
    ['a date', 'sundown on Sept. 12', /September 12, 2016/, /Inherited/],
    ['a designation', 'terrorist organizations banned', /Islamic State|Al-Nusra Front/, /Russia/],
  ] as const;

  test.each(cases)('%s: opened by mouse', async (_, words, first, second) => {
    const page = await open();
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    const { x, y } = await placeOf(page, words);
    await page.mouse.click(x, y);
    await expect.poll(() => cardOf(page)).toMatch(first);
    expect(await cardOf(page)).toMatch(second);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardOf(page)).toBeUndefined();
  });

  test('hover opens it after a while, without taking the focus', async () => {
    const page = await open();
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    const { x, y } = await placeOf(page, 'move forward');
    await page.mouse.move(x, y);
    await expect.poll(() => cardOf(page)).toMatch(/Mark Toner/);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  test('by keyboard: from the list of passages, along with J, and back by Escape', async () => {
    const page = await open();
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    // the marks stand before the card's script has come with our element
    await expect.poll(() => page.evaluate(() => document.documentElement.childElementCount)).toBe(3);
    const inHost = () =>
      page.evaluate(
        () =>
          document.activeElement?.shadowRoot === null &&
          document.activeElement !== document.body &&
          !document.activeElement?.closest('header, main, aside, footer'),
      );
    for (let presses = 0; presses < 40 && !(await inHost()); presses += 1) await page.keyboard.press('Tab');
    expect(await inHost()).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => cardOf(page)).toMatch(/September 15, 2016/);
    await page.keyboard.press('j');
    await expect.poll(() => cardOf(page)).toMatch(/Interfax/);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardOf(page)).toBeUndefined();
    expect(await inHost()).toBe(true);
  });

  test('a click on a link inside a passage follows the link', async () => {
    const page = await open();
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    const { x, y } = await placeOf(page, 'reported Thursday');
    await page.mouse.click(x + 30, y);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#related');
    expect(await cardOf(page)).toBeUndefined();
  });
});

describe('the popup', () => {
  test('sums the article up, jumps to a passage, remembers its switches', async () => {
    const page = await open();
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    const popup = await chromium.openPopup(page);
    const said = () => popup.evaluate(() => document.body.innerText);
    await expect.poll(said).toMatch(new RegExp(`${record.items.length} of ${record.items.length}`));
    expect(await said()).toContain(record.source.title);
    const switched = await popup.evaluate(() => {
      const each = [...document.querySelectorAll<HTMLElement>('[role=switch]')];
      each[0]?.click();
      return each.length;
    });
    expect(switched).toBeGreaterThanOrEqual(4);
    await expect.poll(() => markCount(page)).toBe(0);
    await popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    await popup.evaluate(() => {
      const item = [...document.querySelectorAll<HTMLElement>('button, [role=option], a')].find((each) =>
        each.innerText.includes('We are always working with leaks'),
      );
      if (!item) throw new Error('no such item');
      item.click();
    });
    await expect.poll(() => cardOf(page)).toMatch(/Maria Zakharova/);
  });

  test('a switch stays switched on the next page and in the next popup', async () => {
    const page = await open();
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    // a popup closes when its tab goes to the back, so each page has its own
    const toggleDates = async (tab: Page) => {
      const popup = await chromium.openPopup(tab);
      await popup.waitForSelector('[role=switch]');
      await popup.evaluate(() => {
        const each = [...document.querySelectorAll<HTMLElement>('[role=switch]')].find((one) =>
          /date|when/i.test(
            one.getAttribute('aria-label') ?? one.closest('section, header')?.textContent ?? '',
          ),
        );
        if (!each) throw new Error('no switch for dates');
        each.click();
      });
    };
    await toggleDates(page);
    await expect.poll(() => texts(page, 'sourcenote-date')).toEqual([]);
    const again = await open();
    await expect
      .poll(() => texts(again, 'sourcenote-quotation'))
      .toHaveLength(expectedTexts('Quotation').length);
    expect(await texts(again, 'sourcenote-date')).toEqual([]);
    await toggleDates(again);
    await expect.poll(() => texts(again, 'sourcenote-date')).toHaveLength(expectedTexts('Timex').length);
  });

  test('on a page without a record it says so, and the page has nothing of ours before', async () => {
    const page = await open('https://example.org/');
    const { origins } = await isolatedWorlds(page);
    expect(origins.filter((origin) => origin.startsWith('chrome-extension:'))).toEqual([]);
    const popup = await chromium.openPopup(page);
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain(record.source.title);
    expect(await markCount(page)).toBe(0);
  });

  test('in a tab where the script could not start, the popup starts it through activeTab', async () => {
    const copy = `https://archive.ph/2016.09.16-120000/${article}`;
    const page = await open(copy);
    expect(await markCount(page)).toBe(0);
    const popup = await chromium.openPopup(page);
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toMatch(/archive/i);
  });
});

describe('difficult pages', () => {
  test.each([
    ['a strict content security policy', `${article}?csp`],
    ['text that arrives late', `${article}?late`],
    ['a dark page', `${article}?dark`],
  ])('%s', async (_, url) => {
    const page = await open(url);
    await expect.poll(() => markCount(page), { timeout: 10_000 }).toBe(record.items.length);
  });

  test('a page that clears the highlight registry gets them back', async () => {
    const page = await open();
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    await page.evaluate(() => CSS.highlights.clear());
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 330);
    await expect.poll(() => markCount(page)).toBe(record.items.length);
  });

  test('the next article of a single-page site: stale marks go at once', async () => {
    const page = await open();
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    await page.evaluate(() => history.pushState({}, '', '/2016/09/15/another-story-a55344'));
    await expect.poll(() => markCount(page)).toBe(0);
    await page.evaluate((url) => history.pushState({}, '', url), new URL(article).pathname);
    await expect.poll(() => markCount(page)).toBe(record.items.length);
  });

  test('a page with other words shows none of the record as if it stood there', async () => {
    const page = await open(`${article}?other`);
    await expect.poll(() => accessibleNodes(page).then((nodes) => nodes.length)).toBeGreaterThan(0);
    expect(await markCount(page)).toBe(0);
  });
});

describe('the extension', () => {
  test('asks the network for nothing', async () => {
    const before = server.requests.length;
    const page = await open();
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    const popup = await chromium.openPopup(page);
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain(record.source.title);
    const asked = server.requests.slice(before).filter((url) => !url.endsWith('/favicon.ico'));
    expect(asked).toEqual([article]);
  });

  test('is not visible to the page: no file of it can be fetched', async () => {
    const page = await open();
    const readable = await page.evaluate(async (id) => {
      const paths = ['manifest.json', 'src/content.js', 'src/popup/index.html', 'icons/16.png'];
      const tries = paths.map((path) =>
        fetch(`chrome-extension://${id}/${path}`)
          .then(() => path)
          .catch(() => undefined),
      );
      return (await Promise.all(tries)).filter((path) => path !== undefined);
    }, chromium.extension.id);
    expect(readable).toEqual([]);
  });

  test('the worker may die: badge, popup and jump work again afterwards', async () => {
    const page = await open();
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    const [worker] = await chromium.extension.workers();
    await worker?.close();
    await page.reload();
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    await expect.poll(async () => (await chromium.extension.workers()).length).toBeGreaterThan(0);
    const popup = await chromium.openPopup(page);
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain(record.source.title);
  });
});
