import { fold } from './fold.ts';
import type { Action, DesignationEvent } from './register.ts';

/**
 * What the register knows of an organization on one list.
 * listed · alias (its name stands as a name of another's entry) · ordered (an order against it is in force) ·
 * suspended · ended · none (no event yet that says so).
 */
export type Standing = 'none' | 'listed' | 'alias' | 'ordered' | 'suspended' | 'ended';

/** Whether an official act is in force under this standing. */
export function inForce(standing: Standing): boolean {
  return standing === 'listed' || standing === 'alias' || standing === 'ordered';
}

const after: Record<Action, (before: Standing) => Standing> = {
  listed: () => 'listed',
  're-listed': () => 'listed',
  renamed: () => 'listed',
  extended: () => 'listed',
  'alias added': (before) => (before === 'listed' ? 'listed' : 'alias'),
  suspended: () => 'suspended',
  revoked: () => 'ended',
  removed: () => 'ended',
  'held unlawful': (before) => before,
  'liquidation ordered': () => 'ordered',
};

/**
 * The standing after an event. A name added to an entry that the register does not know says nothing of the
 * organization unless the name is its own.
 */
export function standingAfter(
  before: Standing,
  event: DesignationEvent,
  names: ReadonlySet<string>,
): Standing {
  if (
    event.action === 'alias added' &&
    before === 'none' &&
    !namesIn(event.listedName).some((name) => names.has(name))
  ) {
    return 'none';
  }
  return after[event.action](before);
}

/** "The Resistance Front (TRF); Kashmir Resistance" → its names, folded. */
function namesIn(listedName: string): string[] {
  return listedName.split(';').map((name) => fold(name.replace(/\([^()]{0,80}\)/g, '')));
}
