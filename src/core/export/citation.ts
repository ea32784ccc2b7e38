import type { Annotation, AnnotationPage } from '../annotation.ts';
import { toBibtex } from './bibtex.ts';
import { cslOf } from './csl.ts';
import { markdownCitation } from './markdown.ts';
import { detailsOf, oneLine, passageOf, publisherOf, voiceOf } from './saying.ts';
import { fragmentUrl } from './text-fragment.ts';
import type { ExportWords } from './words.ts';

export type CitationFormat = 'plain' | 'markdown' | 'bibtex' | 'csl-json';

function plain(page: AnnotationPage, annotation: Annotation, words: ExportWords, text?: string): string {
  const { source } = page;
  const [archived] = source.archived ?? [];
  const title = source.title === '' ? [] : [`“${oneLine(source.title)}”`];
  const day = source.published === '' ? [] : [words.date(source.published.slice(0, 10))];
  const said = `${voiceOf(source, annotation, words)}: ${passageOf(annotation)} (${detailsOf(annotation, words).join('; ')})`;
  return [
    `${said}. ${[...title, publisherOf(source), ...day].join(', ')}.`,
    fragmentUrl(source.url, annotation.target.selector[0], text),
    ...(archived === undefined ? [] : [`${words.archived}: ${archived}`]),
  ].join(' ');
}

/**
 * One passage to be pasted elsewhere: a direct quotation as the speaker's words, all else as the publisher's report;
 * what is inferred, unsourced or unchecked says so. `text`: the article's text, for a shorter address.
 */
export function cite(
  page: AnnotationPage,
  annotation: Annotation,
  format: CitationFormat,
  words: ExportWords,
  text?: string,
): string {
  if (format === 'markdown') return markdownCitation(page, annotation, words, text);
  if (format === 'bibtex') return toBibtex(page, annotation, words, text);
  if (format === 'csl-json') return `${JSON.stringify([cslOf(page, annotation, words, text)], null, 2)}\n`;
  return plain(page, annotation, words, text);
}
