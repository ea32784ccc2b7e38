/** `npm run screenshots`: the pictures of the README, taken of the built extension on the local replay. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { serveReplay } from '../../src/dev/replay.ts';
import { launchChromium } from './chromium.ts';
import { markCount, placeOf } from './marks.ts';
import { bundledRecord } from './record.ts';
import { allPages } from './routes.ts';

const folder = join(import.meta.dirname, '../../docs/screenshots');
const record = bundledRecord();
const article = record.source.url;

const pause = (ms: number) =>
  new Promise((done) => {
    setTimeout(done, ms);
  });

async function scheme(page: Page, value: string, features: { name: string; value: string }[] = []) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value }, ...features],
  });
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await condition()) return;
    await pause(100);
  }
  throw new Error('The page did not get ready.');
}

mkdirSync(folder, { recursive: true });
const server = await serveReplay(allPages);
const chromium = await launchChromium(server.port, ['--screen-info={1600x1200}', '--window-size=1280,1000']);
try {
  const show = async (
    url: string,
    dark: boolean,
    words?: string,
    features?: { name: string; value: string }[],
  ) => {
    const page = await chromium.browser.newPage();
    await page.setViewport({ width: 1200, height: 860 });
    await scheme(page, dark ? 'dark' : 'light', features);
    await page.goto(url);
    await until(async () => (await markCount(page)) === record.items.length);
    if (words) {
      const { x, y } = await placeOf(page, words);
      await page.mouse.click(x, y);
      await pause(500);
    }
    return page;
  };
  const shot = async (page: Page, name: string) => {
    await page.screenshot({ path: join(folder, `${name}.png`) });
    console.log(`${name}.png`);
  };
  await shot(await show(article, false, 'a good, substantial'), 'article-light');
  await shot(await show(`${article}?dark`, true, 'a good, substantial'), 'article-dark');
  await shot(await show(article, false, 'moderate opposition'), 'designation-light');
  await shot(await show(`${article}?dark`, true, 'moderate opposition'), 'designation-dark');
  await shot(
    await show(article, false, 'sundown on', [{ name: 'forced-colors', value: 'active' }]),
    'forced-colours',
  );

  for (const dark of [false, true]) {
    const page = await show(article, dark);
    const popup = await chromium.openPopup(page);
    await scheme(popup, dark ? 'dark' : 'light');
    await until(() =>
      popup.evaluate((title) => document.body.innerText.includes(title), record.source.title),
    );
    const name = dark ? 'dark' : 'light';
    await shot(popup, `popup-${name}`);
    for (const kind of dark ? [] : ['Dates', 'Designations']) {
      await popup.evaluate((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, label, [role=radio], [role=tab]')];
        all.find((each) => each.innerText.trim().startsWith(wanted))?.click();
      }, kind);
      await pause(200);
      await shot(popup, `popup-${kind.toLowerCase()}-${name}`);
    }
  }
  for (const [name, path, width] of [
    ['records', 'records.html', 1000],
    ['register', 'register.html?day=2016-09-15#al-nusra-front', 1200],
  ] as const) {
    const page = await chromium.browser.newPage();
    await page.setViewport({ width, height: 700 });
    await scheme(page, 'light');
    await page.goto(`chrome-extension://${chromium.extension.id}/src/pages/${path}`);
    await pause(500);
    await shot(page, name);
  }
} finally {
  await chromium.close();
  await server.close();
}
