import { contentEnd } from '../content.ts';
import { attribute, type CueRule } from '../cue-rule.ts';
import { wordAt } from '../reading.ts';

/** called the plan a farce · described it as “a farce” — what is named together with its name. */
export const label: CueRule = {
  name: 'label',
  apply(cue) {
    const { reading, complement, cues, index } = cue;
    const { frames } = cue.cue.frames;
    if (!/[la]/.test(frames) || (cue.cue.voice !== 'active' && cue.cue.voice !== 'gerund')) return undefined;
    if (complement.kind !== 'object' && complement.kind !== 'clause' && complement.kind !== 'quote')
      return undefined;
    const to = contentEnd(reading, cue.cue.to, cues, index);
    if (to <= cue.cue.to + 1) return undefined;
    if (!frames.includes('l') && !hasAs(reading, cue.cue.to, to)) return undefined;
    return attribute(
      cue,
      this.name,
      [{ from: cue.cue.to, to }],
      0.8,
      'a verb of naming says what someone calls something',
    );
  },
};

function hasAs(reading: Parameters<typeof wordAt>[0], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordAt(reading, at) === 'as') return true;
  return false;
}
