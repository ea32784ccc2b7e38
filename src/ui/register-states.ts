import type { MatrixCell } from '../core/register/matrix.ts';
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
