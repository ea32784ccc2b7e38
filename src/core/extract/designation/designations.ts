import type { Designation } from '../../annotation.ts';
import type { Finding } from '../finding.ts';
import type { Document } from '../text/document.ts';

/** The designations of a document in text order; the n-th one becomes annotation `d<n>`, counted from 1. */
export function findDesignations(_doc: Document): Finding<Designation>[] {
  return [];
}
