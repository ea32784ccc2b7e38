/** Anchoring against its peers: accuracy for each kind of drift, and time for 10 to 1,000 quotations. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { getBrowser } from '../../src/dev/browser.ts';
import { DRIFTS } from './drift.ts';
import { HOSTILE } from './hostile.ts';
import type { Quote, Score } from './in-page.ts';
import { type BenchPage, benchPages } from './pages.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const HEAD = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };
/** A peer that would need more than this for all quotations is asked for some, and its time multiplied, ms. */
const PATIENCE = 1000;

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: here(entry), formats: ['iife'], name: 'benchPart' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled.`);
  return output.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
}

async function open(page: Page, { source }: BenchPage, scripts: readonly string[]): Promise<void> {
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ body: source, headers: HEAD })
      : route.abort(),
  );
  await page.goto('https://bench.example/', { waitUntil: 'domcontentloaded' });
  for (const script of scripts) await page.evaluate(script);
}

const percent = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : '-');

async function printAccuracy(
  page: Page,
  pages: readonly BenchPage[],
  scripts: readonly string[],
): Promise<void> {
  console.log('\nAccuracy: right % / wrong % (deleted: rightly missing %)');
  for (const drift of DRIFTS) {
    const sums: Record<string, Score> = {};
    for (const one of pages) {
      await open(page, one, scripts);
      const scores = await page.evaluate(([article, kind]) => globalThis.bench.accuracy(article, kind), [
        one.expected,
        drift,
      ] as const);
      for (const [name, score] of Object.entries(scores)) {
        const sum = sums[name] ?? { right: 0, wrong: 0, missing: 0, all: 0 };
        sums[name] = sum;
        sum.right += score.right;
        sum.wrong += score.wrong;
        sum.missing += score.missing;
        sum.all += score.all;
      }
    }
    const cells = Object.entries(sums).map(([name, { right, wrong, missing, all }]) =>
      drift === 'deleted'
        ? `${name} ${percent(missing, all)}`
        : `${name} ${percent(right, all)}/${percent(wrong, all)}`,
    );
    console.log(`${drift} (${sums['ours']?.all ?? 0}): ${cells.join('  ')}`);
  }
}

/** What is asked of a page: its own quotations as they are or after edits, or another page's. */
const WORK = ['found', 'edited', 'missing'] as const;

async function printTimes(
  page: Page,
  one: BenchPage,
  other: BenchPage,
  times: number,
  scripts: readonly string[],
): Promise<void> {
  await open(page, other, scripts);
  const foreign = await page.evaluate((article) => globalThis.bench.quotes(article, 1000), other.expected);
  for (const work of WORK) {
    await open(page, one, scripts);
    const own = await page.evaluate((article) => globalThis.bench.quotes(article, 1000), one.expected);
    const pool = work === 'missing' ? foreign : own;
    const length = await page.evaluate(
      ([count, drift]) => {
        const size = globalThis.bench.lengthen(count);
        globalThis.bench.drift(drift);
        return size;
      },
      [times, work === 'edited' ? 'edited' : 'banner'] as const,
    );
    const ask = (name: string, quotes: Quote[]) =>
      page.evaluate(([program, list]) => globalThis.bench.time(program, list, 7), [name, quotes] as const);
    const names = times > 1 ? ['ours', 'floor'] : await page.evaluate(() => globalThis.bench.names());
    for (const count of [10, 100, 1000]) {
      const quotes = Array.from({ length: count }, (_, index) => pool[index % pool.length]).filter(
        (quote) => quote !== undefined,
      );
      const gather = await ask('gather', []);
      const cells: string[] = [];
      for (const name of names) {
        const few = quotes.slice(0, 10);
        const sample = await ask(name, few);
        const isSampled = count > 10 && (sample / 10) * count > PATIENCE && name !== 'ours';
        const time = isSampled ? (sample / 10) * count : await ask(name, quotes);
        cells.push(
          `${name} ${isSampled ? '~' : ''}${time.toFixed(1)}${name === 'ours' ? ` (${(time / gather).toFixed(1)} × gathering)` : ''}`,
        );
      }
      console.log(
        `${one.name}${times > 1 ? ` × ${times}` : ''}, ${Math.round(length / 1000)} k characters, ${count} ${work}: gathering ${gather.toFixed(1)}  ${cells.join('  ')}`,
      );
    }
  }
}

/** Code units of hostile text: each twice the one before. */
const LENGTHS = [100_000, 200_000, 400_000, 800_000];

async function printHostile(page: Page): Promise<void> {
  console.log(
    `\nHostile text, 300 quotations, ms at ${LENGTHS.map((length) => length / 1000).join(' / ')} k characters`,
  );
  for (const kind of HOSTILE) {
    const [gathering, ours]: [string[], string[]] = [[], []];
    for (const length of LENGTHS) {
      const quotes = await page.evaluate(([name, size]) => globalThis.bench.hostile(name, size), [
        kind,
        length,
      ] as const);
      const ask = (name: string) =>
        page.evaluate(([program, list]) => globalThis.bench.time(program, list, 3), [name, quotes] as const);
      gathering.push((await ask('gather')).toFixed(1));
      ours.push((await ask('ours')).toFixed(0));
    }
    console.log(`${kind}: gathering ${gathering.join(' / ')}  ours ${ours.join(' / ')}`);
  }
}

/** `folder`: saved pages; without one, pages are made. */
export async function benchAnchoring(folder: string | undefined): Promise<void> {
  if (!existsSync(here('node_modules')))
    spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: here('.'),
      stdio: 'inherit',
    });
  const executablePath = getBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge found: set CHROME_PATH.');
  const scripts = await Promise.all(['peers.js', 'in-page.ts'].map(bundle));
  const pages = benchPages(folder);
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    await printAccuracy(page, pages, scripts);
    console.log('\nTime: ms for all quotations, median; ~: sampled');
    const bySize = pages.toSorted((one, other) => one.source.length - other.source.length);
    const at = (share: number) => bySize[Math.floor(share * (bySize.length - 1))];
    const [small, middle, large] = [at(0.1), at(0.5), at(1)];
    if (!small || !middle || !large) return;
    for (const one of new Set([small, middle, large]))
      await printTimes(page, one, one === small ? large : small, 1, scripts);
    // linear: the same page, longer and longer
    for (const times of [2, 4, 8, 50]) await printTimes(page, small, large, times, scripts);
    await printHostile(page);
  } finally {
    await browser.close();
  }
}
