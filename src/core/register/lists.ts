import type { DesignationEvent } from './register.ts';

/** An act that a source reports for two lists at once. */
const jointActs: Record<string, string[]> = {
  'Foreign Terrorist Organization and E.O. 13224': [
    'Foreign Terrorist Organization',
    'Specially Designated Global Terrorist (E.O. 13224)',
  ],
};

/** The number of an entry on a United Nations list, such as QDe.137. */
const entryNumber = /^(?<list>.{1,200}), (?<entry>[A-Z]{2}[ei]\.\d{3})$/;

/**
 * The lists that a programme means. Entries of one list are one list (an organization may move from another's
 * entry to its own); an act on two lists counts for both.
 */
export function listsOf(programme: string): string[] {
  return jointActs[programme] ?? [entryNumber.exec(programme)?.groups?.['list'] ?? programme];
}

/** What one organization's events say of one list. */
export interface ListHistory {
  authority: string;
  list: string;
  /** In order. */
  events: DesignationEvent[];
}

/** The events of one organization, a history for each authority and list, in the order of their first event. */
export function historiesOf(events: DesignationEvent[]): ListHistory[] {
  const histories = new Map<string, ListHistory>();
  for (const event of events) {
    for (const list of listsOf(event.programme)) {
      const key = `${event.authority}\n${list}`;
      const history = histories.get(key) ?? { authority: event.authority, list, events: [] };
      histories.set(key, history);
      history.events.push(event);
    }
  }
  return [...histories.values()];
}
