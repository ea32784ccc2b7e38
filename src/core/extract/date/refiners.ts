import type { Context, FoundTimex } from './reading.ts';
import { besideDay } from './refine/beside-day.ts';
import { durationEnds } from './refine/duration-ends.ts';
import { leadingWords } from './refine/leading-words.ts';
import { speechDay } from './refine/speech-day.ts';
import { timeOfDay } from './refine/time-of-day.ts';
import { withinPeriod } from './refine/within-period.ts';

/** Sees all readings of a text at once, in order, and gives back as many, in the same order: anchors are indices into the list. */
export type Refiner = (
  found: readonly FoundTimex[],
  context: Pick<Context, 'doc' | 'published'>,
) => readonly FoundTimex[];

/** In the order they are applied: the time of day, what a day is only the measure of, how far the words go, then what hangs together. */
export const REFINERS: readonly Refiner[] = [
  timeOfDay,
  besideDay,
  leadingWords,
  speechDay,
  withinPeriod,
  durationEnds,
];
