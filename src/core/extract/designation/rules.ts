import type { Rule } from './candidate.ts';
import { active } from './rule/active.ts';
import { appositive } from './rule/appositive.ts';
import { banActive } from './rule/ban-active.ts';
import { banPassive } from './rule/ban-passive.ts';
import { compound } from './rule/compound.ts';
import { copula } from './rule/copula.ts';
import { disclaimer } from './rule/disclaimer.ts';
import { footnote } from './rule/footnote.ts';
import { listActive } from './rule/list-active.ts';
import { listMember } from './rule/list-member.ts';
import { listPassive } from './rule/list-passive.ts';
import { nominal } from './rule/nominal.ts';
import { outlawedName } from './rule/outlawed-name.ts';
import { participle } from './rule/participle.ts';
import { passive } from './rule/passive.ts';
import { reducedRelative } from './rule/reduced-relative.ts';
import { relativeActive } from './rule/relative-active.ts';
import { relativePassive } from './rule/relative-passive.ts';
import { wording } from './rule/wording.ts';

/**
 * Every construction, in order of precedence: where two rules read the same organization and label, the earlier one
 * is kept. Clauses with their own subject or pronoun come before what is read from position alone.
 */
export const RULES: readonly Rule[] = [
  relativePassive,
  relativeActive,
  reducedRelative,
  listPassive,
  listActive,
  passive,
  active,
  footnote,
  disclaimer,
  compound,
  appositive,
  copula,
  participle,
  nominal,
  banPassive,
  banActive,
  listMember,
  outlawedName,
  wording,
];
