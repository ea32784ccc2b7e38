import { daysOf } from './days.ts';
import { fold, foldedNames } from './fold.ts';
import { historiesOf } from './lists.ts';
import type { DesignationEvent, Organization, Register } from './register.ts';

/** What is wrong with the register, for the person who edits it. */
export interface Problem {
  /** An organization's id, or `register`. */
  where: string;
  message: string;
}

/**
 * What the form alone cannot tell: every event has a source, dates exist, lie before the as-of date and are in order
 * within a list, ids and names are one organization's alone, and what one refers to is there. Empty: all is well.
 */
export function checkRegister(register: Register): Problem[] {
  const ids = new Set(register.organizations.map(({ id }) => id));
  return [
    ...datesOf(register, ids),
    ...collisions(register.organizations),
    ...register.organizations.flatMap((organization) => checkOrganization(organization, register, ids)),
    ...register.events.flatMap((event) => checkEvent(event, register, ids)),
  ];
}

function datesOf({ asOf, context }: Register, ids: Set<string>): Problem[] {
  const problems = daysOf(asOf) ? [] : [`asOf “${asOf}” is no date`];
  for (const { id, date, organizations = [], sources } of context) {
    if (!daysOf(date)) problems.push(`context ${id}: “${date}” is no date`);
    if (!sources.length) problems.push(`context ${id} has no source`);
    for (const other of organizations)
      if (!ids.has(other)) problems.push(`context ${id}: no organization “${other}”`);
  }
  return problems.map((message) => ({ where: 'register', message }));
}

function collisions(organizations: Organization[]): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  const claim = (key: string, { id }: Organization, what: string) => {
    const owner = owners.get(key);
    if (owner !== undefined) problems.push({ where: id, message: `${what} is also ${owner}’s` });
    else owners.set(key, id);
  };
  for (const organization of organizations) {
    claim(`id ${organization.id}`, organization, `the id “${organization.id}”`);
    for (const name of foldedNames(organization)) claim(name, organization, `the name “${name}”`);
  }
  return problems;
}

function checkOrganization(organization: Organization, register: Register, ids: Set<string>): Problem[] {
  const { id, related = [], laterNames = [], notConfirmed = [], formed } = organization;
  const problems: string[] = [];
  const events = register.events.filter((event) => event.organization === id);
  const histories = historiesOf(events);
  if (!events.length) problems.push('has no event');
  for (const { organization: other } of related) {
    if (!ids.has(other) || other === id)
      problems.push(`is related to “${other}”, which is no other organization`);
  }
  for (const [what, date] of [
    ...laterNames.map(({ name, since }) => [`the name ${name}`, since] as const),
    ...notConfirmed.map(({ programme, after }) => [programme, after] as const),
    ...(formed ? [['formed', formed] as const] : []),
  ]) {
    if (!daysOf(date)) problems.push(`${what}: “${date}” is no date`);
  }
  for (const { authority, programme } of notConfirmed) {
    if (!histories.some((history) => history.authority === authority && history.list === programme)) {
      problems.push(`not confirmed on a list without an event: ${authority}, ${programme}`);
    }
  }
  for (const { list, events: inOrder } of histories) {
    for (const [index, event] of inOrder.entries()) {
      const next = inOrder[index + 1];
      if (next && (daysOf(next.date)?.latest ?? '') < (daysOf(event.date)?.earliest ?? '')) {
        problems.push(`${list}: ${next.action} ${next.date} stands after ${event.action} ${event.date}`);
      }
    }
  }
  return problems.map((message) => ({ where: id, message }));
}

function checkEvent(event: DesignationEvent, { asOf }: Register, ids: Set<string>): Problem[] {
  const { organization, authority, action, date, listedName, sources } = event;
  const days = daysOf(date);
  const last = daysOf(asOf)?.latest ?? '';
  const problems = [
    !ids.has(organization) && `no organization “${organization}”`,
    !days && `“${date}” is no date`,
    days && days.earliest > last && 'lies after the as-of date',
    !sources.length && 'has no source',
    !fold(listedName) && 'lists no name',
  ].filter((problem) => typeof problem === 'string');
  return problems.map((message) => ({
    where: organization,
    message: `${authority}, ${action} ${date}: ${message}`,
  }));
}
