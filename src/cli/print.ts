import type { AnnotationPage } from '../core/annotation.ts';
import { toCsv } from '../core/export/csv.ts';
import { toJsonld } from '../core/export/jsonld.ts';
import { toMarkdown } from '../core/export/markdown.ts';
import { ENGLISH } from '../core/export/words.ts';
import type { Format } from './command.ts';

/** What a reader can call an article that says neither its title nor where it is from. */
function named(page: AnnotationPage): AnnotationPage {
  const { title, publisher, url } = page.source;
  const source = {
    title: title || 'Untitled article',
    publisher: publisher || (url === '' ? 'The article' : ''),
  };
  return { ...page, source: { ...page.source, ...source } };
}

/** A page of annotations as a file of the format, with a line break at its end. */
export function printed(page: AnnotationPage, format: Format): string {
  const file =
    format === 'csv'
      ? toCsv(page)
      : format === 'markdown'
        ? toMarkdown(named(page), ENGLISH)
        : toJsonld(page);
  return file.endsWith('\n') ? file : `${file}\n`;
}
