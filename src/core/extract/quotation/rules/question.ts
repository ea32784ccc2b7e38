import { attribute, type CueRule } from '../cue-rule.ts';
import { contentEnd } from '../extent.ts';

/** asked whether … · explained why … · has not said when … */
export const question: CueRule = {
  name: 'question',
  apply(cue) {
    const { reading, complement, cues, index } = cue;
    if (complement.kind !== 'question' || !/[qz]/.test(cue.cue.frames.frames)) return undefined;
    const to = contentEnd(reading, complement.at, cues, index);
    if (to <= complement.at + 1) return undefined;
    return attribute(
      cue,
      this.name,
      [{ from: complement.at, to }],
      0.8,
      'a reporting verb takes an embedded question',
    );
  },
};
