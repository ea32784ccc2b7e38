import { parseArgs } from 'node:util';

/** What annotations can be written as. */
const FORMATS = ['jsonld', 'markdown', 'csv'] as const;
/** One of FORMATS. */
export type Format = (typeof FORMATS)[number];

/** What is known of an article besides its text, as given on the command line. */
export interface Known {
  /** ISO 8601 day. */
  published?: string;
  url?: string;
}

/** What a command line asks for; `-` is standard input. */
export type Command =
  | { name: 'help' }
  | { name: 'version' }
  | { name: 'annotate'; file: string; known: Known; format: Format }
  | { name: 'annotate-lines'; file: string }
  | { name: 'draft'; file: string; known: Known; id?: string; out?: string }
  | { name: 'check'; files: string[] }
  | { name: 'match'; urls: string[] };

/** A command line that cannot be carried out; the message is one line that a person can act on. */
export class UsageError extends Error {}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  published: { type: 'string' },
  url: { type: 'string' },
  format: { type: 'string' },
  ndjson: { type: 'boolean' },
  out: { type: 'string' },
  id: { type: 'string' },
} as const;
type Option = keyof typeof OPTIONS;

/** The options that each command understands besides --help. */
const ALLOWED: Record<string, readonly Option[]> = {
  annotate: ['published', 'url', 'format', 'ndjson'],
  draft: ['published', 'url', 'out', 'id'],
  check: [],
  match: [],
};

/** Reads a command line, the program's own name left out. Throws UsageError. */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals } = parsed(argv);
  const [name, ...files] = positionals;
  if (values.help || (name === undefined && !values.version)) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const allowed = ALLOWED[name ?? ''];
  if (!allowed) throw new UsageError(`"${name}" is no command: annotate, draft, check, match.`);
  for (const option of Object.keys(values))
    if (!allowed.some((each) => each === option)) throw new UsageError(`${name} takes no --${option}.`);
  if (name === 'check') return { name, files: some(files, 'check needs the path of a record.') };
  if (name === 'match') return { name, urls: some(files, 'match needs an address.') };
  if (values.ndjson && (values.published ?? values.url ?? values.format) !== undefined)
    throw new UsageError('with --ndjson each line says published and url itself, and the output is JSON.');
  const [file, more] = files;
  if (more !== undefined) throw new UsageError(`${name} takes one file.`);
  if (values.ndjson) return { name: 'annotate-lines', file: file ?? '-' };
  if (file === undefined) throw new UsageError(`${name} needs a file, or - for standard input.`);
  const known = knownOf(values);
  if (name === 'annotate') return { name, file, known, format: formatOf(values.format) };
  return {
    name: 'draft',
    file,
    known,
    ...(values.id && { id: idOf(values.id) }),
    ...(values.out && { out: values.out }),
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

function some(files: string[], otherwise: string): string[] {
  if (files.length === 0) throw new UsageError(otherwise);
  return files;
}

function knownOf({ published, url }: { published?: string | undefined; url?: string | undefined }): Known {
  if (published !== undefined && !isDay(published))
    throw new UsageError(`--published needs a day such as 2016-09-15, not "${published}".`);
  if (url !== undefined && !isAddress(url))
    throw new UsageError(`--url needs an http(s) address, not "${url}".`);
  return {
    ...(published !== undefined && { published: published.slice(0, 10) }),
    ...(url !== undefined && { url }),
  };
}

/** An ISO 8601 day that the calendar has, with or without a time. */
export function isDay(text: string): boolean {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|T[\d:.+Z-]{1,30}$)/.exec(text)?.[1];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}

/** An http or https address. */
export const isAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);

function formatOf(text = 'jsonld'): Format {
  const format = FORMATS.find((each) => each === text);
  if (!format) throw new UsageError(`--format is one of ${FORMATS.join(', ')}, not "${text}".`);
  return format;
}

function idOf(text: string): string {
  if (!/^[a-z\d][a-z\d-]{0,99}$/.test(text))
    throw new UsageError('--id is made of a to z, 0 to 9 and hyphens.');
  return text;
}
