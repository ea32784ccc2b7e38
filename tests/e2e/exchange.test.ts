/** Quoting and exchanging in Chromium: citation and its link, export, import, hostile files, any article. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Replay, serveReplay } from '../../src/dev/replay.ts';
import { type Chromium, cardOf, launchChromium } from './chromium.ts';
import { hostileFiles } from './hostile.ts';
import { markCount, marksOf, placeOf } from './marks.ts';
import { bundledRecord } from './record.ts';
import { allPages, copyUrl, harbourUrl } from './routes.ts';

const record = bundledRecord();
const article = record.source.url;

let server: Replay;
let chromium: Chromium;
const files = mkdtempSync(join(tmpdir(), 'sourcenote-files-'));

beforeAll(async () => {
  server = await serveReplay(allPages);
  chromium = await launchChromium(server.port);
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: files });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
  rmSync(files, { recursive: true, force: true });
});

async function open(url: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

const ownPage = (path: string) => open(`chrome-extension://${chromium.extension.id}/${path}`);
const wordsOf = (page: Page) => page.evaluate(() => document.body.innerText);

/** Clicks what reads like this; waits until it is there. */
async function press(page: Page, words: string): Promise<void> {
  const find = (wanted: string) => {
    const each = [...document.querySelectorAll<HTMLElement>('button, [role=menuitem], a')];
    const found = each.find((one) => one.innerText.includes(wanted) || one.ariaLabel?.includes(wanted));
    found?.click();
    return found !== undefined;
  };
  await expect.poll(() => page.evaluate(find, words), { message: words, timeout: 5000 }).toBe(true);
}

async function importFile(page: Page, path: string): Promise<void> {
  const input = await page.waitForSelector('input[type=file]');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the selector says what it is
  await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(path);
}

describe('quoting', () => {
  test('C copies a citation whose link opens the article at these words', async () => {
    await chromium.browser
      .defaultBrowserContext()
      .overridePermissions(new URL(article).origin, ['clipboard-read', 'clipboard-write']);
    const page = await open(article);
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    const { x, y } = await placeOf(page, 'We are always working');
    await page.mouse.click(x, y);
    await expect.poll(() => cardOf(page)).toMatch(/Maria Zakharova/);
    await page.keyboard.press('c');
    const pasted = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(pasted).toContain('We are always working with leaks');
    const citation = await pasted();
    expect(citation).toContain('Maria Zakharova');
    expect(citation).toContain(record.source.publisher);
    const link = /https:\/\/\S+#:~:text=[^\s)>,]+/.exec(citation)?.[0] ?? '';
    expect(link).toContain(new URL(article).pathname);
    const linked = await chromium.browser.newPage();
    await linked.setViewport({ width: 1280, height: 300 });
    await linked.goto(link, { waitUntil: 'load' });
    // a found fragment scrolls there by itself; one that is not found leaves the page at its top
    await expect.poll(() => linked.evaluate(() => scrollY)).toBeGreaterThan(200);
    const at = await linked.evaluate(() => {
      const all = [...document.querySelectorAll('p')];
      const box = all
        .find((each) => each.textContent?.includes('always working with leaks'))
        ?.getBoundingClientRect();
      return box ? box.top < innerHeight && box.bottom > 0 : false;
    });
    expect(at).toBe(true);
  });
});

describe('official lists', () => {
  test('the card and the popup show them for the article’s day, and as of the register’s date', async () => {
    const page = await open(article);
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    const { x, y } = await placeOf(page, 'moderate opposition');
    await page.mouse.click(x, y);
    await expect.poll(() => cardOf(page)).toMatch(/Official lists on .*2016/);
    const told = await cardOf(page);
    expect(told).toMatch(/United Nations Security Council/);
    expect(told).toMatch(/Later, as of/);
    expect(told).toMatch(/designation revoked/);
    await page.keyboard.press('Escape');

    const popup = await chromium.openPopup(page);
    const matrix = () =>
      popup.evaluate(() => document.querySelector<HTMLElement>('.lists table')?.innerText ?? '');
    await expect.poll(matrix).toMatch(/2014/);
    expect(await matrix()).not.toMatch(/2026/);
    await press(popup, 'As of');
    await expect.poll(matrix).toMatch(/2026/);
  });
});

