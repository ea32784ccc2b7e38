import type { CueRule } from './cue-rule.ts';
import { accordingTo } from './rules/according-to.ts';
import { clause } from './rules/clause.ts';
import { directAfter } from './rules/direct-after.ts';
import { directBefore } from './rules/direct-before.ts';
import { fronted } from './rules/fronted.ts';
import { infinitive } from './rules/infinitive.ts';
import { label } from './rules/label.ts';
import { object } from './rules/object.ts';
import { preposition } from './rules/preposition.ts';
import { question } from './rules/question.ts';
import { thatClause } from './rules/that-clause.ts';

/** The rules for a reporting verb, in order: the first that applies has it. */
export const CUE_RULES: readonly CueRule[] = [
  accordingTo,
  directBefore,
  label,
  directAfter,
  thatClause,
  question,
  infinitive,
  fronted,
  clause,
  preposition,
  object,
];
