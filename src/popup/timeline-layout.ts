/**
 * The time line of an article's dates, in SVG units: up to eight days get a column each, a longer time gets
 * ticks at round weeks, months or years. Time runs left to right in every language.
 */
import type { Annotation, Timex } from '../core/annotation.ts';
import { dayNumber, type Span, spanOf } from './timeline-spans.ts';

export const width = 368;
const left = 2;
const right = width - 2;
const top = 20;
/** A column must hold "Wed 14 Sept." */
const mostColumns = 5;
const barHeight = 36;
const dotHeight = 24;
/** Mean width of a letter of the labels (10.5 px sans). */
const letter = 5.6;

export interface Tick {
  x: number;
  /** Middle of the column, or the line itself where ticks are no columns. */
  labelX: number;
  /** EDTF: what the label says. */
  value: string;
  column: boolean;
  strong: boolean;
}

export interface Bar {
  x1: number;
  x2: number;
  y: number;
  labelX: number;
  label: string;
  imprecise: boolean;
  fromStated: boolean;
  toStated: boolean;
}

export interface Dots {
  /** One for each date of that day; `dateline` ones are drawn hollow. */
  dots: { x: number; dateline: boolean }[];
  y: number;
  label: { x: number; text: string; anchor: 'start' | 'end' } | undefined;
}

export interface TimelineLayout {
  height: number;
  /** EDTF days. */
  first: string;
  last: string;
  ticks: Tick[];
  bars: Bar[];
  dots: Dots[];
  /** The column or place of the day of publication. */
  today: { x: number; width: number; labelY: number };
  hasDuration: boolean;
  hasComputed: boolean;
  hasImprecise: boolean;
  hasDateline: boolean;
}

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

function yearsStep(days: number): number {
  return [1, 2, 5, 10, 20, 50, 100, 200, 500].find((step) => days / 365 / step <= 5) ?? 1000;
}

/** Round days between two days, at most about five. */
function roundTicks(from: number, to: number): string[] {
  const days = to - from;
  if (days <= 45) {
    const step = days <= 14 ? 3 : days <= 28 ? 7 : 10;
    return Array.from({ length: Math.ceil(days / step) }, (_, index) => iso(from + index * step));
  }
  const start = new Date(from * 86_400_000);
  const months = days <= 400 ? Math.ceil(days / 30 / 5) : 12 * yearsStep(days);
  const ticks: string[] = [];
  for (
    let year = start.getUTCFullYear() - (start.getUTCFullYear() % Math.max(1, months / 12)), month = 0;
    ;
    month += months
  ) {
    const day = new Date(0);
    day.setUTCFullYear(year, month, 1);
    const at = day.getTime() / 86_400_000;
    if (at >= to || Number.isNaN(at)) return ticks;
    if (at >= from) ticks.push(months >= 12 ? iso(at).slice(0, 4) : iso(at).slice(0, 7));
  }
}

function ticksOf(from: number, to: number, published: number, scale: (day: number) => number): Tick[] {
  if (to - from <= mostColumns)
    return Array.from({ length: to - from }, (_, index) => ({
      x: scale(from + index),
      labelX: scale(from + index + 0.5),
      value: iso(from + index),
      column: true,
      strong: from + index === published,
    }));
  return roundTicks(from, to).map((value) => {
    const x = scale(
      dayNumber(value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value),
    );
    return { x, labelX: Math.min(right - 30, Math.max(left + 22, x)), value, column: false, strong: false };
  });
}

const short = (text: string) => (text.length > 28 ? `${text.slice(0, 27)}…` : text);

function barOf(span: Span, y: number, scale: (day: number) => number): Bar {
  const half = (short(span.label).length * letter) / 2;
  const x1 = scale(span.from);
  const x2 = Math.max(x1 + 3, scale(span.to));
  return {
    x1,
    x2,
    y,
    labelX: Math.min(right - half, Math.max(left + half, (x1 + x2) / 2)),
    label: short(span.label),
    imprecise: span.kind === 'imprecise',
    fromStated: span.fromStated,
    toStated: span.toStated,
  };
}

