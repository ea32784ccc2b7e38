/**
 * The extractor, put beside the content script when the reader asks for it. It finds the article; what is in
 * the text is worked out in the background, so that the page's main thread is free meanwhile.
 */
import type { AnnotationPage } from './core/annotation.ts';
import type { Comparison } from './core/compare.ts';
import { looksEnglish } from './core/english.ts';
import {
  type AnchorText,
  type Extraction,
  type ExtractorRun,
  type FailureReason,
  offerExtractor,
} from './extraction.ts';
import { compareWith } from './extractor/compare.ts';
import { createReading } from './extractor/reading.ts';
import { readArticle } from './page/article.ts';
import { background } from './transport.ts';

/** UTF-16 units; ten times a long magazine piece. Beyond it a page is a book or a log. */
const longest = 300_000;

const read = async ({ signal }: ExtractorRun): Promise<Extraction | FailureReason> => {
  const article = await readArticle(document);
  signal.throwIfAborted();
  if (!article) return 'not-article';
  const { text, facts, readabilityTime } = article;
  if (text.length > longest) return 'too-long';
  if (!looksEnglish(text)) return 'not-english';
  const { title = document.title, publisher = location.hostname, published = '' } = facts;
  const extracted = await background.extract({ text, url: location.href, title, publisher, published });
  signal.throwIfAborted();
  const isEmpty = extracted.page.items.length + extracted.suggestions.length === 0;
  return isEmpty ? 'nothing-found' : { ...extracted, text, readabilityTime };
};

async function compare(record: AnnotationPage, anchor: AnchorText): Promise<Comparison | undefined> {
  const extraction = await read({ signal: new AbortController().signal });
  return typeof extraction === 'string' ? undefined : compareWith(record, extraction, anchor);
}

offerExtractor({ createReading: (found, normalForm) => createReading(read, found, normalForm), compare });
