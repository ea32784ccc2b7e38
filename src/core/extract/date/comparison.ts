import { grainOf } from './grain.ts';
import type { Context, FoundTimex } from './reading.ts';

/** Rules whose readings are themselves compared with something: no second comparison starts from them. */
const COMPARED: ReadonlySet<string> = new Set(['year-earlier', 'ago', 'shift', 'context-unit']);
const isLast = (timex: FoundTimex): boolean => /\b(?:last|previous|prior)\b/i.test(timex.exact);

/**
 * Index of the reporting period that a passage is about: the quarter or half named in the last sentences, else a month or
 * year; -1: none. Results are reported so: the period once, then "the quarter", "a year earlier".
 */
export function periodBefore(context: Context, start: number): number {
  const test = (grains: readonly string[]) => (timex: FoundTimex) =>
    !COMPARED.has(timex.rule) && !isLast(timex) && grains.includes(grainOf(timex.value) ?? '');
  const quarter = context.latest(start, 5, test(['quarter', 'half']));
  return quarter >= 0 ? quarter : context.latest(start, 2, test(['month', 'year']));
}
