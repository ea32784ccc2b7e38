import { grainOf } from '../grain.ts';
import { type FoundTimex, stretched } from '../reading.ts';
import type { Refiner } from '../refiners.ts';
import { CLOCK, PART_OF_DAY, PARTS_OF_DAY } from '../words/parts-of-day.ts';

const SPACE = '[ \\u00a0\\n]';
const LEFT = new RegExp(
  `(?:\\b(?:${CLOCK})${SPACE}?(?:,|on|of)?${SPACE}?|\\b(?:(?<part>${PART_OF_DAY}|early hours|small hours)${SPACE}(?:on|of)|(?<point>noon|midday|midnight)(?:${SPACE}(?:on|of))?)${SPACE})$`,
  'i',
);
const RIGHT = new RegExp(
  `^(?:${SPACE}(?:in${SPACE}the${SPACE})?(?:early${SPACE}|late${SPACE})?(?<part>${PART_OF_DAY})\\b|,?${SPACE}(?:at|from)${SPACE}(?:about${SPACE}|around${SPACE})?${CLOCK})`,
  'i',
);

/** The TIMEX3 suffix of what LEFT or RIGHT found; undefined for a bare number, which may be anything. */
function suffixOf(groups: Record<string, string | undefined>): string | undefined {
  const { part, point, hour, minute, half } = groups;
  if (part ?? point) return PARTS_OF_DAY.get((part ?? point ?? '').toLowerCase()) ?? 'TMO';
  const number = Number(hour);
  if (!(half || minute) || number > 24) return undefined;
  const shifted = half ? (number % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : number;
  return `T${String(shifted).padStart(2, '0')}:${minute ?? '00'}`;
}

/** A clock time or part of the day beside a day belongs to it: "10 p.m. Friday", "Friday night", "sundown on Sept. 12". */
export const timeOfDay: Refiner = (found, { doc: { text } }) =>
  found.map((timex, index) =>
    withTime(timex, text, found[index - 1]?.end ?? 0, found[index + 1]?.start ?? text.length),
  );

function withTime(timex: FoundTimex, text: string, floor: number, ceiling: number): FoundTimex {
  if (grainOf(timex.value) !== 'day' || timex.value.includes('T')) return timex;
  const before = LEFT.exec(text.slice(Math.max(floor, timex.start - 48), timex.start));
  const left = before && suffixOf(before.groups ?? {});
  if (before && left)
    return { ...stretched(timex, text, before[0].length, 0), timexType: 'TIME', value: timex.value + left };
  const after = RIGHT.exec(text.slice(timex.end, Math.min(ceiling, timex.end + 48)));
  const right = after && suffixOf(after.groups ?? {});
  if (after && right)
    return { ...stretched(timex, text, 0, after[0].length), timexType: 'TIME', value: timex.value + right };
  return timex;
}
