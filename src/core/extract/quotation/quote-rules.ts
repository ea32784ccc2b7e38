import type { QuoteRule } from './quote-rule.ts';
import { announced } from './rules/announced.ts';
import { carried } from './rules/carried.ts';
import { colonName } from './rules/colon-name.ts';
import { continued } from './rules/continued.ts';
import { resumed } from './rules/resumed.ts';
import { signature } from './rules/signature.ts';

/** The rules for a quoted passage that no reporting verb has, in order: the first that applies has it. */
export const QUOTE_RULES: readonly QuoteRule[] = [
  carried,
  resumed,
  signature,
  colonName,
  announced,
  continued,
];
