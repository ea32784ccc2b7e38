import { array, assert, asyncProperty, integer, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/cli/lines.ts';
import { memoryIo } from './memory-io.ts';

async function lines(text: string, longest = 1000, chunkSize = 3) {
  const read = [];
  for await (const line of readLines(memoryIo({ '-': text }, chunkSize).chunks('-'), longest))
    read.push(line);
  return read;
}

describe('lines of a stream', () => {
  it.each([
    ['no final break', 'a\nb', ['a', 'b']],
    ['a final break', 'a\nb\n', ['a', 'b']],
    ['empty lines', '\n\na', ['', '', 'a']],
    ['Windows breaks', 'a\r\nb\r\n', ['a', 'b']],
    ['characters cut by a chunk', 'ééé€\n😀', ['ééé€', '😀']],
    ['nothing', '', []],
  ])('%s', async (_, text, expected) => {
    expect((await lines(text)).map((line) => line.text)).toEqual(expected);
  });

  it('passes over a line that is too long, and goes on', async () => {
    expect(await lines(`a\n${'x'.repeat(50)}\nb`, 10)).toEqual([
      { number: 1, text: 'a' },
      { number: 2 },
      { number: 3, text: 'b' },
    ]);
  });

  it('gives what was put in, however it is cut', async () => {
    const line = string({ unit: 'grapheme', maxLength: 20 }).map(
      (text) => `${text.replace(/[\r\n\uFEFF]/g, '')}.`,
    );
    await assert(
      asyncProperty(array(line, { minLength: 1 }), integer({ min: 1, max: 9 }), async (texts, size) => {
        expect((await lines(texts.join('\n'), 1000, size)).map(({ text }) => text)).toEqual(texts);
      }),
      { numRuns: 50 },
    );
  });
});
