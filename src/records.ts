/** The curated records, put in by the build (src/dev/bundled-data.ts) so that no worker has to wake for them. */
import type { AnnotationPage } from './core/annotation.ts';
import type { Timelines } from './timelines.ts';

declare const SOURCENOTE_RECORDS: AnnotationPage[];
declare const SOURCENOTE_TIMELINES: Record<string, Timelines>;

export const records: AnnotationPage[] = SOURCENOTE_RECORDS;

/** By the record's id. */
export const recordTimelines: Readonly<Record<string, Timelines>> = SOURCENOTE_TIMELINES;
