import { formatDay, parseDay } from '../calendar.ts';
import { grainOf } from '../grain.ts';
import type { FoundTimex } from '../reading.ts';
import type { Refiner } from '../refiners.ts';

const BEGAN =
  /\b(?:began|begins|beginning|begin|started|starts|starting|start|took effect|takes effect|came into force|from)\b[^.;]{0,24}$/i;
const HOURS = /^PT(?<hours>\d+)H$/;

/** "A 48-hour ceasefire … began at sundown on Sept. 12": the length and its stated beginning give the computed end. */
export const durationEnds: Refiner = (found, { doc }) =>
  found.map((timex, index) => {
    const begin = found[index + 1];
    if (timex.timexType !== 'DURATION' || timex.begins || timex.ends || !begin) return timex;
    if (begin.timexType === 'DURATION' || grainOf(begin.value) !== 'day') return timex;
    const between = doc.text.slice(timex.end, begin.start);
    if (between.length > 160 || /[.!?]\s/.test(between) || !BEGAN.test(between)) return timex;
    const end = endOf(timex.value, begin);
    const begins = { value: begin.value.slice(0, 10), certainty: begin.certainty };
    const reason = `${timex.reason}; it begins at "${begin.exact}"${end ? `, so it ends at ${end.value} (computed, not stated)` : ''}`;
    return { ...timex, anchor: index + 1, begins, reason, ...(end ? { ends: end } : {}) };
  });

/** EDTF, which has no parts of the day: so only hours that make whole days. A count of days ("a three-day visit") may or may not include the first. */
function endOf(length: string, begin: FoundTimex): FoundTimex['ends'] {
  const days = Number(HOURS.exec(length)?.groups?.['hours']) / 24;
  const from = parseDay(begin.value);
  if (from === undefined || !Number.isInteger(days)) return undefined;
  return { value: formatDay(from + days), certainty: 'inferred' };
}
