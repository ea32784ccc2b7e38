/**
 * How much later a reader sees the article marked than it would see it bare: ms from DOMContentLoaded to the
 * frame after the highlights stand, beside DOMContentLoaded to the same frame without the extension. Both
 * browsers run side by side and take turns, so that the machine's load falls on both alike.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { getBrowser } from '../../src/dev/browser.ts';
import { seedArticles, serveReplay } from '../../src/dev/replay.ts';
import { replayPage } from '../../src/dev/replay-page.ts';

const rounds = 40;

/** Runs in the page: the times of the load, by the page's own clock. */
const probe = `<script>
addEventListener('DOMContentLoaded', () => {
  const start = performance.now();
  const marked = () => [...CSS.highlights.keys()].some((name) => name.startsWith('sourcenote-'));
  const wanted = new URL(location.href).searchParams.has('marked');
  const look = () => {
    if (wanted && !marked()) { requestAnimationFrame(look); return; }
    requestAnimationFrame(() => { window.tookUntilPainted = performance.now() - start; });
  };
  requestAnimationFrame(look);
});
</script>`;

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function timeIn(page: Page, url: string): Promise<number> {
  await page.goto(url);
  const handle = await page.waitForFunction('window.tookUntilPainted');
  return Number(await handle.jsonValue());
}

/** In a tab of its own: a new process, which has yet to compile every script. */
async function timeInNewTab(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  try {
    return await timeIn(page, url);
  } finally {
    await page.close();
  }
}

/** Prints the medians and their difference. */
export async function benchLoad(): Promise<void> {
  const executablePath = getBrowser('chromium');
  const [seed] = seedArticles();
  if (!executablePath || !seed) throw new Error('The load benchmark needs Chromium and a seed.');
  const server = await serveReplay([
    (url) =>
      url.pathname.endsWith('.ico') ? undefined : { html: replayPage(seed.received, { head: probe }) },
  ]);
  const profiles: string[] = [];
  const start = (withExtension: boolean) => {
    const userDataDir = mkdtempSync(join(tmpdir(), 'sourcenote-bench-'));
    profiles.push(userDataDir);
    return launch({
      executablePath,
      userDataDir,
      headless: true,
      pipe: true,
      enableExtensions: withExtension ? [join(import.meta.dirname, '../../dist/chrome')] : false,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
        '--ignore-certificate-errors',
        '--disable-background-networking',
      ],
    });
  };
  const [marked, bare] = await Promise.all([start(true), start(false)]);
  try {
    const [markedTab, bareTab] = await Promise.all([marked.newPage(), bare.newPage()]);
    const ways = {
      'in the same tab': [() => timeIn(markedTab, `${seed.url}?marked`), () => timeIn(bareTab, seed.url)],
      'in a new tab': [() => timeInNewTab(marked, `${seed.url}?marked`), () => timeInNewTab(bare, seed.url)],
    } as const;
    console.log(`\nPage load, ${rounds} rounds, median ms from DOMContentLoaded to the painted frame`);
    for (const [way, [withMarks, without]] of Object.entries(ways)) {
      const times = { marked: [] as number[], bare: [] as number[] };
      for (let round = 0; round < rounds + 3; round += 1) {
        const [a, b] = [await withMarks(), await without()];
        // the first rounds warm the caches of code and fonts
        if (round < 3) continue;
        times.marked.push(a);
        times.bare.push(b);
      }
      const [a, b] = [median(times.marked), median(times.bare)];
      console.log(`${way}: without ${b.toFixed(1)} · with ${a.toFixed(1)} · added ${(a - b).toFixed(1)}`);
    }
  } finally {
    await Promise.all([marked.close(), bare.close()]);
    await server.close();
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) await benchLoad();
