import { at, kindOf, type Problem, problem } from '../problem.ts';

/**
 * The MUST rules of the Web Annotation model, one small check a kind of value.
 * https://www.w3.org/TR/annotation-model/ · a check returns what is wrong; an empty list: nothing.
 */
export type Check = (value: unknown, path: string) => Problem[];

/** A JSON object whose keys are not known yet. */
export type Loose = Record<string, unknown>;

export function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON-LD lets a single value stand for a list of one. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** The types that an object names. */
export function typesOf(value: Loose): unknown[] {
  return listOf(value['type']);
}

/** Schemes that run code or carry content instead of naming something: refused although they are IRIs. */
const ACTIVE = /^(?:javascript|vbscript|data|blob|file):/i;
const IRI = /^[A-Za-z][A-Za-z\d+.-]{0,50}:[^\s<>"{}|\\^`]{1,4000}$/;
/** RFC 3339, which is what the model's xsd:dateTime with a time zone comes to. */
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

export const isIri: Check = (value, path) => {
  if (typeof value !== 'string') return [problem(path, 'neededNot', { thing: 'iri' }, kindOf(value))];
  if (ACTIVE.test(value)) return [problem(path, 'activeAddress')];
  return IRI.test(value) ? [] : [problem(path, 'neededSuchAs', { thing: 'iri' }, 'https://example.org/1')];
};

export const isText: Check = (value, path) =>
  typeof value === 'string' ? [] : [problem(path, 'neededNot', { thing: 'text' }, kindOf(value))];

export const isDateTime: Check = (value, path) =>
  typeof value === 'string' && DATE_TIME.test(value) && !Number.isNaN(Date.parse(value))
    ? []
    : [problem(path, 'neededSuchAs', { thing: 'dateTime' }, '2016-09-15T00:00:00Z')];

export const isCount: Check = (value, path) =>
  Number.isSafeInteger(value) && Number(value) >= 0
    ? []
    : [problem(path, 'needed', { thing: 'wholeNumber' })];

/** An agent, a stylesheet, a scope …: an IRI, or an object that may have one as its id. */
export const isNamed: Check = (value, path) =>
  isObject(value) ? optional(value, path, 'id', isIri) : isIri(value, path);

/** One of these words and nothing else. */
export function isOneOf(...words: string[]): Check {
  return (value, path) =>
    words.some((word) => word === value) ? [] : [problem(path, 'needed', { oneOf: words })];
}

/** Exactly one value (or a list of one). */
export function one(object: Loose, path: string, key: string, check: Check): Problem[] {
  return object[key] === undefined ? [problem(at(path, key), 'missing')] : optional(object, path, key, check);
}

/** At most one value (or a list of one). */
export function optional(object: Loose, path: string, key: string, check: Check): Problem[] {
  const value = object[key];
  if (value === undefined) return [];
  const here = at(path, key);
  if (!Array.isArray(value)) return check(value, here);
  return value.length === 1 ? check(value[0], at(here, 0)) : [problem(here, 'oneValue', value.length)];
}

/** Any number of values. */
export function any(object: Loose, path: string, key: string, check: Check): Problem[] {
  const value = object[key];
  const here = at(path, key);
  if (!Array.isArray(value)) return value === undefined ? [] : check(value, here);
  return value.flatMap((entry: unknown, index) => check(entry, at(here, index)));
}
