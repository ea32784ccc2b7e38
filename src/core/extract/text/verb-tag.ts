import { CLOSED } from './closed-classes.ts';
import { TAG, type Tag } from './tags.ts';
import type { Token } from './tokens.ts';
import { FORM } from './verbs.ts';

const opensCloseTo = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'close' && tokens[i + 1]?.lower === 'to';

/** The tag of a form that can be a verb, by what stands around it. */
export function verbTag(
  tokens: readonly Token[],
  i: number,
  bits: number,
  tags: Uint8Array,
  initial: boolean,
): Tag {
  if (opensCloseTo(tokens, i)) return TAG.adjective;
  let at = i - 1;
  if (!initial) while (at >= 0 && (tags[at] === TAG.adverb || tags[at] === TAG.negation)) at--;
  const before = initial ? TAG.stop : tags[at];
  const next = tokens[i + 1];
  if (before === TAG.modal || before === TAG.to || before === TAG.do) {
    if (bits & FORM.base) return before === TAG.to ? TAG.infinitive : TAG.finite;
    return bits & (FORM.participle | FORM.past) ? TAG.participle : TAG.noun;
  }
  if (before === TAG.be || before === TAG.have) {
    if (bits & FORM.participle) return TAG.participle;
    if (bits & FORM.gerund) return TAG.gerund;
    return TAG.noun;
  }
  if (bits & FORM.gerund && !(bits & ~FORM.gerund))
    return before === TAG.determiner || before === TAG.possessive || before === TAG.adjective
      ? TAG.noun
      : TAG.gerund;
  if (before === TAG.pronoun || before === TAG.wh)
    return bits & (FORM.past | FORM.third | FORM.base) ? TAG.finite : TAG.participle;
  if (
    before === TAG.determiner ||
    before === TAG.possessive ||
    before === TAG.adjective ||
    before === TAG.number ||
    (before === TAG.preposition && at === i - 1)
  ) {
    if (bits & FORM.past && !(bits & (FORM.participle | FORM.base)) && before !== TAG.preposition)
      return TAG.finite;
    return bits & (FORM.past | FORM.participle) && !(bits & FORM.base)
      ? before === TAG.number || before === TAG.possessive
        ? TAG.finite
        : TAG.adjective
      : TAG.noun;
  }
  if (
    bits & FORM.participle &&
    NAMING.has(tokens[i]?.lower ?? '') &&
    tags[i - 1] === TAG.noun &&
    (next?.kind === 'quote' || next?.capital)
  )
    return TAG.participle;
  if (bits & FORM.past)
    return bits & FORM.participle && (next?.lower === 'by' || next?.lower === 'as')
      ? TAG.participle
      : TAG.finite;
  if (bits & FORM.participle) return TAG.participle;
  if (
    !(bits & FORM.past) &&
    (before === TAG.finite || before === TAG.participle || before === TAG.gerund || before === TAG.infinitive)
  )
    return TAG.noun;
  if (bits & FORM.third) {
    if (before === TAG.name)
      return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[at]?.lower ?? '')
        ? TAG.noun
        : TAG.finite;
    return opensComplement(next) ? TAG.finite : TAG.noun;
  }
  const plural =
    tokens[at]?.lower.endsWith('s') === true || tokens[i - 1]?.lower === 'people' || before === TAG.that;
  return plural && opensComplement(next) ? TAG.finite : TAG.noun;
}

/** "a book called “My Life”": after a common noun these name it. */
const NAMING = new Set(['called', 'dubbed', 'titled', 'named', 'entitled']);

/** Whether a word after a form that may be noun or verb speaks for the verb. */
function opensComplement(next: Token | undefined): boolean {
  if (!next) return false;
  if (next.kind === 'quote') return true;
  const tag = CLOSED.get(next.lower);
  if (
    next.capital ||
    tag === TAG.determiner ||
    tag === TAG.pronoun ||
    tag === TAG.that ||
    tag === TAG.possessive ||
    tag === TAG.object ||
    tag === TAG.wh ||
    tag === TAG.adverb ||
    tag === TAG.number
  )
    return true;
  return next.lower === 'to' || (tag === TAG.preposition && next.lower !== 'of' && next.lower !== 'in');
}