interface Placed extends Dots {
  from: number;
  to: number;
}

/** Dates of one place stand side by side; a place that would touch its neighbour goes to the next row. */
function dotsOf(
  spans: Span[],
  datelines: ReadonlySet<string>,
  y: number,
  publishedX: number,
  scale: (day: number) => number,
): Placed[] {
  const places = new Map<number, Span[]>();
  for (const span of spans) {
    const place = Math.round(scale(span.from) / 16);
    places.set(place, [...(places.get(place) ?? []), span]);
  }
  const rows: number[] = [];
  return [...places.values()]
    .toSorted((a, b) => (a[0]?.from ?? 0) - (b[0]?.from ?? 0))
    .map((group) => {
      const middle = scale(group.reduce((sum, span) => sum + span.from, 0) / group.length);
      const half = ((group.length - 1) * 16) / 2 + 5;
      const x = Math.min(right - half, Math.max(left + half, middle));
      const only =
        group.length === 1 && Math.abs(x - publishedX) > 8 ? short(group[0]?.label ?? '') : undefined;
      const room = (only?.length ?? 0) * letter + 8;
      const before = x - half - room > left;
      const from = only && before ? x - half - room : x - half;
      const to = only && !before ? x + half + room : x + half;
      const free = rows.findIndex((end) => end + 6 < from);
      const row = free === -1 ? rows.length : free;
      rows[row] = to;
      return {
        dots: group.map((span, index) => ({
          x: x - half + 5 + index * 16,
          dateline: datelines.has(span.id),
        })),
        y: y + row * dotHeight,
        label:
          only === undefined
            ? undefined
            : before
              ? { x: x - half - 3, text: only, anchor: 'end' as const }
              : { x: x + half + 3, text: only, anchor: 'start' as const },
        from,
        to,
      };
    });
}

/** The date of publication as the article itself prints it. */
function isDateline({ body, target }: Annotation<Timex>, published: string): boolean {
  return (
    body.value === published &&
    body.certainty === 'stated' &&
    target.selector[0].exact.includes(published.slice(0, 4))
  );
}

/** `undefined`: nothing can be drawn. `published`: ISO day. */
export function layoutTimeline(
  items: readonly Annotation<Timex>[],
  published: string,
): TimelineLayout | undefined {
  const spans = items.map((item) => spanOf(item, items)).filter((span) => span !== undefined);
  const today = dayNumber(published);
  if (spans.length === 0 || Number.isNaN(today)) return undefined;
  const from = Math.floor(Math.min(today, ...spans.map((span) => span.from)));
  const to = Math.max(from + 1, Math.ceil(Math.max(today + 1, ...spans.map((span) => span.to))));
  const scale = (day: number) => left + ((day - from) / (to - from)) * (right - left);
  const long = spans.filter(({ kind }) => kind !== 'day');
  const bars = long.map((span, index) => barOf(span, top + 18 + index * barHeight, scale));
  const datelines = new Set(items.filter((item) => isDateline(item, published)).map(({ id }) => id));
  const firstDot = top + 18 + bars.length * barHeight;
  const days = spans.filter(({ kind }) => kind === 'day');
  const dots = dotsOf(days, datelines, firstDot, scale(today + 0.5), scale);
  const lowest = Math.max(firstDot - dotHeight / 2, ...dots.map(({ y }) => y));
  return {
    height: lowest + 34,
    first: iso(from),
    last: iso(to - 1),
    ticks: ticksOf(from, to, today, scale),
    bars,
    dots: dots.map(({ dots: points, y, label }) => ({ dots: points, y, label })),
    today: { x: scale(today), width: Math.max(2, scale(today + 1) - scale(today)), labelY: lowest + 24 },
    hasDuration: long.some(({ kind }) => kind === 'duration'),
    hasComputed: long.some(
      ({ kind, fromStated, toStated }) => kind === 'duration' && !(fromStated && toStated),
    ),
    hasImprecise: long.some(({ kind }) => kind === 'imprecise'),
    hasDateline: days.some(({ id }) => datelines.has(id)),
  };
}
