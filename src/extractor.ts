/** The extractor, put beside the content script when the reader asks for it: finds the article and annotates it. */
import type { AnnotationPage } from './core/annotation.ts';
import type { Comparison } from './core/compare.ts';
import { looksEnglish } from './core/english.ts';
import { extractSteps } from './core/extract/extract.ts';
import { SHOWN_FROM } from './core/extract/threshold.ts';
import { identify } from './core/register/names.ts';
import { type AnchorText, type Extractor, offerExtractor } from './extraction.ts';
import { compareWith } from './extractor/compare.ts';
import { readArticle } from './page/article.ts';
import { register } from './register-data.ts';
import { timelinesOf } from './timelines.ts';

/** UTF-16 units; ten times a long magazine piece. Beyond it a page is a book or a log. */
const longest = 300_000;

/** Lets the page draw and the reader cancel between two slices of work. */
const pause = () =>
  new Promise<void>((done) => {
    setTimeout(done, 0);
  });

const read: Extractor['read'] = async ({ progress, signal }) => {
  await pause();
  const article = readArticle(document);
  if (!article) return 'not-article';
  const { text, facts, readabilityTime } = article;
  if (text.length > longest) return 'too-long';
  if (!looksEnglish(text)) return 'not-english';
  const { title = document.title, publisher = location.hostname, published = '' } = facts;
  const source = { url: location.href, publisher, language: 'en', ...(published && { published }) };
  const steps = extractSteps(text, source);
  for (;;) {
    await pause();
    signal.throwIfAborted();
    const step = steps.next();
    if (!step.done) {
      progress(step.value.done + 1, step.value.total + 1);
      continue;
    }
    const { value } = step;
    const found = { ...value, source: { ...value.source, title, publisher, published } };
    const page = identify(found, register, text);
    if (page.items.length === 0) return 'nothing-found';
    return {
      page: { ...page, items: page.items.filter(({ confidence }) => confidence >= SHOWN_FROM) },
      suggestions: page.items.filter(({ confidence }) => confidence < SHOWN_FROM),
      timelines: timelinesOf(page, register),
      text,
      readabilityTime,
    };
  }
};

async function compare(record: AnnotationPage, anchor: AnchorText): Promise<Comparison | undefined> {
  const run = { progress: () => undefined, signal: new AbortController().signal };
  const extraction = await read(run);
  return typeof extraction === 'string' ? undefined : compareWith(record, extraction, anchor);
}

offerExtractor({ read, compare });
