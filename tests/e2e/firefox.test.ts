/** The built extension in Firefox, on the article at its own URL, which a local server plays. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getBrowser } from '../../src/dev/browser.ts';
import { type Replay, serveReplay } from '../../src/dev/replay.ts';
import { type Firefox, hostWords, launchFirefox } from './firefox.ts';
import { folded, markCount, marksOf, placeOf } from './marks.ts';
import { bundledRecord } from './record.ts';
import { allPages } from './routes.ts';

const record = bundledRecord();
const article = record.source.url;
const executablePath = getBrowser('firefox');

// where no Firefox can be had (no root, no package) the Chromium tests still decide
describe.skipIf(!executablePath)('Firefox', () => {
  let server: Replay;
  let firefox: Firefox;
  beforeAll(async () => {
    server = await serveReplay(allPages);
    firefox = await launchFirefox(server.port, executablePath ?? '');
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  async function open(url = article): Promise<Page> {
    const page = await firefox.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(url);
    return page;
  }

  test('every passage of the record is highlighted, with exactly its words', async () => {
    const page = await open();
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    const shown = (await marksOf(page)).map(({ text }) => folded(text)).toSorted();
    expect(shown).toEqual(record.items.map((item) => folded(item.target.selector[0].exact)).toSorted());
  });

  test.each([
    ['a quotation', 'a good, substantial reduction', /Mark Toner/],
    ['a date', 'sundown on Sept. 12', /September 12, 2016/],
    ['a designation', 'terrorist organizations banned', /Islamic State|Al-Nusra Front/],
  ])('the card of %s opens on a click, and Escape closes it', async (_, words, told) => {
    const page = await open();
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    // the marks stand before the card's script has come with our element
    await expect.poll(() => hostWords(page)).toMatch(/^Sourcenote: /);
    const before = await hostWords(page);
    const { x, y } = await placeOf(page, words);
    await page.mouse.click(x, y);
    await expect.poll(async () => (await hostWords(page)).replace(before, '')).toMatch(told);
    await page.keyboard.press('Escape');
    await expect.poll(() => hostWords(page)).toBe(before);
  });

  test('marks are painted, on light and on dark pages', async () => {
    for (const url of [article, `${article}?dark`]) {
      const page = await open(url);
      await expect.poll(() => markCount(page)).toBe(record.items.length);
      const painted = await page.screenshot();
      // cleared within one frame, before they are restored
      await page.evaluate(() => {
        for (const highlight of CSS.highlights.values()) highlight.clear();
      });
      const bare = await page.screenshot();
      expect(Buffer.from(painted).equals(Buffer.from(bare))).toBe(false);
    }
  });

  test('the event page may sleep: the badge message wakes it, and the page is marked', async () => {
    const page = await open();
    await expect.poll(() => markCount(page)).toBe(record.items.length);
    await new Promise((done) => {
      setTimeout(done, 4000);
    });
    await page.reload();
    await expect.poll(() => markCount(page)).toBe(record.items.length);
  });

  test('another page has nothing of ours, and nothing was asked of the network', async () => {
    const page = await open('https://example.org/');
    expect(await markCount(page)).toBe(0);
    const hosts = new Set(server.requests.map((url) => new URL(url).host));
    const own = [new URL(article).host, 'example.org'];
    expect([...hosts].filter((host) => !own.includes(host) && !/mozilla|firefox/.test(host))).toEqual([]);
  });

  test('the popup page speaks and has its words', async () => {
    const popup = await firefox.openOwnPage('src/popup/index.html');
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain('Sourcenote');
  });

  test('a record is imported and removed, a broken file refused', async () => {
    const records = await firefox.openOwnPage('src/pages/records.html');
    const words = () => records.evaluate(() => document.body.innerText);
    await expect.poll(words).toContain(record.source.title);
    const bring = (name: string, text: string) =>
      records.evaluate(
        (fileName, content) => {
          const input = document.querySelector<HTMLInputElement>('input[type=file]');
          const files = new DataTransfer();
          files.items.add(new File([content], fileName, { type: 'application/json' }));
          if (!input) throw new Error('no file input');
          input.files = files.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        name,
        text,
      );
    await bring('broken.json', '{"type": "AnnotationPage", "items": [');
    await expect.poll(words).toContain('broken.json was not imported');
    const moved = JSON.stringify({ ...record, id: 'urn:example:moved' })
      .replaceAll(record.id, 'urn:example:moved')
      .replaceAll(/https:\/\/(?:www\.)?themoscowtimes\.com/g, 'https://copies.example.org');
    await bring('moved.json', moved);
    await expect.poll(words).toContain('was imported');
    const again = await firefox.openOwnPage('src/pages/records.html');
    await expect.poll(() => again.evaluate(() => document.body.innerHTML)).toMatch(/Remove/);
  });
});
