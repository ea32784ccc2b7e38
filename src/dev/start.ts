/**
 * `npm start`: a fresh profile, the built extension, the article. The live page where it can be reached, else
 * a local replay at the same URL; it says which. Drives the browser over its debugging pipe (CDP), with no
 * package: `Extensions.loadUnpacked` works where --load-extension is gone (branded Chrome and Edge).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBrowser } from './browser.ts';
import { launch } from './launch.ts';
import { type Replay, seedArticles, seedRoute, serveReplay } from './replay.ts';

const extension = join(import.meta.dirname, '../../dist/chrome');
/** ms; a person waits for this. */
const patience = 5000;

/** Whether the publisher itself answers with the page. */
function isReachable(url: string): Promise<boolean> {
  return new Promise((done) => {
    const asked = request(url, { method: 'GET', timeout: patience }, (response) => {
      response.resume();
      done(response.statusCode === 200);
      asked.destroy();
    });
    asked.once('timeout', () => asked.destroy(new Error('too slow')));
    asked.once('error', () => done(false));
    asked.end();
  });
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Linux shows windows only through one of the two; elsewhere there is always a display. */
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

async function start(): Promise<void> {
  if (!hasDisplay)
    stop(
      [
        'There is no display to open a browser on.',
        'On a machine with a screen: run this in a terminal of the desktop session.',
        'On a server: apt-get install xvfb, then: xvfb-run -a npm start',
        'The tests need no display: npm test',
      ].join('\n'),
    );
  const [article] = seedArticles();
  if (!article) stop('seeds/ holds no article.');
  const path = getBrowser('chromium');
  if (!path) stop('No Chromium, Chrome or Edge was found or could be installed. Set CHROME_PATH to one.');
  const live = await isReachable(article.url);
  const replay: Replay | undefined = live ? undefined : await serveReplay([seedRoute()]);
  const profile = mkdtempSync(join(tmpdir(), 'sourcenote-start-'));
  const browser = launch(path, [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--enable-unsafe-extension-debugging',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(replay
      ? [`--host-resolver-rules=MAP * 127.0.0.1:${replay.port}`, '--ignore-certificate-errors']
      : []),
    'about:blank',
  ]);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => browser.kill());
  try {
    await browser.loadExtension(extension);
    await browser.open(article.url);
    console.log(
      live
        ? `The live article: ${article.url}`
        : `The publisher's page could not be reached. This is a local replay of the article, at its own address: ${article.url}`,
    );
    console.log(
      'Sourcenote is loaded. Click a marked passage, or the toolbar button. Close the window to end.',
    );
    await browser.closed;
  } finally {
    browser.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    await replay?.close();
  }
}

await start();
