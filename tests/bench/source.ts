/**
 * Time and memory of source matching at 1, 1,000 and 100,000 records: `npx tsx tests/bench/source.ts`.
 * Half of the look-ups hit (under another form of the address), half miss. Times are of the processor, so that
 * other programs do not count. Memory needs `node --expose-gc`; the
 * program starts itself again with it.
 */
import { spawnSync } from 'node:child_process';
import type { AnnotationPage } from '../../src/core/annotation.ts';
import { buildIndex, matchSource } from '../../src/core/source/match.ts';

const lookUps = 20_000;

function recordsOf(count: number): AnnotationPage[] {
  return Array.from({ length: count }, (_, number) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `record-${number}`,
    type: 'AnnotationPage',
    source: {
      url: `https://paper-${number % 97}.example/2019/04/26/a-headline-of-some-words-${number}`,
      aliases: [`https://old-paper-${number % 97}.example/story.php?id=${number}`],
      title: 'A headline of some words',
      publisher: 'Paper',
      published: '2019-04-26',
      language: 'en',
    },
    items: [],
  }));
}

function addressOf(number: number, count: number): string {
  const record = (number * 7919) % count;
  const path = `paper-${record % 97}.example/2019/04/26/a-headline-of-some-words-${number % 2 ? record : -number}`;
  return number % 3
    ? `http://www.${path}/?utm_source=x`
    : `https://web.archive.org/web/20190427101500/https://${path}`;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** µs. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function measure(count: number): void {
  const records = recordsOf(count);
  const before = heap();
  const start = processorTime();
  const index = buildIndex(records);
  const built = (processorTime() - start) / 1000;
  const bytes = heap() - before;
  const addresses = Array.from({ length: lookUps }, (_, number) => addressOf(number, count));
  for (const url of addresses) matchSource({ url }, index);
  const warm = processorTime();
  let hits = 0;
  for (const url of addresses) if (matchSource({ url }, index)) hits += 1;
  const each = (processorTime() - warm) / lookUps;
  const row = [count, built.toFixed(1), (bytes / 1024).toFixed(0), each.toFixed(2), `${hits} of ${lookUps}`];
  console.log(row.map((cell) => String(cell).padStart(14)).join(''));
}

if (globalThis.gc) {
  console.log(
    ['records', 'build ms', 'index KiB', 'µs a look-up', 'hits'].map((cell) => cell.padStart(14)).join(''),
  );
  for (const count of [1, 1000, 100_000]) measure(count);
} else {
  const again = spawnSync(process.execPath, ['--expose-gc', ...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
  });
  process.exitCode = again.status ?? 1;
}
