import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, type Extension, launch, type Page } from 'puppeteer-core';
import { getBrowser } from '../../src/dev/browser.ts';

export const chromeBuild = join(import.meta.dirname, '../../dist/chrome');

export interface Chromium {
  browser: Browser;
  extension: Extension;
  /** Opens the popup by the toolbar button, as a person does: grants activeTab. */
  openPopup(page: Page): Promise<Page>;
  close(): Promise<void>;
}

/**
 * A fresh Chromium with the built extension.
 * @param port of the local server that plays every host
 */
export async function launchChromium(port: number, args: string[] = []): Promise<Chromium> {
  const executablePath = getBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium');
  const profile = mkdtempSync(join(tmpdir(), 'sourcenote-e2e-'));
  const browser = await launch({
    executablePath,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    headless: true,
    args: [
      '--no-first-run',
      // what the browser itself would ask the network for
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      ...args,
    ],
  });
  const id = await browser.installExtension(chromeBuild);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension did not load');
  return {
    browser,
    extension,
    async openPopup(page) {
      await page.bringToFront();
      await extension.triggerAction(page);
      const target = await browser.waitForTarget((each) => each.url().endsWith('/popup/index.html'));
      return target.asPage();
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** What a screen reader is told: the accessibility tree, which sees into closed shadow roots. */
export interface AxNode {
  role: string;
  name: string;
  description: string;
}

/** The accessible nodes of the page, in reading order. */
export async function accessibleNodes(page: Page): Promise<AxNode[]> {
  const session = await page.createCDPSession();
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => ({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        description: String(node.description?.value ?? ''),
      }));
  } finally {
    await session.detach();
  }
}

/** The open card as a screen reader meets it; undefined while none is open. */
export async function cardOf(page: Page): Promise<string | undefined> {
  const nodes = await accessibleNodes(page);
  const at = nodes.findIndex(({ role }) => role === 'dialog');
  if (at < 0) return undefined;
  return nodes
    .slice(at)
    .map(({ name }) => name)
    .join('\n');
}

/** A session in the content script's own world, where our closed shadow root can be looked at. */
export async function isolatedWorlds(page: Page): Promise<{ session: CDPSession; origins: string[] }> {
  const session = await page.createCDPSession();
  const origins: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => origins.push(context.origin));
  await session.send('Runtime.enable');
  return { session, origins };
}
