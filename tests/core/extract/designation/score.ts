import type { Designation } from '../../../../src/core/annotation.ts';
import { findDesignations } from '../../../../src/core/extract/designation/designations.ts';
import type { Finding } from '../../../../src/core/extract/finding.ts';
import { readDocument } from '../../../../src/core/extract/text/document.ts';

/** A text and what is in it: `authority > organization > label [status]`, one for each pair; "-": no authority. */
export type Case = readonly [text: string, ...expected: string[]];

export interface Score {
  found: number;
  expected: number;
  /** Organization and label right. */
  right: number;
  /** … and the authority. */
  full: number;
  errors: string[];
}

interface Pair {
  authority: string;
  organization: string;
  /** What an anaphor was resolved to. */
  name?: string;
  label: string;
  status: string;
}

const parse = (line: string): Pair => {
  const [, authority = '', organization = '', label = '', status = 'asserted'] =
    /^(.+?) > (.+?) > (.+?)(?: \[(\w+)\])?$/.exec(line) ?? [];
  return { authority: authority === '-' ? '' : authority, organization, label, status };
};

const pairOf = ({ body }: Finding<Designation>): Pair => ({
  authority: body.authority?.mention?.exact ?? '',
  organization: body.organization.mention?.exact ?? body.organization.name,
  name: body.organization.name,
  label: body.label.name,
  status: body.status,
});

const keys = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']s\b|\b(?:the|a|an|mr|senator|president)\b\.?/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Half of the shorter one's words are the other's: the looseness of a reader who marks "the group" or "group". */
function same(a: string, b: string): boolean {
  const x = keys(a);
  const y = new Set(keys(b));
  if (x.length === 0 || y.size === 0) return x.length === y.size;
  return x.filter((word) => y.has(word)).length * 2 >= Math.min(x.length, y.size);
}

const show = ({ authority, organization, label, status }: Pair): string =>
  `${authority || '-'} > ${organization} > ${label} [${status}]`;

/** What the finder reads in a text, as pairs. */
export const read = (text: string): Finding<Designation>[] => findDesignations(readDocument(text));

/** Scores pairs at or above a confidence; a wrong status is an error in the list, not in the figures. */
export function score(cases: readonly Case[], threshold = 0): Score {
  const total: Score = { found: 0, expected: 0, right: 0, full: 0, errors: [] };
  for (const [text, ...lines] of cases) {
    const expected = lines.map(parse);
    const open = read(text)
      .filter((finding) => finding.confidence >= threshold)
      .map(pairOf);
    total.expected += expected.length;
    total.found += open.length;
    for (const want of expected) {
      const fits = (pair: Pair): boolean =>
        (same(pair.organization, want.organization) || same(pair.name ?? '', want.organization)) &&
        same(pair.label, want.label);
      const at = Math.max(
        open.findIndex((pair) => fits(pair) && same(pair.authority, want.authority)),
        -1,
      );
      const index = at >= 0 ? at : open.findIndex(fits);
      const got = open[index];
      if (!got) {
        total.errors.push(`missed ${show(want)} in: ${text}`);
        continue;
      }
      open.splice(index, 1);
      total.right++;
      if (same(got.authority, want.authority)) total.full++;
      else total.errors.push(`authority ${show(want)}, got ${show(got)} in: ${text}`);
      if (got.status !== want.status) total.errors.push(`status ${show(want)}, got ${show(got)} in: ${text}`);
    }
    for (const pair of open) total.errors.push(`wrong ${show(pair)} in: ${text}`);
  }
  return total;
}

/** F1 in percent. */
export const f1 = (right: number, { found, expected }: Score): number =>
  found + expected === 0 ? 100 : (200 * right) / (found + expected);
