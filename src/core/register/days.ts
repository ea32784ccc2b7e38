import { parseEdtf } from '../edtf.ts';

/** The days that a date may mean: ISO days, both ends included; comparable as strings. */
export interface Days {
  earliest: string;
  latest: string;
}

const always: Days = { earliest: '0000-01-01', latest: '9999-12-31' };

/** An EDTF date as its first and last possible day; a date in doubt may be any. undefined: no date. */
export function daysOf(edtf: string): Days | undefined {
  const date = parseEdtf(edtf);
  if (!date || date.uncertain || date.approximate) return date && always;
  return { earliest: date.earliest ?? always.earliest, latest: date.latest ?? always.latest };
}
