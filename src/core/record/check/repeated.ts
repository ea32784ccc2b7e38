import type { Problem } from '../problem.ts';

/** A problem for each value that stood earlier in the list too. */
export function repeated(values: string[], pathOf: (index: number) => string, what: string): Problem[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const again = seen.has(value);
    seen.add(value);
    return again ? [{ path: pathOf(index), reason: `${what} "${value}" is there twice` }] : [];
  });
}
