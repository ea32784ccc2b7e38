/** Advertisements and asides: blocks of their own in the middle of a passage. */
import { BLOCK, type Folded, markBefore } from './fold.ts';

/** Letters that the edges of an insertion may be moved by, where both ends agree, to find the edges of a block. */
export const SLIDE = 12;

/**
 * Moves the units from `start` to `end` until block edges frame them; undefined: they are no block of their own.
 * An insertion may be moved where the text at both its ends agrees, without being another insertion.
 */
export function asAside(
  text: Folded,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  const isFramed = (by: number) =>
    markBefore(text, start + by) === BLOCK &&
    (end + by === text.length || markBefore(text, end + by) === BLOCK);
  if (isFramed(0)) return { start, end };
  for (let by = 1; by <= SLIDE && text.codes[start + by - 1] === text.codes[end + by - 1]; by++)
    if (isFramed(by)) return { start: start + by, end: end + by };
  for (let by = 1; by <= SLIDE && by <= start && text.codes[start - by] === text.codes[end - by]; by++)
    if (isFramed(-by)) return { start: start - by, end: end - by };
  return undefined;
}
