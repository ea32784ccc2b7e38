import type { Quotation, Timex } from '../../annotation.ts';
import type { ExtractSource, Finding } from '../finding.ts';
import type { Document } from '../text/document.ts';

/** The quotations of a document in text order; the n-th one becomes annotation `q<n>`, counted from 1. */
export function findQuotations(
  _doc: Document,
  _source: ExtractSource,
  _timexes: readonly Finding<Timex>[],
): Finding<Quotation>[] {
  return [];
}
