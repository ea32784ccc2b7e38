import { at, type Problem, problem } from './problem.ts';

/**
 * The most that outside data may hold. Each is far above what a record needs and low enough that checking,
 * storing and listing stay quick.
 */
export const CAPS = {
  /** UTF-16 units of a file: an article's annotations take tens of thousands. */
  text: 5_000_000,
  /** Levels of nesting: a record has 7. */
  depth: 32,
  /** Values of all kinds together. */
  values: 500_000,
  /** Entries of one list, which is also the most annotations a page may have. */
  entries: 10_000,
  /** Keys of one object. */
  keys: 200,
  /** UTF-16 units of one string. */
  string: 50_000,
  /** UTF-16 units of one key. */
  key: 200,
};

/** Keys that would reach an object's prototype in careless code. */
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype'];

/** The first thing about parsed JSON that makes it unfit to be looked at any closer; undefined: nothing. */
export function findHostile(root: unknown): Problem | undefined {
  let values = 0;
  const look = (value: unknown, path: string, depth: number): Problem | undefined => {
    values += 1;
    if (values > CAPS.values) return problem('', 'manyValues', CAPS.values);
    if (typeof value === 'string' && value.length > CAPS.string)
      return problem(path, 'longText', value.length, CAPS.string);
    if (typeof value !== 'object' || value === null) return undefined;
    if (depth >= CAPS.depth) return problem(path, 'deep', CAPS.depth);
    if (Array.isArray(value)) {
      if (value.length > CAPS.entries) return problem(path, 'manyEntries', value.length, CAPS.entries);
      for (const [index, entry] of value.entries()) {
        const found = look(entry, at(path, index), depth + 1);
        if (found) return found;
      }
      return undefined;
    }
    const entries = Object.entries(value);
    if (entries.length > CAPS.keys) return problem(path, 'manyKeys', entries.length, CAPS.keys);
    for (const [key, entry] of entries) {
      const here = at(path, key);
      if (PROTOTYPE_KEYS.includes(key)) return problem(here, 'key', key);
      if (key.length > CAPS.key) return problem(here, 'longKey', key.length, CAPS.key);
      const found = look(entry, here, depth + 1);
      if (found) return found;
    }
    return undefined;
  };
  return look(root, '', 0);
}
