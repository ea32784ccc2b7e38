import type { Designation } from '../core/annotation.ts';
import type { MessageKey } from './words.ts';

/** What the text says, or does not say, about whose word a label is; `undefined`: it names who, with a source. */
export function authorityNote({ authority, force, sourced }: Designation): MessageKey | undefined {
  if (force === 'disputed') return 'designation_contested';
  if (force === 'wording') return 'designation_open';
  if (!authority || sourced) return undefined;
  return force === 'legal' ? 'designation_paperStatesLaw' : 'designation_paperSays';
}
