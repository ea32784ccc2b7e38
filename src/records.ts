/** The curated records, put in by the build (src/dev/bundled-data.ts) so that no worker has to wake for them. */
import type { AnnotationPage } from './core/annotation.ts';

declare const SOURCENOTE_RECORDS: AnnotationPage[];

export const records: AnnotationPage[] = SOURCENOTE_RECORDS;
