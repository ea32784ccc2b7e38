import { TAG } from '../text/tags.ts';
import { type Reading, tagAt } from './reading.ts';

/** The outermost passage whose closing mark stands right before a token, a comma or dash in between allowed. */
export function passageEndingBefore(reading: Reading, before: number): number | undefined {
  let at = before - 1;
  if (tagAt(reading, at) === TAG.comma || tagAt(reading, at) === TAG.dash) at--;
  const index = reading.outermost[at] ?? -1;
  return index >= 0 && reading.doc.quoted[index]?.to === at + 1 ? index : undefined;
}
