import { TAG } from '../../text/tag.ts';
import { contentEnd } from '../content.ts';
import { attribute, type CueRule } from '../cue-rule.ts';
import { tagAt } from '../reading.ts';

/** Toner said violations have occurred · told CNN he would — a clause without "that". */
export const clause: CueRule = {
  name: 'clause',
  apply(cue) {
    const { reading, complement, cues, index } = cue;
    if (complement.kind !== 'clause' || !cue.cue.frames.frames.includes('z')) return undefined;
    if (tagAt(reading, complement.at) === TAG.quote) return undefined;
    const to = contentEnd(reading, complement.at, cues, index);
    if (to <= complement.at + 1) return undefined;
    return attribute(cue, this.name, [{ from: complement.at, to }], 0.85, 'a reporting verb takes a clause');
  },
};
