import { TAG } from '../../text/tags.ts';
import { attribute, type CueRule } from '../cue-rule.ts';
import { contentEnd } from '../extent.ts';
import { innerEnd, tagAt } from '../reading.ts';

/** Toner said: “…” · she added, “…” · he said “we are ready” to talk — the passage after the cue, with what completes it. */
export const directAfter: CueRule = {
  name: 'direct-after',
  apply(cue) {
    const { reading, complement, cues, index } = cue;
    if (complement.kind !== 'quote' || !/[dczolqra]/.test(cue.cue.frames.frames)) return undefined;
    if (cue.cue.voice === 'participle' || cue.cue.voice === 'passive') return undefined;
    const position = reading.outermost[complement.at] ?? -1;
    const passage = reading.doc.quoted[position];
    if (passage?.from !== complement.at || cue.claimed.has(position)) return undefined;
    const inner = innerEnd(reading, passage);
    const next = tagAt(reading, passage.to);
    const whole =
      inner === TAG.stop ||
      inner === TAG.comma ||
      next === TAG.stop ||
      next === TAG.comma ||
      next === TAG.semicolon ||
      next === TAG.dash ||
      !passage.closed;
    const to = whole ? passage.to : Math.max(passage.to, contentEnd(reading, passage.from, cues, index));
    return attribute(
      cue,
      this.name,
      [{ from: passage.from, to }],
      whole ? 0.95 : 0.85,
      'a reporting verb introduces the words in quotation marks',
    );
  },
};
