import { attribute, type CueRule } from '../cue-rule.ts';
import { contentEnd, phraseEnd } from '../extent.ts';
import { wordAt } from '../reading.ts';

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
    if (lemma === 'cite' && COLLECTIVE.test(wordAt(reading, to - 1))) return undefined;
    const { addressee: _, ...rest } = complement;
    const read = accusing ? { ...cue, complement: rest } : cue;
    return attribute(
      read,
      this.name,
      [{ from, to }],
      0.7,
      'a verb of speaking takes what was said as its object',
    );
  },
};

/** "citing two sources": they are where the words come from, not what was said. */
const COLLECTIVE =
  /^(?:sources?|officials?|people|persons?|documents?|reports?|witnesses|diplomats?|executives?)$/;
