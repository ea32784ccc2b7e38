import { TAG } from '../../text/tag.ts';
import { attribute, type CueRule } from '../cue-rule.ts';
import { hasFinite } from '../phrase.ts';
import { looksSpoken, tagAt } from '../reading.ts';

/** “…,” said Toner · “…,” she told reporters. “…” — the passage before the cue, and one that goes on right after it. */
export const directBefore: CueRule = {
  name: 'direct-before',
  apply(cue) {
    const { reading, passageBefore, sentence, complement } = cue;
    const passage = passageBefore === undefined ? undefined : reading.doc.quoted[passageBefore];
    if (
      !passage ||
      passageBefore === undefined ||
      passage.to <= sentence.from ||
      cue.claimed.has(passageBefore)
    )
      return undefined;
    if (cue.cue.voice !== 'active' || complement.kind === 'that') return undefined;
    const spoken = looksSpoken(reading, passage) || tagAt(reading, passage.to) === TAG.comma;
    if (!spoken && cue.inverted) return undefined;
    const clause = startOfClause(cue.sentence.from, passage.from, cue);
    if (clause === undefined && !spoken) return undefined;
    const pieces = [{ from: clause ?? passage.from, to: passage.to }];
    const after = reading.doc.quoted[reading.outermost[complement.at] ?? -1];
    if (complement.kind === 'quote' && after && after !== passage)
      pieces.push({ from: after.from, to: after.to });
    return attribute(
      cue,
      this.name,
      pieces,
      clause === undefined ? 0.95 : 0.85,
      'the words in quotation marks stand before a reporting verb',
    );
  },
};

/** The passage is only the tail of a clause ("The plan is “dead,” she said"): where that clause begins. */
function startOfClause(
  start: number,
  from: number,
  { reading, sentence }: Parameters<CueRule['apply']>[0],
): number | undefined {
  if (from <= start || start < sentence.from) return undefined;
  const before = tagAt(reading, from - 1);
  if (before === TAG.comma || before === TAG.colon || before === TAG.stop || before === TAG.close)
    return undefined;
  return hasFinite(reading, start, from) ? start : undefined;
}
