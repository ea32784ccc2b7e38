/** What the build takes from seeds/ and hands to the bundles as constants: records, register, match patterns. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotationPage } from '../core/annotation.ts';

const root = join(import.meta.dirname, '../..');

export interface BundledData {
  records: AnnotationPage[];
  matches: string[];
  /** Extension pages that the manifest does not name. */
  pages: string[];
}

/** Reads seeds/*\/record.json; they have passed `validateSeeds` before the build comes here. */
export function bundledData(): BundledData {
  const seeds = join(root, 'seeds');
  const records = readdirSync(seeds, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(seeds, entry.name, 'record.json'))
    .filter((path) => existsSync(path))
    .toSorted()
    .map((path): AnnotationPage => JSON.parse(readFileSync(path, 'utf8')));
  const pages = join(root, 'src/pages');
  return {
    records,
    matches: ['*://*.themoscowtimes.com/*55343*'],
    pages: existsSync(pages)
      ? readdirSync(pages)
          .filter((name) => name.endsWith('.html'))
          .map((name) => `src/pages/${name}`)
      : [],
  };
}

/** The constants that src/records.ts declares. */
export function definitions(data: BundledData): Record<string, string> {
  return {
    'process.env.NODE_ENV': '"production"',
    SOURCENOTE_RECORDS: JSON.stringify(data.records),
  };
}
