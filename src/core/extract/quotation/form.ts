import type { Quotation } from '../../annotation.ts';
import type { TokenRun } from '../text/sentences.ts';
import { TAG } from '../text/tags.ts';
import { type Reading, sentenceAt, tagAt } from './reading.ts';

/** direct: in quotation marks as a whole ("that" and edge marks apart), a transcript's turn or a dialogue's with a dash · mixed: partly · indirect: not at all. */
export function formOf(reading: Reading, piece: TokenRun, rule: string): Quotation['form'] {
  if (rule === 'transcript' || opensWithDash(reading, piece)) return 'direct';
  let inside = false;
  let outside = false;
  for (let at = piece.from; at < piece.to; at++) {
    if ((reading.within[at] ?? -1) >= 0) inside = true;
    else if (tagAt(reading, at) !== TAG.that && tagAt(reading, at) < TAG.comma) outside = true;
    if (inside && outside) return 'mixed';
  }
  return inside ? 'direct' : 'indirect';
}

/** — I don’t know, said the old man. */
function opensWithDash(reading: Reading, piece: TokenRun): boolean {
  const dash = piece.from - 1;
  return (
    tagAt(reading, dash) === TAG.dash &&
    (dash === 0 || sentenceAt(reading, dash).paragraph !== sentenceAt(reading, dash - 1).paragraph)
  );
}
