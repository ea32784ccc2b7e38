import { attribute, type CueRule } from '../cue-rule.ts';
import { contentEnd } from '../extent.ts';

/** Toner said that … · told Interfax on Monday that … · it was reported that … */
export const thatClause: CueRule = {
  name: 'that-clause',
  apply(cue) {
    const { reading, complement, cues, index } = cue;
    if (complement.kind !== 'that' || !/[cz]/.test(cue.cue.frames.frames)) return undefined;
    const to = contentEnd(reading, complement.at, cues, index);
    if (to <= complement.at + 1) return undefined;
    return attribute(
      cue,
      this.name,
      [{ from: complement.at, to }],
      0.9,
      'a reporting verb takes a clause with “that”',
    );
  },
};
