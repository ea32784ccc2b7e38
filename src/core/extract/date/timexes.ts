import type { Timex } from '../../annotation.ts';
import type { ExtractSource, Finding } from '../finding.ts';
import type { Document } from '../text/document.ts';

/** The time expressions of a document in text order; the n-th one becomes annotation `t<n>`, counted from 1. */
export function findTimexes(_doc: Document, _source: ExtractSource): Finding<Timex>[] {
  return [];
}
