import { attribute, type CueRule } from '../cue-rule.ts';
import { contentEnd } from '../extent.ts';

/** vowed to fight · urged Congress to act · told them to leave — the promise or the order is what was said. */
export const infinitive: CueRule = {
  name: 'infinitive',
  apply(cue) {
    const { reading, complement, cues, index } = cue;
    if (complement.kind !== 'infinitive') return undefined;
    const { frames } = cue.cue.frames;
    const own = frames.includes('i');
    const hearers = frames.includes('R') && complement.addressee !== undefined && cue.cue.voice !== 'passive';
    if (!own && !hearers) return undefined;
    const to = contentEnd(reading, complement.at, cues, index);
    if (to <= complement.at + 1) return undefined;
    return attribute(
      cue,
      this.name,
      [{ from: complement.at, to }],
      0.8,
      'a verb of promising or asking takes an infinitive',
    );
  },
};
