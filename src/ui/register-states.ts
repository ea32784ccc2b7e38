import type { MatrixCell } from '../core/register/matrix.ts';
import type { Action } from '../core/register/register.ts';
import type { GlyphName } from './icon-shapes.ts';
import type { MessageKey } from './words.ts';

/** How each standing on an official list is drawn and said, before its date. */
export const cellStates: Record<
  Exclude<MatrixCell['state'], 'noEntry'>,
  { glyph: GlyphName; label: MessageKey }
> = {
  listed: { glyph: 'stated', label: 'lists_listedSince' },
  alias: { glyph: 'stated', label: 'lists_aliasSince' },
  ordered: { glyph: 'stated', label: 'lists_orderedSince' },
  possible: { glyph: 'inferred', label: 'lists_possiblySince' },
  suspended: { glyph: 'end', label: 'lists_suspendedSince' },
  ended: { glyph: 'end', label: 'lists_endedOn' },
  notConfirmed: { glyph: 'inferred', label: 'lists_listedSince' },
};

/** An authority's act, in words. */
export const actionWords: Record<Action, MessageKey> = {
  listed: 'card_action_listed',
  're-listed': 'card_action_relisted',
  'alias added': 'card_action_alias',
  renamed: 'card_action_renamed',
  extended: 'card_action_extended',
  suspended: 'card_action_suspended',
  revoked: 'card_action_revoked',
  removed: 'card_action_removed',
  'held unlawful': 'card_action_heldUnlawful',
  'liquidation ordered': 'card_action_liquidation',
};
