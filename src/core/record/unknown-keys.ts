import { at, type Problem } from './problem.ts';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Keys of the input that the checked output has dropped: a slip of the pen in a curated record. */
export function unknownKeys(input: unknown, output: unknown, path = ''): Problem[] {
  if (input === output || !isObject(input) || !isObject(output)) return [];
  return Object.entries(input).flatMap(([key, value]) => {
    const here = at(path, Array.isArray(input) ? Number(key) : key);
    return Object.hasOwn(output, key)
      ? unknownKeys(value, output[key], here)
      : [{ path: here, reason: 'a record has no such key' }];
  });
}
