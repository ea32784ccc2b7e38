/** What is wrong with outside data, and where: one line that a person can act on. */
export interface Problem {
  /** Path from the root of the JSON, such as `items[3].target.selector[0].exact`; empty: the whole. */
  path: string;
  /** English, no full stop, safe to show as text. */
  reason: string;
  /** The same for an interface of another language; absent where only a curated record is checked. */
  fault?: Fault;
}

/** A reason without its language. */
export interface Fault {
  code: FaultCode;
  args: readonly FaultArg[];
}

/** A number or words of the file as they are; what is needed or found; one of several words. */
export type FaultArg = string | number | { thing: Thing } | { oneOf: readonly string[] };

export type FaultCode = keyof typeof FAULTS;
const FAULTS = {
  missing: 'it is missing',
  needed: '$1 is needed here',
  neededNot: '$1 is needed here, the file has $2',
  neededSuchAs: '$1 is needed here, such as $2',
  atLeast: 'a number of at least $1 is needed here',
  atMost: 'a number of at most $1 is needed here',
  longer: 'longer than $1 characters',
  noSuchDay: 'no such day',
  noSource: 'a statement needs a source',
  twice: '"$1" is there twice',
  oneValue: 'one value is needed here, the file has $1',
  noEntry: 'it needs at least one entry',
  emptyBody: 'it needs an id, a source, a value, or items and a type such as Choice',
  emptyTarget: 'it needs an id, a source, or items and a type such as Choice',
  atOnce: 'it can be only one of $1 at once',
  notBoth: 'either $1 or $2, not both',
  eachOther: '$1 and $2 need each other',
  activeAddress: 'an address that runs or carries content is not allowed',
  key: 'the key "$1" is not allowed',
  manyValues: 'more than $1 values',
  manyEntries: 'a list of $1 entries; the most is $2',
  manyKeys: 'an object with $1 keys; the most is $2',
  longKey: 'a key of $1 characters; the most is $2',
  longText: 'a text of $1 characters; the most is $2',
  longFile: '$1 characters; the most is $2',
  deep: 'nested more than $1 levels deep',
  notJson: 'not JSON: $1',
} as const;

export type Thing = keyof typeof THINGS;
const THINGS = {
  text: 'text',
  someText: 'some text',
  number: 'a number',
  wholeNumber: 'a whole number of 0 or more',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
  null: 'null',
  nothing: 'nothing',
  identifier: 'an identifier without spaces',
  address: 'an http or https address',
  iri: 'an IRI',
  day: 'a day',
  edtf: 'an EDTF date',
  dateTime: 'a date and time',
  timex: 'a TIMEX3 value',
  language: 'a BCP 47 language tag',
  annotation: 'an annotation',
  page: 'an AnnotationPage',
  selector: 'a selector of a known type',
  state: 'a state of a known type',
  selectorOrState: 'a selector or state of a known type',
} as const;

function inEnglish(arg: FaultArg | undefined): string {
  if (typeof arg !== 'object') return String(arg);
  return 'thing' in arg ? THINGS[arg.thing] : arg.oneOf.join(' or ');
}

/** The English of a fault. */
export function reasonFor(code: FaultCode, ...args: readonly FaultArg[]): string {
  return FAULTS[code].replace(/\$(\d)/g, (_, digit: string) => inEnglish(args[Number(digit) - 1]));
}

/** A fault at a place. */
export function problem(path: string, code: FaultCode, ...args: readonly FaultArg[]): Problem {
  return { path, reason: reasonFor(code, ...args), fault: { code, args } };
}

/** Appends one step to a path; keys that are no plain names are quoted. */
export function at(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (!/^[\w@$-]{1,60}$/.test(key)) return `${path}[${JSON.stringify(key.slice(0, 60))}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** What kind of JSON value it is. */
export function kindOf(value: unknown): { thing: Thing } {
  if (value === null) return { thing: 'null' };
  if (Array.isArray(value)) return { thing: 'list' };
  switch (typeof value) {
    case 'string':
      return { thing: 'text' };
    case 'object':
      return { thing: 'object' };
    case 'number':
      return { thing: 'number' };
    case 'boolean':
      return { thing: 'boolean' };
    default:
      return { thing: 'nothing' };
  }
}
