/** Pages to measure on: made ones, the same in every run, or saved ones from a folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomOf } from './random.ts';

export interface BenchPage {
  name: string;
  source: string;
  /** The article alone, as HTML: where quotations are taken from. */
  expected: string;
}

const SYLLABLES = 'ba co de fi gu ha jo ka le mi no pa re su ta vo wi xe ya zu stra pri con men tion'.split(
  ' ',
);
const SMALL = 'the of and a in to was for on that with by as at from it were which his had'.split(' ');

/** Sizes in paragraphs: a short report, a long read, an endless one. */
const SIZES = [12, 60, 400];

function makePage(paragraphs: number): BenchPage {
  const random = randomOf(paragraphs);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const words = Array.from({ length: 900 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join(''),
  );
  // frequent words are few, as in language
  const word = () => (random() < 0.4 ? pick(SMALL) : (words[Math.floor(random() ** 2 * words.length)] ?? ''));
  const sentence = () => {
    const list = Array.from({ length: 6 + Math.floor(random() * 18) }, (_, index) => {
      const next = random() < 0.04 ? String(1900 + Math.floor(random() * 120)) : word();
      const inline = random();
      if (index && inline < 0.03) return `<a href="#">${next}</a>`;
      return index && inline < 0.05 ? `<em>${next}</em>` : next;
    });
    const text = list.join(random() < 0.1 ? '\n      ' : ' ');
    const said = random() < 0.2 ? `"${text}," he said` : text;
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}${random() < 0.05 ? '...' : '.'}`;
  };
  const blocks = Array.from({ length: paragraphs }, () =>
    Array.from({ length: 2 + Math.floor(random() * 4) }, sentence).join(' '),
  );
  const article = blocks.map((block) => `<p>${block}</p>`).join('\n    ');
  // one passage in eight stands on the page a second time, unseen
  const hidden = blocks
    .slice(0, Math.ceil(paragraphs / 8))
    .map((block) => `<p>${block}</p>`)
    .join('');
  const copy = JSON.stringify({ articleBody: blocks.join('\n').replace(/<[^>]*>/g, '') }).replaceAll(
    '<',
    '\\u003c',
  );
  const menu = Array.from({ length: 60 }, () => `<li><a href="#">${word()} ${word()}</a></li>`).join('\n');
  const teasers = Array.from(
    { length: 20 },
    () => `<li><h3>${sentence()}</h3><p>${sentence()}</p></li>`,
  ).join('\n');
  const source = `<!doctype html><title>Page</title><style>.copy{display:none}</style>
<script type="application/ld+json">${copy}</script><body><nav><ul>${menu}</ul></nav>
<div class="copy">${hidden}</div><main><article>
    ${article}
</article></main><aside><ul>${teasers}</ul></aside><footer>${sentence()}</footer></body>`;
  return { name: `made, ${paragraphs} paragraphs`, source, expected: `<article>${article}</article>` };
}

/** The pages of `folder`, or the made ones. */
export function benchPages(folder: string | undefined): BenchPage[] {
  if (!folder) return SIZES.map(makePage);
  const read = (name: string, file: string) => readFileSync(join(folder, name, `${file}.html`), 'utf8');
  return readdirSync(folder)
    .filter(
      (name) =>
        existsSync(join(folder, name, 'source.html')) && existsSync(join(folder, name, 'expected.html')),
    )
    .map((name) => ({ name, source: read(name, 'source'), expected: read(name, 'expected') }));
}
