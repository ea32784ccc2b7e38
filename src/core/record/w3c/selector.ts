import { type FaultArg, kindOf, type Problem, problem, type Thing } from '../problem.ts';
import {
  any,
  type Check,
  isCount,
  isDateTime,
  isIri,
  isObject,
  isText,
  type Loose,
  one,
  optional,
  typesOf,
} from './value.ts';

type Rule = (object: Loose, path: string) => Problem[];

/** An object that only points at a selector or state kept elsewhere has an id and no value. */
const valueOrId: Rule = (object, path) =>
  object['id'] === undefined ? one(object, path, 'value', isText) : optional(object, path, 'id', isIri);

const span: Rule = (object, path) => [
  ...one(object, path, 'start', isCount),
  ...one(object, path, 'end', isCount),
];

/** https://www.w3.org/TR/annotation-model/#selectors */
const SELECTORS: Record<string, Rule> = {
  FragmentSelector: (object, path) => [
    ...one(object, path, 'value', isText),
    ...optional(object, path, 'conformsTo', isIri),
  ],
  CssSelector: valueOrId,
  XPathSelector: valueOrId,
  SvgSelector: valueOrId,
  TextQuoteSelector: (object, path) => [
    ...one(object, path, 'exact', isText),
    ...optional(object, path, 'prefix', isText),
    ...optional(object, path, 'suffix', isText),
  ],
  TextPositionSelector: span,
  DataPositionSelector: span,
  RangeSelector: (object, path) => [
    ...one(object, path, 'startSelector', isSelector),
    ...one(object, path, 'endSelector', isSelector),
  ],
};

/** https://www.w3.org/TR/annotation-model/#states */
const STATES: Record<string, Rule> = {
  TimeState: (object, path) => {
    const [start, end] = [object['sourceDateStart'], object['sourceDateEnd']];
    const half = (start === undefined) !== (end === undefined);
    const both = start !== undefined && object['sourceDate'] !== undefined;
    return [
      ...any(object, path, 'sourceDate', isDateTime),
      ...optional(object, path, 'sourceDateStart', isDateTime),
      ...optional(object, path, 'sourceDateEnd', isDateTime),
      ...any(object, path, 'cached', isIri),
      ...(half ? [problem(path, 'eachOther', 'sourceDateStart', 'sourceDateEnd')] : []),
      ...(both ? [problem(path, 'notBoth', 'sourceDate', 'sourceDateStart')] : []),
    ];
  },
  HttpRequestState: (object, path) => one(object, path, 'value', isText),
};

function typed(kinds: Record<string, Rule>, thing: Thing): Check {
  return (value, path) => {
    if (!isObject(value)) return isIri(value, path);
    const [type, second] = typesOf(value);
    if (type === undefined && value['id'] !== undefined) return optional(value, path, 'id', isIri);
    const rule = typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : undefined;
    if (!rule || second !== undefined) return [problem(path, 'neededNot', { thing }, nameOf(type))];
    return [...rule(value, path), ...any(value, path, 'refinedBy', isSelectorOrState)];
  };
}

function nameOf(type: unknown): FaultArg {
  return typeof type === 'string' ? JSON.stringify(type.slice(0, 60)) : kindOf(type);
}

/** A selector: an IRI, or an object of one of the model's types, refined or not. */
export const isSelector: Check = (value, path) => typed(SELECTORS, 'selector')(value, path);

/** A state: an IRI, or an object of one of the model's types, refined or not. */
export const isState: Check = (value, path) => typed(STATES, 'state')(value, path);

/** What `refinedBy` may hold. */
const isSelectorOrState: Check = (value, path) =>
  typed({ ...SELECTORS, ...STATES }, 'selectorOrState')(value, path);
