import type { Problem } from '../problem.ts';

/** A problem for each value that stood earlier in the list too. */
export function repeated(values: string[], pathOf: (index: number) => string, what: string): Problem[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index
      ? [{ path: pathOf(index), reason: `${what} "${value}" is there twice` }]
      : [],
  );
}
