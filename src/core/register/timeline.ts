import { daysOf } from './days.ts';
import { foldedNames } from './fold.ts';
import { historiesOf, type ListHistory } from './lists.ts';
import { findOrganization } from './names.ts';
import type { DesignationEvent, NotConfirmed, Organization, Register, RegisterContext } from './register.ts';
import type { Standing } from './standing.ts';
import { eventsOf, type Status, statusOn, walk } from './status.ts';

/** One stretch of a list's bar. Ends are ISO days; the precision of the dates stays in the events. */
export interface TimelineSpan {
  /** listed, alias and ordered are in force; notConfirmed: no source says whether it still stood. */
  kind: Exclude<Standing, 'none' | 'ended'> | 'notConfirmed';
  start: string;
  /** Excluded; the last day of the as-of date where it still stood. */
  end: string;
  /** It still stood on the as-of date. */
  open: boolean;
  event: DesignationEvent;
}

export interface TimelineRow {
  authority: string;
  list: string;
  spans: TimelineSpan[];
  /** Where a designation ended: the day and the event. */
  ends: { day: string; event: DesignationEvent }[];
}

/** An event after the article's day, up to the as-of date. */
export interface LaterEvent {
  authority: string;
  /** One for most events, two for a joint act. */
  lists: string[];
  event: DesignationEvent;
}

/** Everything that the card's time line and its text equivalent show. */
export interface Timeline {
  organization: { id: string; name: string };
  /** The article's day, EDTF. */
  day: string;
  /** The register's, EDTF. */
  asOf: string;
  /** The article is younger than the register: `onDay` is empty, the rows end before the day. */
  afterRegister: boolean;
  /** The axis: from the first day of the year of the first event to the as-of date, ISO days. */
  from: string;
  to: string;
  rows: TimelineRow[];
  /** In force, certainly or possibly, or suspended on the day, in the order of the rows. */
  onDay: Status[];
  /** In time order. */
  later: LaterEvent[];
  /** Names that the organization announced later than its entry's main name, by the as-of date. */
  laterNames: { name: string; since: string; sources: RegisterContext['sources'] }[];
  /** Organizations that this entry links to, and those that link to it; `how` stands in the entry that links. */
  related: { id: string; name: string; how: string }[];
  /** Listings of which no source says whether they still stand. */
  notConfirmed: NotConfirmed[];
  context: RegisterContext[];
}

/** undefined: the register does not know the organization (an id or a name), or one of the dates is none. */
export function timelineOf(organization: string, day: string, register: Register): Timeline | undefined {
  const subject = findOrganization(organization, register);
  const days = daysOf(day);
  const asOf = daysOf(register.asOf);
  if (!subject || !days || !asOf) return undefined;
  const events = eventsOf(subject.id, register).filter(({ date }) => isBy(date, asOf.latest));
  const names = foldedNames(subject);
  const histories = historiesOf(events).map((history) => {
    const gap = (subject.notConfirmed ?? []).find(
      ({ authority, programme }) => authority === history.authority && programme === history.list,
    );
    return rowOf(history, names, asOf.latest, gap);
  });
  const first =
    events.map(({ date }) => daysOf(date)?.earliest ?? asOf.latest).toSorted()[0] ?? days.earliest;
  return {
    organization: { id: subject.id, name: subject.name },
    day,
    asOf: register.asOf,
    afterRegister: days.earliest > asOf.latest,
    from: `${(first < days.earliest ? first : days.earliest).slice(0, 4)}-01-01`,
    to: asOf.latest,
    rows: histories.filter(({ spans, ends }) => spans.length > 0 || ends.length > 0),
    onDay: statusOn(subject.id, day, register).filter(
      ({ certainty, standing }) => certainty !== 'none' || standing === 'suspended',
    ),
    later: laterThan(days.latest, events),
    laterNames: (subject.laterNames ?? []).map(({ name, since, sources }) => ({ name, since, sources })),
    related: relatedTo(subject, register),
    notConfirmed: subject.notConfirmed ?? [],
    context: register.context.filter(({ organizations = [] }) => organizations.includes(subject.id)),
  };
}

function rowOf(
  { authority, list, events }: ListHistory,
  names: ReadonlySet<string>,
  asOf: string,
  gap: NotConfirmed | undefined,
): TimelineRow {
  const row: TimelineRow = { authority, list, spans: [], ends: [] };
  const { steps } = walk(events, names, { earliest: asOf, latest: asOf });
  for (const { standing, event } of steps) {
    const day = event && daysOf(event.date)?.earliest;
    const last = row.spans.at(-1);
    if (!event || !day || (last?.open && last.kind === standing)) continue;
    if (last?.open) Object.assign(last, { end: day, open: false });
    if (standing === 'ended') row.ends.push({ day, event });
    else if (standing !== 'none') {
      row.spans.push({ kind: standing, start: day, end: asOf, open: true, event });
    }
  }
  const last = row.spans.at(-1);
  const unknownAfter = gap && daysOf(gap.after)?.latest;
  if (last?.open && unknownAfter && unknownAfter < asOf) {
    Object.assign(last, { end: unknownAfter, open: false });
    row.spans.push({ ...last, kind: 'notConfirmed', start: unknownAfter, end: asOf, open: true });
  }
  return row;
}

function laterThan(day: string, events: DesignationEvent[]): LaterEvent[] {
  return events
    .filter(({ date }) => (daysOf(date)?.earliest ?? '') > day)
    .map((event) => ({
      authority: event.authority,
      lists: historiesOf([event]).map(({ list }) => list),
      event,
    }))
    .toSorted((a, b) => (a.event.date < b.event.date ? -1 : a.event.date > b.event.date ? 1 : 0));
}

function isBy(date: string, day: string): boolean {
  const earliest = daysOf(date)?.earliest;
  return earliest !== undefined && earliest <= day;
}

function relatedTo(subject: Organization, register: Register): Timeline['related'] {
  const named = (subject.related ?? []).flatMap(({ organization: id, how }) => {
    const name = register.organizations.find((other) => other.id === id)?.name;
    return name ? [{ id, name, how }] : [];
  });
  const naming = register.organizations.flatMap(({ id, name, related = [] }) =>
    related.flatMap(({ organization, how }) => (organization === subject.id ? [{ id, name, how }] : [])),
  );
  return [...named, ...naming];
}
