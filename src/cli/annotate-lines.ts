import type { AnnotationPage } from '../core/annotation.ts';
import { looksEnglish } from '../core/english.ts';
import { jsonldPage } from '../core/export/jsonld.ts';
import { extract } from '../core/extract/extract.ts';
import { isAddress, isDay } from './command.ts';
import type { Io } from './io.ts';
import { readLines } from './lines.ts';

/** UTF-16 units of one line; an article of the longest allowed text fits, with its escapes. */
const LONGEST_LINE = 12_000_000;
/** UTF-16 units of one article: far beyond any, and it bounds the memory. */
const LONGEST_TEXT = 2_000_000;

interface Article {
  id: string | number;
  text: string;
  published?: string;
  url?: string;
}

/** A line that is no article; `id` is what it calls itself, if it says. */
class LineError extends Error {
  readonly id: string | number | undefined;
  constructor(reason: string, id?: string | number) {
    super(reason);
    this.id = id;
  }
}

/**
 * Annotates one article a line: `{"id", "text", "published"?, "url"?}` in, `{"id", "page"}` out, in order, one line in
 * memory at a time. What is wrong with a line is said on standard error with its number and id, and the rest goes on.
 * Without an id a line is called by its number. Returns the exit code: 1 if any line was wrong.
 */
export async function annotateLines(file: string, io: Io): Promise<number> {
  let failed = 0;
  for await (const { number, text } of readLines(io.chunks(file), LONGEST_LINE)) {
    if (text?.trim() === '') continue;
    try {
      if (text === undefined) throw new LineError(`it is longer than ${LONGEST_LINE} characters`);
      const { id, text: body, ...source } = readArticle(text, number);
      const page = annotated(id, body, source);
      const pageId = source.url === undefined ? `${page.id}:${encodeURIComponent(id)}` : page.id;
      await io.write(`${JSON.stringify({ id, page: jsonldPage({ ...page, id: pageId }) })}\n`);
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      failed++;
      const id = error.id === undefined ? '' : ` (id ${JSON.stringify(error.id)})`;
      io.warn(`line ${number}${id}: ${error.message}`);
    }
  }
  return failed > 0 ? 1 : 0;
}

/** A fault of ours in one article must not stop the millions after it: it is said like any other error of its line. */
function annotated(id: Article['id'], text: string, source: Omit<Article, 'id' | 'text'>): AnnotationPage {
  try {
    return extract(text, source);
  } catch (error) {
    throw new LineError(
      `the extractor failed: ${error instanceof Error ? error.message : String(error)}`,
      id,
    );
  }
}

function readArticle(line: string, number: number): Article {
  const data = parse(line);
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new LineError('it is no JSON object');
  const { id: given, text, published, url } = data as Partial<Record<string, unknown>>; // any JSON object is one
  if (given !== undefined && given !== null && typeof given !== 'string' && typeof given !== 'number')
    throw new LineError('"id" is neither text nor a number');
  const named = given ?? undefined;
  const id = named ?? number;
  if (typeof text !== 'string') throw new LineError('"text" is missing or no text', named);
  if (text.length > LONGEST_TEXT)
    throw new LineError(`"text" is longer than ${LONGEST_TEXT} characters`, named);
  if (!looksEnglish(text)) throw new LineError('"text" is not English', named);
  const article: Article = { id, text };
  if (published !== undefined && published !== null && published !== '') {
    if (typeof published !== 'string' || !isDay(published))
      throw new LineError('"published" is no day such as 2016-09-15', named);
    article.published = published.slice(0, 10);
  }
  if (url !== undefined && url !== null && url !== '') {
    if (typeof url !== 'string' || !isAddress(url)) throw new LineError('"url" is no http(s) address', named);
    article.url = url;
  }
  return article;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new LineError('it is no JSON');
  }
}
