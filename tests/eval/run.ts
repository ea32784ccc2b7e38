/**
 * npm run eval -- quotes|dates|designations GOLD [--filter=speech] [--unit=fragment] [--news-like] [--errors=N]
 *   [--threshold] [--out=FILE]
 * Runs the extractor over a gold file (one JSON object a line) and prints how much of it is found, and how fast.
 * --threshold counts only what is shown by default; --out writes the predictions in the gold's form.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { AnnotationPage } from '../../src/core/annotation.ts';
import { extract } from '../../src/core/extract/extract.ts';
import { SHOWN_FROM } from '../../src/core/extract/threshold.ts';
import { scoreDates } from './dates.ts';
import { scoreDesignations } from './designations.ts';
import { type DateGold, type DesignationGold, type QuoteGold, readGold } from './gold.ts';
import { datesOf, designationsOf, quotesOf } from './predict.ts';
import { scoreQuotes } from './quotes.ts';
import { line, percent } from './rates.ts';
import { directPrecision } from './shown.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    filter: { type: 'string', default: 'speech' },
    unit: { type: 'string', default: 'quote' },
    'news-like': { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
    threshold: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
const [task, file] = positionals;
if (!file || !['quotes', 'dates', 'designations'].includes(task ?? '')) {
  console.error(
    'usage: npm run eval -- quotes|dates|designations GOLD [--filter=speech] [--unit=fragment] [--news-like] [--errors=N] [--threshold] [--out=FILE]',
  );
  process.exit(2);
}

/** Only what a reader is shown by default. */
function shown(page: AnnotationPage): AnnotationPage {
  return options.threshold
    ? { ...page, items: page.items.filter(({ confidence }) => confidence >= SHOWN_FROM) }
    : page;
}

interface Article {
  id: string;
  text: string;
  published?: string | undefined;
}

/** Every article's page, and how many were read a second once warm. */
function extractAll(articles: readonly Article[]): Map<string, AnnotationPage> {
  const read = ({ text, published }: Article): AnnotationPage =>
    extract(text, published === undefined ? {} : { published });
  const pages = new Map(articles.map((article) => [article.id, read(article)]));
  for (let pass = 0; pass < 3; pass++) for (const article of articles) read(article);
  const start = performance.now();
  for (const article of articles) read(article);
  const rate = (1000 * articles.length) / (performance.now() - start);
  console.log(
    `${articles.length} articles, ${Math.round(rate)} a second${options.threshold ? `; shown from confidence ${SHOWN_FROM}` : ''}`,
  );
  return pages;
}

function predictions<Item>(
  pages: ReadonlyMap<string, AnnotationPage>,
  read: (page: AnnotationPage) => Item[],
  key: string,
  id: string,
): Map<string, Item[]> {
  const found = new Map([...pages].map(([name, page]) => [name, read(shown(page))]));
  if (options.out)
    writeFileSync(
      options.out,
      [...found].map(([name, items]) => `${JSON.stringify({ [id]: name, [key]: items })}\n`).join(''),
    );
  return found;
}

function printErrors(errors: Readonly<Record<string, readonly string[]>>): void {
  const most = Number(options.errors);
  for (const [kind, all] of most > 0 ? Object.entries(errors) : [])
    console.log(
      `-- ${kind} ${all.length}\n${all
        .slice(0, most)
        .map((error) => `   ${error}`)
        .join('\n')}`,
    );
}

if (task === 'quotes') {
  const gold = readGold<QuoteGold>(file);
  const pages = extractAll(
    gold.map(({ doc_id, text, doc_date }) => ({ id: doc_id, text, published: doc_date })),
  );
  const items = predictions(pages, quotesOf, 'quotes', 'doc_id');
  const score = scoreQuotes(gold, items, options.filter, options.unit === 'fragment');
  console.log(
    `gold ${score.gold}  predicted ${score.predicted}  filter ${options.filter}  unit ${options.unit}`,
  );
  console.log(
    [
      line('content exact', score.exact),
      line('content overlap', score.overlap),
      line('content and speaker', score.endToEnd),
    ].join('\n'),
  );
  console.log(
    `  of those found: speaker right ${percent(score.speakerAccuracy)}, resolved name right ${percent(score.resolvedAccuracy)}, cue right ${percent(score.cueAccuracy)}`,
  );
  const direct = directPrecision(gold, items);
  console.log(`  direct with speaker: ${direct.predicted} predicted, right ${percent(direct.precision)}`);
  printErrors(score.errors);
} else if (task === 'dates') {
  const gold = readGold<DateGold>(file);
  const pages = extractAll(
    gold.map(({ id, text, reference_date }) => ({ id, text, published: reference_date })),
  );
  const score = scoreDates(gold, predictions(pages, datesOf, 'expected', 'id'), options['news-like']);
  console.log(`gold ${score.gold}  predicted ${score.predicted}`);
  console.log(
    [
      line('span exact', score.exact),
      line('span overlaps', score.relaxed),
      line('span overlaps, value right', score.value),
    ].join('\n'),
  );
  console.log(`  of those found: value right ${percent(score.valueAccuracy)}`);
  printErrors(score.errors);
} else {
  const gold = readGold<DesignationGold>(file);
  const pages = extractAll(gold.map(({ id, text }) => ({ id, text })));
  const score = scoreDesignations(gold, predictions(pages, designationsOf, 'designations', 'id'));
  console.log(`gold ${score.gold}  predicted ${score.predicted}`);
  console.log(
    [
      line('sentence recognized', score.detection),
      line('organization and label', score.pair),
      line('and authority', score.full),
    ].join('\n'),
  );
  printErrors(score.errors);
}
