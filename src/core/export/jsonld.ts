import type { Annotation, AnnotationPage, Body } from '../annotation.ts';
import { SOURCENOTE_CONTEXT } from './context.ts';

const ABSOLUTE = /^[A-Za-z][A-Za-z\d+.-]{0,50}:/;

/** An id of the page's own as an IRI: JSON-LD would resolve it against an address that a file does not have. */
function absolute(id: string, base: string): string {
  return ABSOLUTE.test(id) ? id : `${base}${base.includes('#') ? '-' : '#'}${encodeURIComponent(id)}`;
}

/** The model wants an IRI where a body has a source, and on a body without text of its own. */
function bodyOf(body: Body, id: string, iri: (id: string) => string): Body {
  if (body.type === 'Designation') return { ...body, id: body.id ?? `${id}-designation` };
  if (body.type === 'Timex')
    return { ...body, ...(body.anchor !== undefined && { anchor: iri(body.anchor) }) };
  return {
    ...body,
    source: { ...body.source, id: body.source.id ?? `${id}-speaker` },
    ...(body.continues !== undefined && { continues: iri(body.continues) }),
    ...(body.nestedIn !== undefined && { nestedIn: iri(body.nestedIn) }),
  };
}

/**
 * The page as a valid W3C Web Annotation document: context, absolute ids, and all that it says. Read back with
 * `record/import.ts` it is the same page, but for ids that had to be made absolute.
 * https://www.w3.org/TR/annotation-model/#annotation-page
 */
export function jsonldPage(page: AnnotationPage): AnnotationPage {
  const base = absolute(page.id, 'urn:sourcenote:');
  const iri = (id: string) => absolute(id, base);
  return {
    ...page,
    '@context': SOURCENOTE_CONTEXT,
    id: base,
    items: page.items.map((item): Annotation => {
      const id = iri(item.id);
      return { ...item, id, body: bodyOf(item.body, id, iri) };
    }),
  };
}

/** The same as the text of a file. The key `$schema` is for editors of a record and stays out. */
export function toJsonld(page: AnnotationPage): string {
  const { $schema: _, ...document }: AnnotationPage & { $schema?: string } = jsonldPage(page);
  return `${JSON.stringify(document, null, 2)}\n`;
}
