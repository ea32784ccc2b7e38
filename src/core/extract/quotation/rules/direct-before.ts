import type { Quoted } from '../../text/quotation-marks.ts';
import { TAG } from '../../text/tags.ts';
import { attribute, type CueReading, type CueRule } from '../cue-rule.ts';
import { INVERTING } from '../inversion.ts';
import { hasFinite } from '../nominal.ts';
import { innerEnd, isTitle, looksSpoken, tagAt } from '../reading.ts';

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
    if (passage.from > sentence.from && isTitle(reading, passage)) return undefined;
    const alone = passage.from <= sentence.from || isMark(tagAt(reading, passage.from - 1));
    if (!alone && cue.inverted && !INVERTING.has(cue.cue.frames.lemma)) return undefined;
    if (!closesWithMark(reading, passage) && !(alone && looksSpoken(reading, passage))) return undefined;
    const from = startOfContent(cue, passage, alone);
    if (from === undefined) return undefined;
    const pieces = [{ from, to: passage.to }];
    const after = reading.doc.quoted[reading.outermost[complement.at] ?? -1];
    if (complement.kind === 'quote' && after && after !== passage)
      pieces.push({ from: after.from, to: after.to });
    return attribute(
      cue,
      this.name,
      pieces,
      from === passage.from ? 0.95 : 0.85,
      'the words in quotation marks stand before a reporting verb',
    );
  },
};

/** The comma or stop that parts a passage from its cue stands inside it, or right after. */
const closesWithMark = (reading: CueReading['reading'], passage: Quoted): boolean =>
  isMark(innerEnd(reading, passage)) || tagAt(reading, passage.to) === TAG.comma;

const isMark = (tag: number): boolean =>
  tag === TAG.comma ||
  tag === TAG.stop ||
  tag === TAG.dash ||
  tag === TAG.colon ||
  tag === TAG.semicolon ||
  tag === TAG.quote ||
  tag === TAG.open ||
  tag === TAG.close;

/**
 * The passage itself, or the start of the clause whose tail it is ("The plan is “dead,” she said", "With thousands of
 * systems, “there is no single point of failure,” he said"); undefined: it is no speech ("On “Face the Nation,” Ryan said").
 */
function startOfContent(
  { reading, sentence }: CueReading,
  passage: Quoted,
  alone: boolean,
): number | undefined {
  if (passage.from <= sentence.from) return passage.from;
  const small = reading.doc.tokens[passage.from + 1]?.capital === false;
  if (alone && !small) return passage.from;
  if (alone && tagAt(reading, passage.from - 1) !== TAG.comma) return passage.from;
  return hasFinite(reading, sentence.from, passage.to) ? sentence.from : undefined;
}
