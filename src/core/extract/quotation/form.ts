import type { Quotation } from '../../annotation.ts';
import type { TokenRun } from '../text/sentences.ts';
import { TAG } from '../text/tag.ts';
import { type Reading, tagAt } from './reading.ts';

/** direct: in quotation marks as a whole ("that" and edge marks apart) · mixed: partly · indirect: not at all. */
export function formOf(reading: Reading, piece: TokenRun): Quotation['form'] {
  let inside = false;
  let outside = false;
  for (let at = piece.from; at < piece.to; at++) {
    if ((reading.within[at] ?? -1) >= 0) inside = true;
    else if (tagAt(reading, at) !== TAG.that && tagAt(reading, at) < TAG.comma) outside = true;
    if (inside && outside) return 'mixed';
  }
  return inside ? 'direct' : 'indirect';
}
