/** How it looks and whether everyone can use it: painted marks in each colour scheme, axe on every page of ours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Replay, serveReplay } from '../../src/dev/replay.ts';
import { type Chromium, launchChromium } from './chromium.ts';
import { markCount } from './marks.ts';
import { bundledRecord } from './record.ts';
import { allPages } from './routes.ts';

const record = bundledRecord();
const article = record.source.url;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

async function emulate(page: Page, features: { name: string; value: string }[], media = ''): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { media, features });
}

/** How many pixels' bytes differ between the marked page and the same page bare. */
async function paintedBytes(page: Page): Promise<number> {
  const marked = await page.screenshot({ type: 'png', encoding: 'binary' });
  await page.evaluate(() => {
    for (const highlight of CSS.highlights.values()) highlight.clear();
  });
  const bare = await page.screenshot({ type: 'png', encoding: 'binary' });
  return Buffer.compare(Buffer.from(marked), Buffer.from(bare));
}

test.each([
  ['light', article, [], ''],
  ['a dark page', `${article}?dark`, [{ name: 'prefers-color-scheme', value: 'dark' }], ''],
  ['forced colours', article, [{ name: 'forced-colors', value: 'active' }], ''],
  ['more contrast', article, [{ name: 'prefers-contrast', value: 'more' }], ''],
  ['print', article, [], 'print'],
] as const)('the marks are painted: %s', async (_, url, features, media) => {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await emulate(page, [...features], media);
  await page.goto(url);
  await expect.poll(() => markCount(page)).toBe(record.items.length);
  expect(await paintedBytes(page)).not.toBe(0);
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: tool }: { axe: typeof import('axe-core') } = Object(globalThis);
    const found = await tool.run();
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  });
}

test.each(['light', 'dark'])('axe finds nothing in the popup, %s', async (scheme) => {
  const page = await chromium.browser.newPage();
  await page.goto(article);
  await expect.poll(() => markCount(page)).toBe(record.items.length);
  const popup = await chromium.openPopup(page);
  await emulate(popup, [{ name: 'prefers-color-scheme', value: scheme }]);
  await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain(record.source.title);
  expect(await violations(popup)).toEqual([]);
});

test.each([
  'src/pages/records.html',
  'src/pages/sheet.html',
  'src/pages/register.html',
  'src/pages/register.html#islamic-state',
])('axe finds nothing in %s', async (path) => {
  const page = await chromium.browser.newPage();
  await page.goto(`chrome-extension://${chromium.extension.id}/${path}`);
  await expect.poll(() => page.evaluate(() => document.querySelector('h1')?.textContent ?? '')).not.toBe('');
  expect(await violations(page)).toEqual([]);
});
