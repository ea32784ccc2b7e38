import { formatDay, parseDay } from '../calendar.ts';
import { unitAt } from '../grain.ts';
import { stretched } from '../reading.ts';
import type { Refiner } from '../refiners.ts';

const BESIDE = /\bthe (?:day (?<side>before|after)|week of) $/i;

/** A day that only says where another time lies: "the day before last Tuesday", "the week of March 6". */
export const besideDay: Refiner = (found, { doc: { text } }) =>
  found.map((timex, index) => {
    const day = timex.value.length === 10 ? parseDay(timex.value) : undefined;
    if (day === undefined) return timex;
    const before = text.slice(Math.max(found[index - 1]?.end ?? 0, timex.start - 16), timex.start);
    const match = BESIDE.exec(before);
    if (!match) return timex;
    const side = match.groups?.['side']?.toLowerCase();
    const value = side ? formatDay(day + (side === 'before' ? -1 : 1)) : unitAt(day, 'week');
    return value === undefined
      ? timex
      : {
          ...stretched(timex, text, match[0].length, 0),
          value,
          certainty: 'inferred',
          reason: `${timex.reason}; "${match[0].trim().toLowerCase()}" counts from ${timex.value}`,
        };
  });
