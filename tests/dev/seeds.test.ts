import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SOURCENOTE_CONTEXT } from '../../src/core/export/context.ts';
import { validateSeeds } from '../../src/dev/seeds.ts';
import { changed, PIER_SOURCE, pier } from '../core/record/pier.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  cpSync(join(import.meta.dirname, '../../seeds/record.schema.json'), join(folder, 'record.schema.json'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const good = () => changed(pier(), '@context', SOURCENOTE_CONTEXT);

function seed(name: string, record: unknown, source: string | undefined = PIER_SOURCE): void {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'record.json'), JSON.stringify(record));
  if (source !== '') writeFileSync(join(folder, name, 'source.txt'), source);
}

test('the bundled records are valid', () => {
  expect(validateSeeds()).toEqual([]);
});

test('a good record and a folder without one', () => {
  seed('pier', good());
  mkdirSync(join(folder, 'organizations'));
  expect(validateSeeds(folder)).toEqual([]);
});

test('a problem says file, path and reason', () => {
  seed('pier', changed(good(), 'items.1.body.value', '2019-05-03'));
  expect(validateSeeds(folder)).toEqual([
    {
      file: 'pier/record.json',
      path: 'items[1].body.value',
      reason: '2019-05-03 is a Friday, not a Thursday',
    },
  ]);
});

test('keys that mean something else than in the other records', () => {
  seed('pier', pier());
  expect(validateSeeds(folder)).toMatchObject([{ path: '@context' }]);
});

test('a record without its source, and two of one article', () => {
  seed('a', good());
  seed('b', good(), '');
  expect(validateSeeds(folder).map(({ file, path }) => `${file} ${path}`)).toEqual([
    'b/record.json ',
    'b/record.json id',
    'b/record.json source.url',
    'b/record.json source.aliases[0]',
  ]);
});

test('a schema file that is out of date', () => {
  writeFileSync(join(folder, 'record.schema.json'), '{}');
  expect(validateSeeds(folder)).toMatchObject([{ file: 'record.schema.json' }]);
});
