/** What a built extension must and must not hold; the build stops on a breach. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundledData } from './bundled-data.ts';

const kilobytes = (text: string | Buffer) => `${(gzipSync(text).length / 1000).toFixed(1)} kB`;

/**
 * Throws when something is web-accessible, a script of the manifest is missing or still needs Node's `process`;
 * else the sizes (gzip), the content script's code counted apart from the records that travel with it.
 */
export function checkExtension(folder: string): string {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const manifest: { web_accessible_resources?: unknown[]; content_scripts?: { js?: string[] }[] } =
    JSON.parse(read('manifest.json'));
  if (manifest.web_accessible_resources?.length)
    throw new Error(`${folder}: something is web-accessible, so a page could probe for the extension.`);
  const scripts = manifest.content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
  for (const script of ['src/content.js', 'src/extractor.js', ...scripts]) {
    if (!existsSync(join(folder, script))) throw new Error(`${folder}: ${script} was not built.`);
    if (read(script).includes('process.env')) throw new Error(`${folder}/${script} needs process.env.`);
  }
  const stray = readdirSync(folder).filter((name) => name.endsWith('.css'));
  if (stray.length > 0) throw new Error(`${folder}: ${stray.join(', ')} is in no manifest entry.`);
  const records = JSON.stringify(bundledData().records);
  const content = read('src/content.js');
  const code = gzipSync(content).length - gzipSync(records).length;
  return [
    folder,
    `content script ${(code / 1000).toFixed(1)} kB code + ${kilobytes(records)} records`,
    `extractor ${kilobytes(read('src/extractor.js'))} (gzip)`,
  ].join(' · ');
}
