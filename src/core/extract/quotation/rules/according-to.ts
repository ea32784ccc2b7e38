import { TAG } from '../../text/tags.ts';
import { attribute, type CueRule } from '../cue-rule.ts';
import { contentEnd, trimRun } from '../extent.ts';
import { passageEndingBefore } from '../passage.ts';
import { phraseAfter } from '../phrase-after.ts';
import { looksSpoken, tagAt } from '../reading.ts';

/** …, according to officials. · According to the ministry, … — the rest of the sentence is the source's. */
export const accordingTo: CueRule = {
  name: 'according-to',
  apply(cue) {
    const { reading, sentence, cues, index } = cue;
    if (cue.cue.frames.lemma !== 'according to') return undefined;
    const source = phraseAfter(reading, cue.cue.to, sentence.to);
    if (!source) return undefined;
    const pieces = [];
    const position = passageEndingBefore(reading, cue.cue.from);
    const passage =
      position === undefined || cue.claimed.has(position) ? undefined : reading.doc.quoted[position];
    if (passage && looksSpoken(reading, passage) && tagAt(reading, passage.from - 1) !== TAG.noun)
      pieces.push({ from: passage.from, to: passage.to });
    else {
      const left = trimRun(reading, { from: sentence.from, to: cue.cue.from });
      if (left && left.to - left.from > 1) pieces.push(left);
    }
    let after = source.to;
    while (after < sentence.to && tagAt(reading, after) !== TAG.comma && tagAt(reading, after) !== TAG.stop)
      after++;
    if (tagAt(reading, after) === TAG.comma) {
      const right = trimRun(reading, { from: after, to: contentEnd(reading, after, cues, index) });
      if (right && right.to - right.from > 2) pieces.push(right);
    }
    if (pieces.length === 0) return undefined;
    const found = { ...cue, by: { source: { from: source.from, to: source.to } } };
    return attribute(found, this.name, pieces, 0.9, '“according to” names the source of the sentence');
  },
};
