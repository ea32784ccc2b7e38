import { dirname, join } from 'node:path';
import type { AnnotationPage } from '../core/annotation.ts';
import { cleanDocument, LONGEST_DOCUMENT } from '../core/document.ts';
import { looksEnglish } from '../core/english.ts';
import { extract } from '../core/extract/extract.ts';
import { checkRecord, checkTogether } from '../core/record/check.ts';
import { buildIndex, matchSource } from '../core/source/match.ts';
import { annotateLines } from './annotate-lines.ts';
import { type Command, type Format, type Known, parseCommand, UsageError } from './command.ts';
import { draftOf, folderOf } from './draft.ts';
import { HELP } from './help.ts';
import { articleOf, type HtmlArticle, isHtml } from './html.ts';
import { InputError, type Io } from './io.ts';
import { printed } from './print.ts';

/** What the program carries with it. */
export interface Carried {
  version: string;
  /** The bundled records; asked for by `match` only. */
  records(): Promise<AnnotationPage[]>;
}

/** Bytes of a page of HTML or of a record: what is longer is none. */
const MOST_BYTES = 16_000_000;

/** Carries out one command line; resolves to the exit code (0, 1 or 2: see help.ts). What is wrong is said in one line on standard error. */
export async function run(argv: readonly string[], io: Io, carried: Carried): Promise<number> {
  try {
    return await carryOut(parseCommand(argv), io, carried);
  } catch (error) {
    if (error instanceof UsageError) io.warn(`${error.message} (sourcenote --help)`);
    else if (error instanceof InputError || error instanceof RangeError) io.warn(error.message);
    else throw error;
    return 2;
  }
}

async function carryOut(command: Command, io: Io, carried: Carried): Promise<number> {
  switch (command.name) {
    case 'help':
      await io.write(HELP);
      return 0;
    case 'version':
      await io.write(`${carried.version}\n`);
      return 0;
    case 'annotate':
      return annotate(command.file, command.known, command.format, io);
    case 'annotate-lines':
      return annotateLines(command.file, io);
    case 'draft':
      return draft(command, io);
    case 'check':
      return check(command.files, io);
    default:
      return match(command.urls, io, await carried.records());
  }
}

async function annotate(file: string, known: Known, format: Format, io: Io): Promise<number> {
  const given = await io.read(file, MOST_BYTES);
  const found = isHtml(given) ? articleOf(given, known.url) : plain(given);
  if (!found) throw new InputError(`${file}: no article was found in this page.`);
  const { text, ...facts } = { ...found, ...known };
  if (text.trim() === '') throw new InputError(`${file}: there is no text.`);
  if (text.length > LONGEST_DOCUMENT)
    throw new InputError(`${file}: longer than ${LONGEST_DOCUMENT} characters.`);
  if (!looksEnglish(text))
    throw new InputError(`${file}: not English; the extractor's rules are for English.`);
  if (facts.published === undefined)
    io.warn('no publication date: dates that count from it are left out (--published).');
  const { title = '', ...source } = facts;
  const page = extract(text, source);
  await io.write(printed({ ...page, source: { ...page.source, title } }, format));
  return 0;
}

/** Plain text as it is, so that offsets are those of the text given, with what it says about itself. */
function plain(text: string): HtmlArticle {
  const { text: _, from: __, author: ___, ...stated } = cleanDocument(text);
  return { ...stated, text };
}

/** The folder that `--out seeds/<folder>/record.json` names; undefined: it names none. */
const folderNamed = (out: string | undefined): string | undefined =>
  /(?:^|[\\/])(?<folder>[a-z\d][a-z\d-]{0,99})[\\/]record\.json$/.exec(out ?? '')?.groups?.['folder'];

async function draft({ file, known, id, out }: Extract<Command, { name: 'draft' }>, io: Io): Promise<number> {
  const received = await io.read(file, MOST_BYTES);
  const { text, from: _, author: __, ...stated } = cleanDocument(received);
  const { url, title = '', publisher = '', published = '' } = { ...stated, ...known };
  if (text.trim() === '') throw new InputError(`${file}: there is no text.`);
  if (url === undefined) throw new InputError(`${file}: it does not say its address: give it with --url.`);
  const folder = id ?? folderNamed(out) ?? folderOf(url);
  const extraction = extract(text, { url, publisher, language: 'en', ...(published && { published }) });
  const record = draftOf(extraction, folder, { url, title, publisher, published });
  const json = `${JSON.stringify({ $schema: '../record.schema.json', ...record }, null, 2)}\n`;
  if (out === undefined) await io.write(json);
  else if (out.endsWith('.json')) await io.save(out, json);
  else {
    const target = join(out, folder);
    await io.save(join(target, 'record.json'), json);
    await io.save(join(target, 'source.txt'), received);
    io.warn(
      `${join(target, 'record.json')}: ${record.items.length} annotations to look through; then sourcenote check.`,
    );
  }
  return 0;
}

async function check(files: readonly string[], io: Io): Promise<number> {
  const pages: { name: string; page: AnnotationPage }[] = [];
  let wrong = 0;
  const report = async (file: string, { path, reason }: { path: string; reason: string }): Promise<void> => {
    wrong++;
    await io.write(`${file}: ${path && `${path}: `}${reason}\n`);
  };
  for (const file of files) {
    const record = await io.read(file, MOST_BYTES);
    const beside = join(dirname(file), 'source.txt');
    const checked = checkRecord(
      file !== '-' && (await io.exists(beside))
        ? { record, source: await io.read(beside, MOST_BYTES) }
        : { record },
    );
    if (checked.page) pages.push({ name: file, page: checked.page });
    for (const problem of checked.problems) await report(file, problem);
    if (checked.problems.length === 0) await io.write(`${file}: valid\n`);
  }
  for (const { name, ...problem } of checkTogether(pages)) await report(name, problem);
  return wrong > 0 ? 1 : 0;
}

async function match(urls: readonly string[], io: Io, records: AnnotationPage[]): Promise<number> {
  const index = buildIndex(records);
  let missing = 0;
  for (const url of urls) {
    const found = matchSource({ url }, index);
    if (!found) missing++;
    await io.write(`${url}\t${found ? `${found.id}\t${found.how}` : 'no record'}\n`);
  }
  return missing > 0 ? 1 : 0;
}
