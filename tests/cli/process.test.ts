import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Runs the program as a process of its own; `stopAfter` closes its output after so many bytes. */
async function program(argv: string[], input: string, stopAfter = Number.POSITIVE_INFINITY) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'src/cli/main.ts'), ...argv], {
    cwd: root,
  });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
    if (output.length > stopAfter) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  // a program that has ended takes no more input
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code, output, errors };
}

const line = (id: number) =>
  `${JSON.stringify({ id, text: 'It closed on March 3, 2005, and opened again in 2009.' })}\n`;

it('annotates lines from standard input, errors on standard error', { timeout: 60_000 }, async () => {
  const { code, output, errors } = await program(['annotate', '--ndjson'], `${line(1)}{}\n${line(2)}`);
  expect(
    output
      .trimEnd()
      .split('\n')
      .map((each) => JSON.parse(each).id),
  ).toEqual([1, 2]);
  expect(errors).toBe('sourcenote: line 2: "text" is missing or no text\n');
  expect(code).toBe(1);
});

it('ends quietly when nobody reads its output any more', { timeout: 60_000 }, async () => {
  const input = Array.from({ length: 3000 }, (_, id) => line(id)).join('');
  const { code, output, errors } = await program(['annotate', '--ndjson'], input, 10_000);
  expect([code, errors]).toEqual([0, '']);
  expect(output.length).toBeLessThan(2_000_000);
});

it('says in one line that a file is not there', { timeout: 60_000 }, async () => {
  const { code, output, errors } = await program(['annotate', 'no/such/file.txt'], '');
  expect([code, output, errors]).toEqual([
    2,
    '',
    'sourcenote: no/such/file.txt: ENOENT: no such file or directory\n',
  ]);
});
