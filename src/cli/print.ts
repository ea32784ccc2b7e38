import type { AnnotationPage } from '../core/annotation.ts';
import { toCsv } from '../core/export/csv.ts';
import { toJsonld } from '../core/export/jsonld.ts';
import { toMarkdown } from '../core/export/markdown.ts';
import { ENGLISH } from '../core/export/words.ts';
import type { Format } from './command.ts';

/** A page of annotations as a file of the format, with a line break at its end. */
export function printed(page: AnnotationPage, format: Format): string {
  const file =
    format === 'csv' ? toCsv(page) : format === 'markdown' ? toMarkdown(page, ENGLISH) : toJsonld(page);
  return file.endsWith('\n') ? file : `${file}\n`;
}
