import { TAG } from '../../text/tags.ts';
import { attribute, type CueRule } from '../cue-rule.ts';
import { contentEnd } from '../extent.ts';
import { type Reading, tagAt, wordAt } from '../reading.ts';

/** called the plan a farce · described it as “a farce” — what is named together with its name. */
export const label: CueRule = {
  name: 'label',
  apply(cue) {
    const { reading, complement, cues, index } = cue;
    const { frames } = cue.cue.frames;
    if (!/[la]/.test(frames) || (cue.cue.voice !== 'active' && cue.cue.voice !== 'gerund')) return undefined;
    if (complement.at > cue.cue.to + 1 || !/^(?:object|clause|quote|none)$/.test(complement.kind))
      return undefined;
    const to = contentEnd(reading, cue.cue.to, cues, index);
    if (to <= cue.cue.to + 1) return undefined;
    if (!hasAs(reading, cue.cue.to, to) && !(frames.includes('l') && hasPredicate(reading, cue.cue.to, to)))
      return undefined;
    return attribute(
      cue,
      this.name,
      [{ from: cue.cue.to, to }],
      0.8,
      'a verb of naming says what someone calls something',
    );
  },
};

function hasAs(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordAt(reading, at) === 'as') return true;
  return false;
}

/** After what is named comes its name: an adjective, a phrase with an article, or words in quotation marks. */
function hasPredicate(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const tag = tagAt(reading, at);
    if (tag === TAG.quote) return true;
    if (
      at > from &&
      (tag === TAG.adjective ||
        (tag === TAG.determiner &&
          wordAt(reading, at) !== 'the' &&
          tagAt(reading, at - 1) !== TAG.preposition))
    )
      return true;
    if (tag === TAG.comma || tag === TAG.semicolon) return false;
  }
  return false;
}
