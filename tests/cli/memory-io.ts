import { InputError, type Io } from '../../src/cli/io.ts';

/** The world in memory: files by path (`-` is standard input), and what was written. */
export interface MemoryIo extends Io {
  files: Map<string, string>;
  output(): string;
  warnings: string[];
}

export function memoryIo(files: Record<string, string> = {}, chunkSize = 7): MemoryIo {
  const written: string[] = [];
  const warnings: string[] = [];
  const kept = new Map(Object.entries(files));
  const bytes = (file: string): Uint8Array => {
    const text = kept.get(file);
    if (text === undefined) throw new InputError(`${file}: no such file`);
    return new TextEncoder().encode(text);
  };
  return {
    files: kept,
    warnings,
    output: () => written.join(''),
    async *chunks(file) {
      const all = bytes(file);
      for (let at = 0; at < all.length; at += chunkSize)
        yield await Promise.resolve(all.slice(at, at + chunkSize));
    },
    read: async (file, most) => {
      const all = bytes(file);
      if (all.length > most) throw new InputError(`${file}: longer than ${most} bytes.`);
      return Promise.resolve(new TextDecoder().decode(all));
    },
    exists: async (file) => Promise.resolve(kept.has(file)),
    save: async (file, text) => {
      if (kept.has(file)) throw new InputError(`${file}: it is there already`);
      kept.set(file, text);
      return Promise.resolve();
    },
    write: async (text) => {
      written.push(text);
      return Promise.resolve();
    },
    warn: (line) => {
      warnings.push(line);
    },
  };
}
