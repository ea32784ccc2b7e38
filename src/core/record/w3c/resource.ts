import { type Problem, problem } from '../problem.ts';
import { isSelector, isState } from './selector.ts';
import {
  any,
  type Check,
  isDateTime,
  isIri,
  isNamed,
  isObject,
  isOneOf,
  isText,
  type Loose,
  listOf,
  one,
  optional,
  typesOf,
} from './value.ts';

/** https://www.w3.org/TR/annotation-model/#sets-of-bodies-and-targets */
const SETS = ['Choice', 'Composite', 'List', 'Independents'];

/** What annotations, bodies and targets may all say of their making. https://www.w3.org/TR/annotation-model/#other-properties */
export function provenance(object: Loose, path: string): Problem[] {
  return [
    ...any(object, path, 'creator', isNamed),
    ...any(object, path, 'generator', isNamed),
    ...optional(object, path, 'created', isDateTime),
    ...optional(object, path, 'modified', isDateTime),
    ...optional(object, path, 'generated', isDateTime),
    ...any(object, path, 'audience', isNamed),
    ...any(object, path, 'accessibility', isText),
    ...any(object, path, 'rights', isIri),
    ...optional(object, path, 'canonical', isIri),
    ...any(object, path, 'via', isIri),
  ];
}

function described(object: Loose, path: string): Problem[] {
  return [
    ...provenance(object, path),
    ...any(object, path, 'type', isText),
    ...optional(object, path, 'format', isText),
    ...any(object, path, 'language', isText),
    ...optional(object, path, 'processingLanguage', isText),
    ...optional(object, path, 'textDirection', isOneOf('ltr', 'rtl', 'auto')),
    ...any(object, path, 'purpose', isText),
  ];
}

/** https://www.w3.org/TR/annotation-model/#specific-resources */
function specific(object: Loose, path: string): Problem[] {
  return [
    ...one(object, path, 'source', isSource),
    ...any(object, path, 'selector', isSelector),
    ...any(object, path, 'state', isState),
    ...any(object, path, 'scope', isNamed),
    ...any(object, path, 'styleClass', isText),
    ...any(object, path, 'renderedVia', isNamed),
  ];
}

/** The source of a specific resource: an IRI, or a description of what an IRI names. */
const isSource: Check = (value, path) =>
  isObject(value) ? [...one(value, path, 'id', isIri), ...described(value, path)] : isIri(value, path);

function resource(text: boolean): Check {
  const check: Check = (value, path) => {
    if (!isObject(value)) return isIri(value, path);
    const types = typesOf(value);
    const sets = types.filter((type) => SETS.some((set) => set === type));
    const shared = [...optional(value, path, 'id', isIri), ...described(value, path)];
    if (sets.length > 1) return [problem(path, 'atOnce', sets.join(', '))];
    if (sets.length === 1) {
      const none = listOf(value['items']).length === 0;
      const missing = none ? [problem(`${path}.items`, 'noEntry')] : [];
      return [...shared, ...missing, ...any(value, path, 'items', check)];
    }
    if (types.includes('SpecificResource') || value['source'] !== undefined)
      return [...shared, ...specific(value, path)];
    if (text && (types.includes('TextualBody') || value['value'] !== undefined))
      return [...shared, ...one(value, path, 'value', isText)];
    if (value['id'] === undefined) return [problem(path, text ? 'emptyBody' : 'emptyTarget')];
    return shared;
  };
  return check;
}

/** A body: an IRI, text, part of a resource, a described resource, or a set of these. */
export const isBody: Check = resource(true);

/** A target: the same without text of its own. */
export const isTarget: Check = resource(false);
