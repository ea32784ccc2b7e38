import type {
  AnchorState,
  Annotation,
  AnnotationPage,
  Body,
  Designation,
  Kind,
  Quotation,
  Timex,
} from './annotation.ts';
import { type Days, daysOfTimex } from './timex.ts';

/** One annotation and how it fared on the page. */
export interface Passage<B extends Body = Body> {
  annotation: Annotation<B>;
  state: AnchorState;
  /** From 1, in the order of the text: the “9” of “9 of 25”. */
  number: number;
}

/** What one speaker said, in the order of the text. */
export interface SpeakerSummary {
  /** Absent: the text does not name the speaker. */
  name?: string;
  role?: string;
  affiliation?: string;
  passages: Passage<Quotation>[];
}

/** A date with the days to draw; without days it names none that can be placed. */
export interface DateSummary {
  passage: Passage<Timex>;
  days?: Days;
}

export interface Summary {
  total: number;
  /** Passages that stand on the page, those whose words differ included. */
  found: number;
  /** Whether the page is still loading, so that nothing may be called missing yet. */
  waiting: boolean;
  /** How many there are of each state, the ones to look at first; states without a passage are left out. */
  states: { state: AnchorState; count: number }[];
  kinds: Record<Kind, number>;
  /** Passages not found as the record has them, in the order of `states`. */
  attention: Passage[];
  /** The most quoted first, then in the order of the text; who is not named comes last. */
  speakers: SpeakerSummary[];
  /** In time order; what cannot be placed comes last, in the order of the text. */
  dates: DateSummary[];
  /** From the first day to the last of all dates and of the article; undefined: there is none. */
  extent?: Required<Days>;
  /** One row for each pair of organization and authority, in the order of the text. */
  designations: Passage<Designation>[];
}

/** What asks for a reader's attention comes first. */
const STATES: AnchorState[] = ['changed', 'ambiguous', 'missing', 'skipped', 'waiting', 'cosmetic', 'exact'];
const ON_PAGE: AnchorState[] = ['exact', 'cosmetic', 'changed'];
const PLAIN: AnchorState[] = ['exact', 'cosmetic'];

function isOf<K extends Kind>(kind: K) {
  return (passage: Passage): passage is Passage<Extract<Body, { type: K }>> =>
    passage.annotation.body.type === kind;
}

function startOf(passage: Passage): number {
  return passage.annotation.target.selector[1].start;
}

function speakers(passages: Passage<Quotation>[], page: AnnotationPage): SpeakerSummary[] {
  const groups = new Map<string | undefined, SpeakerSummary>();
  for (const passage of passages) {
    const { name, role, affiliation } = passage.annotation.body.source;
    const group = groups.get(name) ?? { ...(name !== undefined && { name }), passages: [] };
    const entry = page.people?.find((person) => person.name === name);
    const [known, at] = [
      group.role ?? role ?? entry?.role,
      group.affiliation ?? affiliation ?? entry?.affiliation,
    ];
    if (known !== undefined) group.role = known;
    if (at !== undefined) group.affiliation = at;
    group.passages.push(passage);
    groups.set(name, group);
  }
  const unnamed = (group: SpeakerSummary) => Number(group.name === undefined);
  return [...groups.values()].toSorted(
    (a, b) => unnamed(a) - unnamed(b) || b.passages.length - a.passages.length,
  );
}

function byTime(a: DateSummary, b: DateSummary): number {
  if (!a.days || !b.days) return Number(!a.days) - Number(!b.days);
  const key = ({ begins, ends }: Days) => `${begins ?? ends}/${ends ?? begins}`;
  const [one, two] = [key(a.days), key(b.days)];
  return one < two ? -1 : Number(one > two);
}

function extentOf(dates: DateSummary[], published: string): Required<Days> | undefined {
  const ends = dates.flatMap((date) => [date.days?.begins ?? '', date.days?.ends ?? '']);
  const known = [...ends, published.slice(0, 10)].filter((day) => day !== '');
  const [first = '', ...others] = known;
  if (first === '') return undefined;
  return {
    begins: others.reduce((least, day) => (day < least ? day : least), first),
    ends: others.reduce((most, day) => (day > most ? day : most), first),
  };
}

/**
 * A page of annotations and how each fared on the web page, as popup and sheet show it: plain data, no words of
 * the interface. An annotation without an anchor counts as waiting.
 */
export function summarize(
  page: AnnotationPage,
  anchors: readonly { id: string; state: AnchorState }[],
): Summary {
  const states = new Map(anchors.map(({ id, state }) => [id, state]));
  const passages = page.items
    .map((annotation): Passage => ({ annotation, state: states.get(annotation.id) ?? 'waiting', number: 0 }))
    .toSorted((a, b) => startOf(a) - startOf(b));
  for (const [index, passage] of passages.entries()) passage.number = index + 1;
  const dates = passages.filter(isOf('Timex')).map((passage): DateSummary => {
    const days = daysOfTimex(passage.annotation.body);
    return days ? { passage, days } : { passage };
  });
  const count = (state: AnchorState) => passages.filter((passage) => passage.state === state).length;
  const quotations = passages.filter(isOf('Quotation'));
  const designations = passages.filter(isOf('Designation'));
  const extent = extentOf(dates, page.source.published);
  return {
    total: passages.length,
    found: passages.filter(({ state }) => ON_PAGE.includes(state)).length,
    waiting: count('waiting') > 0,
    states: STATES.map((state) => ({ state, count: count(state) })).filter((entry) => entry.count > 0),
    kinds: { Quotation: quotations.length, Timex: dates.length, Designation: designations.length },
    attention: STATES.filter((state) => !PLAIN.includes(state)).flatMap((state) =>
      passages.filter((passage) => passage.state === state),
    ),
    speakers: speakers(quotations, page),
    dates: dates.toSorted(byTime),
    ...(extent && { extent }),
    designations,
  };
}
