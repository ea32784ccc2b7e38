import { type Days, daysOf } from './days.ts';
import { foldedNames } from './fold.ts';
import { historiesOf, type ListHistory, listsOf } from './lists.ts';
import { findOrganization } from './names.ts';
import type { DesignationEvent, NotConfirmed, Organization, Register } from './register.ts';
import { inForce, type Standing, standingAfter } from './standing.ts';

/** What one authority's list said of an organization on a day, as far as the register knows. */
export interface Status {
  /** Organization.id */
  organization: string;
  authority: string;
  /** The list; the same string for every day and every entry on it. */
  list: string;
  /** The list as the deciding event names it, with the number of the entry; equal to `list` for joint acts. */
  programme: string;
  /**
   * Whether a designation was in force: certain · possible (the precision of a date does not decide, or no source
   * says whether it still stood) · none (no entry in the register, which is not "not listed").
   */
  certainty: 'certain' | 'possible' | 'none';
  /** The standing after every event that may have happened by that day. */
  standing: Standing;
  /** The event that decides the standing; absent: none by that day. */
  event?: DesignationEvent;
  /** The event since which a designation is in force, or was where it may have ended already. */
  since?: DesignationEvent;
  /** What happened to the listing after `since`, in order: renamed, extended, a name added; its names are not `since`'s. */
  changes: DesignationEvent[];
  /** The event since which the name stood as an alias, where the present entry came later. */
  aliasSince?: DesignationEvent;
  /** Set where no source says whether it still stood on that day. */
  notConfirmed?: NotConfirmed;
}

/**
 * What an organization officially was on a day: one status for each list that the register knows of it.
 * `organization`: its id or one of its names. `day`: EDTF; a month or a year makes more of them `possible`.
 * Empty: the organization is not in the register, the day is no date, or it lies after the register's as-of date.
 */
export function statusOn(organization: string, day: string, register: Register): Status[] {
  const subject = findOrganization(organization, register);
  const days = daysOf(day);
  const asOf = daysOf(register.asOf);
  if (!subject || !days || !asOf || days.earliest > asOf.latest) return [];
  return historiesOf(eventsOf(subject.id, register)).map((history) => statusOf(subject, history, days));
}

/** In the order they happened. */
export function eventsOf(id: string, register: Register): DesignationEvent[] {
  return register.events.filter((event) => event.organization === id);
}

function statusOf(organization: Organization, history: ListHistory, day: Days): Status {
  const { authority, list } = history;
  const { steps, certain, possible } = walk(history.events, foldedNames(organization), day);
  const candidates = steps.slice(certain, possible + 1);
  const held = candidates.map(({ standing }) => inForce(standing));
  const certainty = held.every(Boolean) ? 'certain' : held.some(Boolean) ? 'possible' : 'none';
  const { standing, event } = steps[possible] ?? start;
  const { since, changes, aliasSince } = candidates.findLast((step) => inForce(step.standing)) ?? start;
  const notConfirmed = (organization.notConfirmed ?? []).find(
    (gap) => gap.authority === authority && gap.programme === list && isAfter(day, gap.after),
  );
  return {
    organization: organization.id,
    authority,
    list,
    programme: event && listsOf(event.programme).length === 1 ? event.programme : list,
    certainty: certainty === 'certain' && notConfirmed ? 'possible' : certainty,
    standing,
    changes,
    ...(event && { event }),
    ...(since && { since }),
    ...(aliasSince && { aliasSince }),
    ...(notConfirmed && { notConfirmed }),
  };
}

export interface Step {
  standing: Standing;
  event?: DesignationEvent;
  since?: DesignationEvent;
  changes: DesignationEvent[];
  aliasSince?: DesignationEvent;
}

const start: Step = { standing: 'none', changes: [] };

/**
 * The step before the first event and after each. The first `certain` events have happened by the day, those after
 * `possible` have not; the days in between are not decided by the precision of the dates.
 */
export function walk(events: DesignationEvent[], names: ReadonlySet<string>, day: Days) {
  const steps: Step[] = [start];
  let [certain, possible] = [0, 0];
  let step = start;
  for (const event of events) {
    const days = daysOf(event.date);
    if (!days) continue;
    step = next(step, event, names);
    steps.push(step);
    if (days.latest <= day.earliest) certain = steps.length - 1;
    if (days.earliest <= day.latest) possible = steps.length - 1;
  }
  return { steps, certain, possible };
}

function next(step: Step, event: DesignationEvent, names: ReadonlySet<string>): Step {
  const standing = standingAfter(step.standing, event, names);
  if (!inForce(standing)) return { standing, event, changes: [] };
  const goesOn = standing === step.standing;
  const since = (goesOn && step.since) || event;
  const changes = goesOn ? [...step.changes, event] : [];
  const aliasSince = step.standing === 'alias' ? step.since : step.aliasSince;
  return { standing, event, since, changes, ...(aliasSince && standing !== 'alias' && { aliasSince }) };
}

function isAfter(day: Days, edtf: string): boolean {
  const days = daysOf(edtf);
  return days !== undefined && day.latest > days.latest;
}
