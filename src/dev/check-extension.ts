/** What a built extension must and must not hold; the build stops on a breach. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundledData, definitions } from './bundled-data.ts';

/** gzip bytes of code that the content script may have: it runs on every matching page before that is drawn. */
export const contentLimit = 25_000;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Throws when something is web-accessible, a script of the manifest is missing, still needs Node's `process` or is too big;
 * else the sizes of the scripts, their code counted apart from the data from seeds/ that travels with it.
 */
export function checkExtension(folder: string): string {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const manifest: { web_accessible_resources?: unknown[]; content_scripts?: { js?: string[] }[] } =
    JSON.parse(read('manifest.json'));
  if (manifest.web_accessible_resources?.length)
    throw new Error(`${folder}: something is web-accessible, so a page could probe for the extension.`);
  const scripts = manifest.content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
  for (const script of ['src/extractor.js', ...scripts]) {
    if (!existsSync(join(folder, script))) throw new Error(`${folder}: ${script} was not built.`);
    if (read(script).includes('process.env')) throw new Error(`${folder}/${script} needs process.env.`);
  }
  const stray = readdirSync(folder).filter((name) => name.endsWith('.css'));
  if (stray.length > 0) throw new Error(`${folder}: ${stray.join(', ')} is in no manifest entry.`);
  const data = definitions(bundledData());
  const sizeOf = (script: string, bundled?: string) => {
    const apart = bundled ? gzipSync(data[bundled] ?? '').length : 0;
    return { script, code: gzipSync(read(`src/${script}.js`)).length - apart, apart };
  };
  const content = sizeOf('content', 'SOURCENOTE_RECORDS');
  if (content.code > contentLimit)
    throw new Error(
      `${folder}: the content script has ${kilobytes(content.code)} of code (gzip), more than ${kilobytes(contentLimit)}. What is not needed before the page is drawn belongs into src/card.ts or src/background.ts.`,
    );
  const sizes = [content, sizeOf('card', 'SOURCENOTE_TIMELINES'), sizeOf('extractor')].map(
    ({ script, code, apart }) => `${script} ${kilobytes(code)} + ${kilobytes(apart)} data`,
  );
  return [`${folder} (gzip)`, ...sizes].join(' · ');
}
