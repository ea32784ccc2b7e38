import type {
  Action,
  DesignationEvent,
  Organization,
  Register,
} from '../../../src/core/register/register.ts';

/** An event of the Harbour League on the Port Authority's list; `[action, date]` and what differs. */
export function event(action: Action, date: string, more: Partial<DesignationEvent> = {}): DesignationEvent {
  return {
    organization: 'harbour-league',
    authority: 'Port Authority',
    programme: 'Closed berths',
    action,
    date,
    listedName: 'Harbour League',
    confidence: 'high',
    sources: [{ title: 'Gazette', url: 'https://gazette.example/1' }],
    ...more,
  };
}

export const league: Organization = {
  id: 'harbour-league',
  name: 'Harbour League',
  otherNames: ['al-Marfa League', 'HL'],
};

export function register(events: DesignationEvent[], more: Partial<Register> = {}): Register {
  return { asOf: '2026-08', organizations: [league], events, context: [], ...more };
}
