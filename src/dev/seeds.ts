/**
 * `npm run seeds`: checks every seeds/*\/record.json and the designation register, and prints file, path and reason of what is wrong.
 * `npm run seeds -- --write-schema` writes seeds/record.schema.json anew (then `npm run format`).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { AnnotationPage } from '../core/annotation.ts';
import { SOURCENOTE_CONTEXT } from '../core/export/context.ts';
import { checkRecord, checkTogether } from '../core/record/check.ts';
import type { Problem } from '../core/record/problem.ts';
import { checkRegister } from '../core/register/check.ts';
import { recordJsonSchema } from './record-schema.ts';
import { loadRegister } from './register.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');
const SCHEMA = 'record.schema.json';

/** What is wrong in one file; `file` is relative to the folder of the seeds. */
export type SeedProblem = Problem & { file: string };

function readIf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** All that is wrong with the records in a folder of seeds; an empty list: they can be built. */
export function validateSeeds(seeds = SEEDS): SeedProblem[] {
  const records: { name: string; page: AnnotationPage }[] = [];
  const problems = readdirSync(seeds, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(seeds, entry.name, 'record.json')))
    .map((entry) => entry.name)
    .toSorted((a, b) => a.localeCompare(b))
    .flatMap((name) => {
      const file = `${name}/record.json`;
      const source = readIf(join(seeds, name, 'source.txt'));
      const record = readFileSync(join(seeds, name, 'record.json'), 'utf8');
      const checked = checkRecord(source === undefined ? { record } : { record, source });
      if (checked.page) records.push({ name: file, page: checked.page });
      const missing = { path: '', reason: 'source.txt is missing: quotes cannot be checked' };
      const found = [
        ...(source === undefined ? [missing] : []),
        ...checked.problems,
        ...(checked.page ? checkContext(checked.page) : []),
      ];
      return found.map((problem) => ({ file, ...problem }));
    });
  const shared = checkTogether(records).map(({ name, ...problem }) => ({ file: name, ...problem }));
  return [...problems, ...shared, ...checkSchemaFile(join(seeds, SCHEMA)), ...checkOrganizations(seeds)];
}

/** The designation register beside the records; a folder without one has no problem. */
function checkOrganizations(seeds: string): SeedProblem[] {
  const head = 'organizations.json';
  if (!existsSync(join(seeds, head))) return [];
  try {
    return checkRegister(loadRegister(seeds)).map(({ where, message }) => ({
      file: where === 'register' ? head : `organizations/${where}.json`,
      path: '',
      reason: message,
    }));
  } catch (error) {
    return [{ file: head, path: '', reason: error instanceof Error ? error.message : String(error) }];
  }
}

/** One meaning of the keys for every record and every export. */
function checkContext(page: AnnotationPage): Problem[] {
  return isDeepStrictEqual(page['@context'], SOURCENOTE_CONTEXT)
    ? []
    : [{ path: '@context', reason: 'not the context of src/core/export/context.ts' }];
}

/** The schema that editors read says what the reader checks. */
function checkSchemaFile(path: string): SeedProblem[] {
  const written = readIf(path);
  return written !== undefined && isDeepStrictEqual(JSON.parse(written), recordJsonSchema())
    ? []
    : [{ file: SCHEMA, path: '', reason: 'out of date: npm run seeds -- --write-schema' }];
}

function run(): void {
  if (process.argv.includes('--write-schema'))
    writeFileSync(join(SEEDS, SCHEMA), `${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
  const problems = validateSeeds();
  for (const { file, path, reason } of problems)
    console.error(`seeds/${file}: ${path && `${path}: `}${reason}`);
  if (problems.length > 0) process.exitCode = 1;
  else console.log('seeds: every record and the register are valid.');
}

if (process.argv[1] === import.meta.filename) run();
