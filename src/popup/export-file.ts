/** A whole page of annotations as a file, made here and handed to the reader as a download. */
import type { AnnotationPage } from '../core/annotation.ts';
import { toCsl } from '../core/export/csl.ts';
import { toCsv } from '../core/export/csv.ts';
import { toJsonld } from '../core/export/jsonld.ts';
import { toMarkdown } from '../core/export/markdown.ts';
import { exportWords } from '../ui/export-words.ts';
import type { Words } from '../ui/words.ts';
import type { ExportFormat } from './services.ts';

interface Format {
  /** Of the file's name. */
  ending: string;
  mime: string;
  write: (page: AnnotationPage, words: Words) => string;
}

const formats: Record<ExportFormat, Format> = {
  jsonld: { ending: 'jsonld', mime: 'application/ld+json', write: toJsonld },
  markdown: {
    ending: 'md',
    mime: 'text/markdown',
    write: (page, words) => toMarkdown(page, exportWords(words)),
  },
  csv: { ending: 'csv', mime: 'text/csv', write: toCsv },
  'csl-json': {
    ending: 'csl.json',
    mime: 'application/vnd.citationstyles.csl+json',
    write: (page, words) => toCsl(page, exportWords(words)),
  },
};

/** A file name of the article's title: letters, digits and hyphens, at most 60 of them. */
export function fileName(page: AnnotationPage, ending: string): string {
  const words = page.source.title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  return `${words || 'sourcenote'}.${ending}`;
}

export function exportText(format: ExportFormat, page: AnnotationPage, words: Words): string {
  return formats[format].write(page, words);
}

/** Without this mark Excel takes a table for text of the system's code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Starts the download of a file in this format. */
export function saveAs(format: ExportFormat, page: AnnotationPage, words: Words): void {
  const { ending, mime } = formats[format];
  const text = exportText(format, page, words);
  const url = URL.createObjectURL(
    new Blob([format === 'csv' ? BYTE_ORDER_MARK + text : text], { type: mime }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(page, ending);
  link.click();
  // the download has its own hold of the data by then
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
