/**
 * `npx tsx tests/bench/extract.ts [GOLD …]`: CPU time of the extractor, as wall time is the machine's load. Prints
 * articles a second of each gold file (one JSON object with a `text` a line), then hostile texts of one length and of
 * four times that. Ends with 1 when one grows clearly faster than its length.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extract } from '../../src/core/extract/extract.ts';
import { HOSTILE, repeated } from '../core/extract/hostile.ts';

/** UTF-16 units of the shorter text: --length. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { length: { type: 'string', default: '50000' } },
});
const length = Number(values.length);
const TIMES = 4;
/** Four times the text takes four times the time, a quadratic rule sixteen; the collector of garbage is in between. */
const STEEPEST = 8;
/** Below this many ms the clock and the collector tell more than the rule. */
const CLEAR = 150;
const SOURCE = { published: '2016-05-05', url: 'https://example.org/a' };

/** ms of CPU time, the least of some passes. */
function cost(work: () => void, passes: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < passes; pass++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function textsOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const article: unknown = JSON.parse(line);
      return typeof article === 'object' && article && 'text' in article && typeof article.text === 'string'
        ? [article.text]
        : [];
    });
}

for (const file of positionals) {
  const texts = textsOf(file);
  const ms = cost(() => {
    for (const text of texts) extract(text, SOURCE);
  }, 12);
  console.log(`${file}: ${texts.length} articles, ${Math.round((1000 * texts.length) / ms)} a second`);
}

let steep = 0;
for (const [name, unit] of Object.entries(HOSTILE)) {
  const [short = 0, long = 0] = [length, TIMES * length].map((size) => {
    const text = repeated(unit, size);
    return cost(() => extract(text, SOURCE), 2);
  });
  const bad = long > CLEAR && long > STEEPEST * short;
  if (bad) steep++;
  console.log(
    `${name.padEnd(38)} ${short.toFixed(0).padStart(6)} ms ${long.toFixed(0).padStart(6)} ms${bad ? '  steeper than its length' : ''}`,
  );
}
if (steep > 0) process.exitCode = 1;
