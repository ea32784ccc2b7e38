import type { Annotation, AnnotationPage, Source } from '../annotation.ts';
import { detailsOf, oneLine, passageOf, publisherOf, voiceOf } from './saying.ts';
import { fragmentUrl } from './text-fragment.ts';
import type { ExportWords } from './words.ts';

/** The part of a CSL-JSON item that is written here. https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  'container-title': string;
  issued?: { 'date-parts': number[][] };
  URL: string;
  language?: string;
  archive_location?: string;
  note: string;
}

function issuedOf(published: string): CslItem['issued'] {
  const parts = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?/.exec(published);
  const numbers = (parts ?? [])
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  return numbers.length > 0 ? { 'date-parts': [numbers] } : undefined;
}

function itemOf(source: Source, id: string, url: string, note: string): CslItem {
  const issued = issuedOf(source.published);
  const [archived] = source.archived ?? [];
  return {
    id,
    type: 'article-newspaper',
    title: oneLine(source.title),
    'container-title': publisherOf(source),
    ...(issued && { issued }),
    URL: url,
    ...(source.language !== '' && source.language !== 'und' && { language: source.language }),
    ...(archived !== undefined && { archive_location: archived }),
    note,
  };
}

/** One passage as a CSL item: the article, with whose words the passage is in the note. `text`: see `textDirective`. */
export function cslOf(
  page: AnnotationPage,
  annotation: Annotation,
  words: ExportWords,
  text?: string,
): CslItem {
  const note = `${voiceOf(page.source, annotation, words)}: ${passageOf(annotation)} (${detailsOf(annotation, words).join('; ')})`;
  const url = fragmentUrl(page.source.url, annotation.target.selector[0], text);
  return itemOf(page.source, annotation.id, url, note);
}

/** The whole summary: one item a passage, ready for a reference manager. */
export function toCsl(page: AnnotationPage, words: ExportWords): string {
  return `${JSON.stringify(
    page.items.map((annotation) => cslOf(page, annotation, words)),
    null,
    2,
  )}\n`;
}
