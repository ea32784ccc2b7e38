/** The world outside, as commands see it: real in main.ts, in memory in tests. */
export interface Io {
  /** The whole of a file, or of standard input for `-`, as UTF-8. Throws when it cannot be read or is longer than `most` bytes. */
  read(file: string, most: number): Promise<string>;
  /** The bytes of a file or of standard input for `-`, as they come. */
  chunks(file: string): AsyncIterable<Uint8Array>;
  exists(file: string): Promise<boolean>;
  /** Writes a new file and its folders; never over one that is there. */
  save(file: string, text: string): Promise<void>;
  /** To standard output; resolves when more may be written. */
  write(text: string): Promise<void>;
  /** One line to standard error. */
  warn(line: string): void;
}

/** What was given cannot be used; the message is one line that a person can act on. */
export class InputError extends Error {}
