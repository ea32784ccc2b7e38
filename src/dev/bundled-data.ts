/** What the build takes from seeds/ and hands to the bundles as constants: records, register, match patterns. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotationPage } from '../core/annotation.ts';
import type { Register } from '../core/register/register.ts';
import { matchPatterns } from '../core/source/match-patterns.ts';
import { organizationsOf, timelinesFor } from '../timelines.ts';
import { loadRegister } from './register.ts';

const root = join(import.meta.dirname, '../..');

export interface BundledData {
  records: AnnotationPage[];
  register: Register;
  matches: string[];
  /** Extension pages, those that the manifest does not name among them. */
  pages: string[];
}

/** Reads seeds/; its records have passed `validateSeeds` before the build comes here. */
export function bundledData(): BundledData {
  const seeds = join(root, 'seeds');
  const records = readdirSync(seeds, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(seeds, entry.name, 'record.json'))
    .filter((path) => existsSync(path))
    .toSorted()
    .map((path): AnnotationPage => JSON.parse(readFileSync(path, 'utf8')));
  return {
    records,
    register: loadRegister(seeds),
    matches: matchPatterns(records),
    pages: htmlFiles('src/pages'),
  };
}

function htmlFiles(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${folder}/${name}`);
}

/**
 * The constants that src/records.ts and src/register-data.ts declare. A page gets the time lines of the
 * organizations that its record designates, worked out here; the whole register goes to popup and extractor only.
 */
export function definitions({ records, register }: BundledData): Record<string, string> {
  const timelines = Object.fromEntries(
    records.map((page) => [page.id, timelinesFor(organizationsOf(page), page.source.published, register)]),
  );
  return {
    'process.env.NODE_ENV': '"production"',
    SOURCENOTE_RECORDS: JSON.stringify(records),
    SOURCENOTE_TIMELINES: JSON.stringify(timelines),
    SOURCENOTE_REGISTER: JSON.stringify(register),
  };
}
