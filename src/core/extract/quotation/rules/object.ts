import { contentEnd, phraseEnd } from '../content.ts';
import { attribute, type CueRule } from '../cue-rule.ts';

/** denied the charges · criticized the plan · accused them of fraud — a noun phrase is what was said or spoken of. */
export const object: CueRule = {
  name: 'object',
  apply(cue) {
    const { reading, complement, cues, index } = cue;
    const { frames, lemma } = cue.cue.frames;
    const accusing = lemma === 'accuse' && complement.addressee !== undefined;
    if (cue.cue.voice === 'passive' || cue.cue.voice === 'infinitive' || cue.cue.voice === 'participle')
      return undefined;
    if (
      !accusing &&
      (!frames.includes('o') || (complement.kind !== 'object' && complement.kind !== 'clause'))
    )
      return undefined;
    const from = accusing ? cue.cue.to : complement.at;
    const to = phraseEnd(reading, from, contentEnd(reading, from, cues, index));
    if (to <= from) return undefined;
    return attribute(
      cue,
      this.name,
      [{ from, to }],
      0.7,
      'a verb of speaking takes what was said as its object',
    );
  },
};
