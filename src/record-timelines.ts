/** The official listings of the organizations that the curated records designate, worked out by the build. */
import type { Timelines } from './timelines.ts';

declare const SOURCENOTE_TIMELINES: Record<string, Timelines>;

/** By the record's id. */
export const recordTimelines: Readonly<Record<string, Timelines>> = SOURCENOTE_TIMELINES;
