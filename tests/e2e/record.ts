import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotationPage } from '../../src/core/annotation.ts';
import { readRecord } from '../../src/core/record.ts';

/** The first bundled record, as the extension reads it. */
export function bundledRecord(): AnnotationPage {
  const seeds = join(import.meta.dirname, '../../seeds');
  const id =
    readdirSync(seeds, { withFileTypes: true }).find(
      (each) => each.isDirectory() && each.name !== 'organizations',
    )?.name ?? '';
  const read = readRecord(JSON.parse(readFileSync(join(seeds, id, 'record.json'), 'utf8')));
  if (!read.ok) throw new Error('the bundled record does not read');
  return read.value;
}