describe('export and import', () => {
  test('exported, imported on another device, the same annotations', async () => {
    const page = await open(article);
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    const popup = await chromium.openPopup(page);
    await press(popup, 'Export');
    await press(popup, 'JSON-LD');
    // the browser keeps the name with an empty file until it has written all
    const exported = () => {
      const name = readdirSync(files).find((each) => /json/.test(each) && !each.endsWith('.crdownload'));
      return name ? readFileSync(join(files, name), 'utf8') : '';
    };
    await expect.poll(exported, { timeout: 10_000 }).not.toBe('');
    // as a reader's own record of another article, so that no bundled record stands in for it
    const data = JSON.parse(exported());
    const moved = JSON.stringify(data)
      .replaceAll(new URL(article).pathname, new URL(copyUrl).pathname)
      .replaceAll(/https?:\/\/(?:www\.)?themoscowtimes\.com/g, new URL(copyUrl).origin);
    const path = join(files, 'moved.json');
    writeFileSync(path, moved.replaceAll(record.id, 'urn:example:copy'));

    const records = await ownPage('src/pages/records.html');
    await importFile(records, path);
    await expect.poll(() => wordsOf(records)).toContain('was imported');
    const copy = await open(copyUrl);
    expect(await markCount(copy)).toBe(0);
    await chromium.openPopup(copy);
    await expect.poll(() => markCount(copy)).toBeGreaterThan(0);
    const before = (await marksOf(page))
      .filter(({ name }) => name === 'sourcenote-designation')
      .map(({ text }) => text);
    const after = (await marksOf(copy))
      .filter(({ name }) => name === 'sourcenote-designation')
      .map(({ text }) => text);
    expect(after.toSorted()).toEqual(before.toSorted());

    await records.bringToFront();
    await press(records, 'Remove');
    await records.reload();
    await expect.poll(() => wordsOf(records)).toContain('comes with Sourcenote');
    expect(
      await records.evaluate(() => document.querySelectorAll('tbody tr, [data-record]').length),
    ).toBeLessThan(3);
  });

  test.each(hostileFiles())('a hostile file is refused or harmless: %s', async (name, bytes) => {
    const path = join(files, `${name.replaceAll(/\W+/g, '-')}.json`);
    writeFileSync(path, bytes);
    const records = await ownPage('src/pages/records.html');
    const kept = () =>
      records.evaluate(
        async () =>
          Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('import')).length,
      );
    const before = await kept();
    await importFile(records, path);
    await expect.poll(() => wordsOf(records), { timeout: 20_000 }).toMatch(/was not imported|was imported/);
    const said = await wordsOf(records);
    if (/was not imported/.test(said)) expect(await kept()).toBe(before);
    expect(
      await records.evaluate(() => ({
        run: Reflect.get(globalThis, 'hacked'),
        scripts: document.querySelectorAll('main script, main img, main iframe').length,
        links: [...document.links].filter(({ protocol }) => protocol === 'javascript:').length,
        polluted: Reflect.get({}, 'polluted'),
      })),
    ).toEqual({ scripts: 0, links: 0 });
    await records.close();
  });
});

declare const chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };

describe('any article', () => {
  test('is read on request only, on the device, and says that it was found automatically', async () => {
    const page = await open(harbourUrl);
    expect(await markCount(page)).toBe(0);
    const asked = server.requests.length;
    const popup = await chromium.openPopup(page);
    await press(popup, 'Annotate this page');
    await expect.poll(() => markCount(page), { timeout: 20_000 }).toBeGreaterThan(2);
    await expect.poll(() => wordsOf(popup)).toMatch(/not checked|Found automatically/i);
    expect(server.requests.slice(asked).filter((url) => !url.endsWith('favicon.ico'))).toEqual([]);
    const texts = (await marksOf(page)).map(({ text }) => text);
    expect(texts).toContain('“The last crane will be moved before winter,”');
    const { x, y } = await placeOf(page, 'The last crane');
    await page.mouse.click(x, y);
    await expect.poll(() => cardOf(page)).toMatch(/Found automatically/);
    expect(await cardOf(page)).toMatch(/Ines Okafor/);
  });
});
