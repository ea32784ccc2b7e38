/** From an article's text to what the page shows, in slices; pure but for the register that comes with the build. */
import { extractSteps, type Progress } from '../core/extract/extract.ts';
import { SHOWN_FROM } from '../core/extract/threshold.ts';
import { identify } from '../core/register/names.ts';
import type { ArticleText, Extracted } from '../messages.ts';
import { register } from '../register-data.ts';
import { organizationsOf, timelinesFor } from '../timelines.ts';

/** Yields between slices, so that whoever runs it can tell how far it is. */
export function* extractArticle(article: ArticleText): Generator<Progress, Extracted, void> {
  const { text, url, title, publisher, published } = article;
  const source = { url, publisher, language: 'en', ...(published && { published }) };
  const found = yield* extractSteps(text, source);
  const page = identify(
    { ...found, source: { ...found.source, title, publisher, published } },
    register,
    text,
  );
  return {
    page: { ...page, items: page.items.filter(({ confidence }) => confidence >= SHOWN_FROM) },
    suggestions: page.items.filter(({ confidence }) => confidence < SHOWN_FROM),
    timelines: timelinesFor(organizationsOf(page), published, register),
  };
}
