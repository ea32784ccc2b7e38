import { TAG } from '../../text/tags.ts';
import { attribute, type CueRule } from '../cue-rule.ts';
import { contentEnd, trimRun } from '../extent.ts';
import { INVERTING } from '../inversion.ts';
import { hasFinite } from '../nominal.ts';
import { tagAt } from '../reading.ts';

/** The talks failed, Toner said. · The talks, officials say, have failed. · …, said a spokesman — indirect speech before its cue. */
export const fronted: CueRule = {
  name: 'fronted',
  apply(cue) {
    const { reading, sentence, complement, subject, inverse, cues, index } = cue;
    if (!/[cz]/.test(cue.cue.frames.frames) || cue.cue.voice !== 'active') return undefined;
    const before = tagAt(reading, cue.cue.from - 1);
    const reversed =
      before === TAG.comma &&
      inverse !== undefined &&
      INVERTING.has(cue.cue.frames.lemma) &&
      !hasFinite(reading, inverse.from, inverse.head) &&
      (complement.kind === 'object' || complement.kind === 'none');
    if (!reversed && complement.kind !== 'none' && complement.kind !== 'comma') return undefined;
    const edge = reversed ? cue.cue.from : subject?.from;
    if (edge === undefined || tagAt(reading, edge - 1) !== TAG.comma) return undefined;
    const left = trimRun(reading, { from: sentence.from, to: edge - 1 });
    if (!left || left.to - left.from < 2) return undefined;
    const pieces = [left];
    if (!reversed && complement.kind === 'comma') {
      const right = trimRun(reading, {
        from: complement.at,
        to: contentEnd(reading, complement.at, cues, index),
      });
      if (right && right.to - right.from > 1) pieces.push(right);
    }
    if (!pieces.some((piece) => hasFinite(reading, piece.from, piece.to))) return undefined;
    const found =
      reversed && inverse ? { ...cue, by: { source: { from: inverse.from, to: inverse.to } } } : cue;
    return attribute(found, this.name, pieces, 0.85, 'a reporting verb closes the sentence it reports');
  },
};
