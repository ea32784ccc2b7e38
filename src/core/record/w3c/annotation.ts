import { type Problem, problem } from '../problem.ts';
import { isBody, isTarget, provenance } from './resource.ts';
import {
  any,
  type Check,
  isIri,
  isNamed,
  isObject,
  isText,
  listOf,
  one,
  optional,
  typesOf,
} from './value.ts';

/** The context that every document of the model names; it is never fetched. */
export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

function typed(value: Record<string, unknown>, path: string, type: string): Problem[] {
  return typesOf(value).includes(type)
    ? []
    : [problem(path === '' ? 'type' : `${path}.type`, 'needed', `"${type}"`)];
}

/** One annotation. https://www.w3.org/TR/annotation-model/#annotations */
const isAnnotation: Check = (value, path) => {
  if (!isObject(value)) return [problem(path, 'needed', { thing: 'annotation' })];
  const targets = listOf(value['target']).length;
  const missing = targets === 0 ? [problem(`${path}${path && '.'}target`, 'missing')] : [];
  const twice =
    value['body'] !== undefined && value['bodyValue'] !== undefined
      ? [problem(path, 'notBoth', 'body', 'bodyValue')]
      : [];
  return [
    ...typed(value, path, 'Annotation'),
    ...one(value, path, 'id', isIri),
    ...missing,
    ...any(value, path, 'target', isTarget),
    ...twice,
    ...any(value, path, 'body', isBody),
    ...('bodyValue' in value && Array.isArray(value['bodyValue'])
      ? isText(value['bodyValue'], `${path}${path && '.'}bodyValue`)
      : optional(value, path, 'bodyValue', isText)),
    ...any(value, path, 'motivation', isText),
    ...optional(value, path, 'stylesheet', isNamed),
    ...provenance(value, path),
  ];
};

const isItem: Check = (value, path) =>
  typeof value === 'string' ? isIri(value, path) : isAnnotation(value, path);

/** A page of a collection. https://www.w3.org/TR/annotation-model/#annotation-page */
const isPage: Check = (value, path) => {
  if (!isObject(value)) return [problem(path, 'needed', { thing: 'page' })];
  return [
    ...typed(value, path, 'AnnotationPage'),
    ...optional(value, path, 'id', isIri),
    ...(Array.isArray(value['items'])
      ? []
      : [problem(`${path}${path && '.'}items`, 'needed', { thing: 'list' })]),
    ...any(value, path, 'items', isItem),
    ...optional(value, path, 'partOf', isNamed),
    ...optional(value, path, 'next', isNamed),
    ...optional(value, path, 'prev', isNamed),
  ];
};

const isPageOrIri: Check = (value, path) => (isObject(value) ? isPage(value, path) : isIri(value, path));

/** A collection. https://www.w3.org/TR/annotation-model/#annotation-collection */
function collection(value: Record<string, unknown>): Problem[] {
  return [
    ...one(value, '', 'id', isIri),
    ...any(value, '', 'label', isText),
    ...any(value, '', 'creator', isNamed),
    ...(Number(value['total'] ?? 0) > 0 && value['first'] === undefined ? [problem('first', 'missing')] : []),
    ...optional(value, '', 'first', isPageOrIri),
    ...optional(value, '', 'last', isPageOrIri),
  ];
}

/** All that the MUST rules find wrong with a document: an annotation, a page, or a collection. */
export function checkDocument(value: unknown): Problem[] {
  if (!isObject(value)) return [problem('', 'needed', { thing: 'object' })];
  const context = listOf(value['@context']).includes(ANNO_CONTEXT)
    ? []
    : [problem('@context', 'needed', `"${ANNO_CONTEXT}"`)];
  const types = typesOf(value);
  if (types.includes('AnnotationCollection')) return [...context, ...collection(value)];
  if (types.includes('AnnotationPage'))
    return [...context, ...one(value, '', 'id', isIri), ...isPage(value, '')];
  return [...context, ...isAnnotation(value, '')];
}
