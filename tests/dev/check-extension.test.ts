/** What stops the build: each breach in a folder that is otherwise right. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundledData, definitions } from '../../src/dev/bundled-data.ts';
import { checkExtension, contentLimit } from '../../src/dev/check-extension.ts';

const records = definitions(bundledData())['SOURCENOTE_RECORDS'];

/** Text that gzip cannot make much smaller than `bytes`. */
const noise = (bytes: number) => randomBytes(bytes).toString('base64');

let folder: string;
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const manifest = (more: object) =>
  write(
    'manifest.json',
    JSON.stringify({ content_scripts: [{ js: ['src/content.js'] }, { js: ['src/card.js'] }], ...more }),
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcenote-check-'));
  manifest({});
  write('src/content.js', `const records=${records};"${noise(contentLimit - 2000)}"`);
  write('src/card.js', `"${noise(2 * contentLimit)}"`);
  write('src/extractor.js', '0');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('the content script may be as big as its limit, the records that travel with it apart', () => {
  expect(checkExtension(folder)).toMatch(/ · content 2[2-4]\.\d kB \+ \d+\.\d kB data · card /);
});

test.each<[string, () => void, RegExp]>([
  [
    'a content script that is too big',
    () => write('src/content.js', `const records=${records};"${noise(contentLimit + 1000)}"`),
    /content script has 2[5-7]\.\d kB of code \(gzip\), more than 25\.0 kB/,
  ],
  ['a web-accessible file', () => manifest({ web_accessible_resources: [{}] }), /web-accessible/],
  [
    'a script that is not there',
    () => rmSync(join(folder, 'src/extractor.js')),
    /extractor\.js was not built/,
  ],
  ['a script for Node', () => write('src/extractor.js', 'process.env.X'), /needs process\.env/],
  ['a stray sheet', () => write('card.css', ''), /card\.css is in no manifest entry/],
])('%s stops the build', (_, breach, expected) => {
  breach();
  expect(() => checkExtension(folder)).toThrow(expected);
});
