import type { Annotation, AnnotationPage } from '../annotation.ts';
import { repeated } from './check/repeated.ts';
import { readJson } from './json.ts';
import { iriOf, type Note, nameOf, noteOf, selectorOf, sourceOf } from './note.ts';
import { at, type Problem } from './problem.ts';
import { type Read, readOwn, readShape } from './shape.ts';
import { ANNO_CONTEXT, checkDocument } from './w3c/annotation.ts';
import { isObject, type Loose, listOf, typesOf } from './w3c/value.ts';

/** What a file of annotations holds: one page a source, and what Sourcenote can only list. */
export interface Pack {
  label?: string;
  creator?: string;
  license?: string;
  /** As the file has it, ISO 8601. */
  created?: string;
  pages: AnnotationPage[];
  notes: Note[];
}

/** A page and where it stands in the file. */
interface Place {
  page: Loose;
  path: string;
}

/** The pages that a document holds within itself; pages that are only named are never fetched. */
function pagesOf(document: Loose): Place[] {
  const types = typesOf(document);
  if (types.includes('AnnotationPage')) return chain(document, '');
  if (!types.includes('AnnotationCollection')) return [{ page: { items: [document] }, path: '' }];
  const [first] = listOf(document['first']);
  return isObject(first) ? chain(first, 'first') : [];
}

function chain(page: Loose, path: string): Place[] {
  const [next] = listOf(page['next']);
  return [{ page, path }, ...(isObject(next) ? chain(next, at(path, 'next')) : [])];
}

/** Whether a page says, as ours do, which article it is about. */
function isOurs(page: Loose): boolean {
  return (
    isObject(page['source']) && typeof page['source']['url'] === 'string' && page['source']['url'] !== ''
  );
}

/** An annotation of our kinds in any valid form, brought into ours; undefined: it is another kind, or lacks a quote or a position. */
function ownOf(annotation: Loose): Annotation | undefined {
  const { target, body } = annotation;
  const [quote, position] = ['TextQuoteSelector', 'TextPositionSelector'].map((type) =>
    selectorOf(target, type),
  );
  const bodies = listOf(body);
  const [first] = listOf(target);
  const state = isObject(first)
    ? listOf(first['state']).find((one) => isObject(one) && typesOf(one).includes('TimeState'))
    : undefined;
  const [motivation] = listOf(annotation['motivation']);
  if (bodies.length !== 1 || listOf(target).length !== 1) return undefined;
  return readOwn({
    ...annotation,
    id: iriOf(annotation),
    type: 'Annotation',
    motivation,
    target: { source: sourceOf(target), selector: [quote, position], ...(state !== undefined && { state }) },
    body: bodies[0],
    confidence: annotation['confidence'] ?? 1,
  });
}

/** Annotations that no page says the article of: one page for each source they name. */
function bySource(annotations: Annotation[], id: string): AnnotationPage[] {
  const groups = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const group = groups.get(annotation.target.source);
    if (group) group.push(annotation);
    else groups.set(annotation.target.source, [annotation]);
  }
  return [...groups].map(([url, items]) => ({
    '@context': ANNO_CONTEXT,
    id: groups.size === 1 ? id : `${id}#${encodeURIComponent(url)}`,
    type: 'AnnotationPage',
    source: { url, aliases: [], title: '', publisher: '', published: '', language: 'und' },
    items,
  }));
}

function joined(path: string, inner: string): string {
  return path === '' || inner === '' ? path + inner : `${path}.${inner}`;
}

function sameIds(page: AnnotationPage): Problem[] {
  return repeated(
    page.items.map(({ id }) => id),
    (index) => `items[${index}].id`,
    'the id',
  );
}

function text(value: unknown): string | undefined {
  const [first] = listOf(value);
  return typeof first === 'string' && first !== '' ? first : undefined;
}

/** A document that the MUST rules allow → what can be done with it. Problems: a page of ours with another shape. */
function packOf(document: Loose): Read<Pack> {
  const problems: Problem[] = [];
  const pages: AnnotationPage[] = [];
  const own: Annotation[] = [];
  const notes: Note[] = [];
  for (const { page, path } of pagesOf(document)) {
    if (isOurs(page)) {
      const read = readShape({ '@context': document['@context'], ...page });
      if (read.ok) pages.push(read.value);
      const wrong = read.ok ? sameIds(read.value) : read.problems;
      problems.push(...wrong.map((problem) => ({ ...problem, path: joined(path, problem.path) })));
      continue;
    }
    for (const item of listOf(page['items'])) {
      const annotation = isObject(item) ? ownOf(item) : undefined;
      if (annotation) own.push(annotation);
      else if (isObject(item)) notes.push(noteOf(item));
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  pages.push(...bySource(own, iriOf(document)));
  const [label, license, created] = [
    text(document['label']),
    text(document['license']) ?? text(document['rights']),
    text(document['created']),
  ];
  const creator = nameOf(document['creator']) ?? pages[0]?.creator?.name;
  return {
    ok: true,
    value: {
      ...(label !== undefined && { label }),
      ...(creator !== undefined && { creator }),
      ...(license !== undefined && { license }),
      ...(created !== undefined && { created }),
      pages,
      notes,
    },
  };
}

/**
 * Reads a file of a reader's, given as its text: any valid Web Annotation, AnnotationPage or AnnotationCollection.
 * Refused: what the model's MUST rules refuse, and what is too big, too deep or hostile. Keys that are not known
 * are left out; links inside it are never followed.
 */
export function readImport(file: string): Read<Pack> {
  const json = readJson(file);
  if ('problem' in json) return { ok: false, problems: [json.problem] };
  const problems = checkDocument(json.value);
  if (problems.length > 0 || !isObject(json.value)) return { ok: false, problems };
  return packOf(json.value);
}
