/** Where a date stands in time, in days since 1970 (UTC) with a fraction for the part of day. */
import type { Annotation, Timex } from '../core/annotation.ts';
import { parseEdtf } from '../core/edtf.ts';

export interface Span {
  id: string;
  label: string;
  from: number;
  to: number;
  /** day: one point · duration: a stretch of time · imprecise: somewhere within, a month or a year alone is known. */
  kind: 'day' | 'duration' | 'imprecise';
  /** False: that end was computed or inferred. */
  fromStated: boolean;
  toStated: boolean;
}

const dayParts: Record<string, number> = { MO: 0.3, MI: 0.5, AF: 0.6, EV: 0.8, NI: 0.9 };
const unitDays: Record<string, number> = { H: 1 / 24, D: 1, W: 7 };

export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

interface Point {
  at: number;
  end: number;
  exact: boolean;
}

function pointOf(value: string): Point | undefined {
  const groups = /^(?<date>[^T]{1,40})(?:T(?<part>[A-Z\d:]{2,8}))?$/.exec(value)?.groups;
  const date = parseEdtf(groups?.['date'] ?? '');
  if (!date) return undefined;
  const { earliest = date.latest, latest = date.earliest } = date;
  if (!earliest || !latest) return undefined;
  const exact = earliest === latest;
  const shift = exact ? (dayParts[groups?.['part'] ?? ''] ?? 0.5) : 0;
  return {
    at: dayNumber(earliest) + shift,
    end: exact ? dayNumber(latest) + shift : dayNumber(latest) + 1,
    exact,
  };
}

function daysIn(duration: string): number | undefined {
  const groups = /^PT?(?<count>\d{1,4})(?<unit>[HDW])$/.exec(duration)?.groups;
  const days = unitDays[groups?.['unit'] ?? ''];
  return groups && days && Number(groups['count']) * days;
}

function durationOf(
  { value, begins, ends }: Timex,
  counted: Timex | undefined,
): Pick<Span, 'from' | 'to' | 'fromStated' | 'toStated'> | undefined {
  const length = daysIn(value);
  // counted from "sundown on the 12th", a duration that begins on the 12th begins at sundown
  const start = begins && counted?.value.startsWith(`${begins.value}T`) ? counted.value : begins?.value;
  const from = start === undefined ? undefined : pointOf(start)?.at;
  const to = ends && pointOf(ends.value)?.at;
  const fromStated = begins?.certainty === 'stated';
  const toStated = ends?.certainty === 'stated';
  if (from !== undefined && length !== undefined && !toStated)
    return { from, to: from + length, fromStated, toStated };
  if (from !== undefined && to !== undefined)
    return from < to ? { from, to, fromStated, toStated } : undefined;
  if (length === undefined || to === undefined) return undefined;
  return { from: to - length, to, fromStated: false, toStated };
}

/** `undefined` where the value names no time that could be drawn ("daily", "the past"). `all`: to look up anchors. */
export function spanOf(item: Annotation<Timex>, all: readonly Annotation<Timex>[]): Span | undefined {
  const { body, target } = item;
  const base = { id: item.id, label: target.selector[0].exact };
  if (body.timexType === 'DURATION') {
    const ends = durationOf(body, all.find(({ id }) => id === body.anchor)?.body);
    return ends && { ...base, ...ends, kind: 'duration' };
  }
  const point = body.timexType === 'SET' ? undefined : pointOf(body.value);
  if (!point) return undefined;
  const stated = body.certainty === 'stated';
  return {
    ...base,
    from: point.at,
    to: point.end,
    kind: point.exact ? 'day' : 'imprecise',
    fromStated: stated,
    toStated: stated,
  };
}
