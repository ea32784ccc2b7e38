#!/usr/bin/env node
/** The command line: real files and streams behind run.ts. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { InputError, type Io } from './io.ts';
import { run } from './run.ts';

/** A system's error as one line: "ENOENT: no such file or directory". */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/, \w+(?: '.*)?$/s, '') : String(error);

async function* chunks(file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) yield Buffer.from(chunk);
  } catch (error) {
    throw new InputError(`${file}: ${reasonOf(error)}`);
  }
}

const io: Io = {
  chunks,
  async read(file, most) {
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of chunks(file)) {
      size += part.length;
      if (size > most) throw new InputError(`${file}: longer than ${most} bytes.`);
      parts.push(part);
    }
    return Buffer.concat(parts).toString('utf8');
  },
  exists: (file) =>
    access(file).then(
      () => true,
      () => false,
    ),
  async save(file, text) {
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, { flag: 'wx' });
    } catch (error) {
      throw new InputError(`${file}: ${reasonOf(error)}`);
    }
  },
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  warn(line) {
    process.stderr.write(`sourcenote: ${line}\n`);
  },
};

// whoever reads our output has had enough (head, a closed pager): that is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') io.warn(error.message);
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

const records = async () => (await import('../records.ts')).records;
process.exitCode = await run(process.argv.slice(2), io, { version: manifest.version, records });
