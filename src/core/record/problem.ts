/** What is wrong with outside data, and where: one line that a person can act on. */
export interface Problem {
  /** Path from the root of the JSON, such as `items[3].target.selector[0].exact`; empty: the whole. */
  path: string;
  /** English, no full stop, safe to show as text. */
  reason: string;
}

/** Appends one step to a path; keys that are no plain names are quoted. */
export function at(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (!/^[\w@$-]{1,60}$/.test(key)) return `${path}[${JSON.stringify(key.slice(0, 60))}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** What kind of JSON value it is, as a reason names it. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'number' ? 'a number' : typeof value === 'boolean' ? 'true or false' : typeof value;
}
