/** Brings a passage into view. */
import { type Passage, rectsOf } from './passage.ts';

/** Narrow windows and fingers: the card is docked to the bottom. */
export const dockedQuery = '(max-width: 479px), (pointer: coarse)';

/** Jumps (nothing travels) so that the passage stands where the card leaves it readable. */
export function bringIntoView(passage: Passage): void {
  const [first] = rectsOf(passage);
  const start = passage.ranges[0]?.startContainer;
  if (!first || !start) return;
  const docked = matchMedia(dockedQuery).matches;
  const [from, to] = docked ? [8, innerHeight * 0.35] : [innerHeight * 0.12, innerHeight * 0.7];
  if (first.top >= from && first.bottom <= to && first.left >= 0 && first.right <= innerWidth) return;
  // for a passage inside a box that scrolls by itself
  start.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const [now] = rectsOf(passage);
  if (now) scrollBy({ top: now.top - innerHeight * (docked ? 0.12 : 0.3), behavior: 'instant' });
}
