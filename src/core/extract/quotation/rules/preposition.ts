import { attribute, type CueRule } from '../cue-rule.ts';
import { contentEnd, phraseEnd } from '../extent.ts';

/** called for calm · spoke about the war · complained of delays — the phrase after the preposition is what was spoken of. */
export const preposition: CueRule = {
  name: 'preposition',
  apply(cue) {
    const { reading, complement, cues, index } = cue;
    if (complement.kind !== 'preposition' || cue.cue.voice === 'passive' || cue.cue.voice === 'infinitive')
      return undefined;
    const from = complement.at + 1;
    const to = phraseEnd(reading, from, contentEnd(reading, from, cues, index));
    if (to <= from) return undefined;
    return attribute(
      cue,
      this.name,
      [{ from, to }],
      0.7,
      'a verb of speaking takes what was spoken of with a preposition',
    );
  },
};
