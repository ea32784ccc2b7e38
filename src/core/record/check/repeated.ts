import { type Problem, problem } from '../problem.ts';

/** A problem for each value that stood earlier in the list too. */
export function repeated(values: string[], pathOf: (index: number) => string, what: string): Problem[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const again = seen.has(value);
    seen.add(value);
    return again
      ? [{ ...problem(pathOf(index), 'twice', value), reason: `${what} "${value}" is there twice` }]
      : [];
  });
}
