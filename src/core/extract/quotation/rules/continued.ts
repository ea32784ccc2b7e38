import type { TokenRun } from '../../text/sentences.ts';
import { TAG } from '../../text/tags.ts';
import type { Attribution } from '../attribution.ts';
import type { QuoteRule } from '../quote-rule.ts';
import { innerEnd, looksSpoken, type Reading, sentenceAt, tagAt } from '../reading.ts';

/** “…,” he said. “…” — a passage that is a sentence of its own after one whose speaker is known, in the same paragraph. */
export const continued: QuoteRule = {
  name: 'continued',
  apply({ reading, passage, found, last }) {
    const on = quotedBefore(reading, found, last);
    const before = found[on];
    const anchor = before?.cue ?? before?.pieces[0];
    if (!before || !anchor || !looksSpoken(reading, passage)) return undefined;
    const sentence = sentenceAt(reading, passage.from);
    if (sentence.from !== passage.from || sentenceAt(reading, anchor.from).paragraph !== sentence.paragraph)
      return undefined;
    if (innerEnd(reading, passage) !== TAG.stop && tagAt(reading, passage.to) !== TAG.stop) return undefined;
    return {
      rule: this.name,
      pieces: [{ from: passage.from, to: passage.to }],
      speaksOn: on,
      continues: endsInMarks(reading, before.pieces.at(-1)),
      confidence: 0.88,
      reason: 'it follows words of the same speaker in the same paragraph and has no cue of its own',
    };
  },
};

/** Back from ", emphasizing why …" to the quotation that it accompanies. */
function quotedBefore(reading: Reading, found: readonly Attribution[], last: number): number {
  let on = last;
  for (let steps = 0; steps < 3; steps++) {
    const attribution = found[on];
    if (
      !attribution ||
      attribution.source ||
      attribution.speaksOn === undefined ||
      endsInMarks(reading, attribution.pieces.at(-1))
    )
      break;
    on = attribution.speaksOn;
  }
  return on;
}

/** Only words in quotation marks are carried on by others; after indirect speech a new quotation begins. */
const endsInMarks = (reading: Reading, piece: TokenRun | undefined): boolean =>
  piece !== undefined && (reading.within[piece.to - 1] ?? -1) >= 0;
