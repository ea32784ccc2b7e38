/** Parts of the day → TIMEX3 suffix (TimeML: MO morning, MI midday, AF afternoon, EV evening, NI night). */
export const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['dawn', 'TMO'],
  ['daybreak', 'TMO'],
  ['sunrise', 'TMO'],
  ['noon', 'T12:00'],
  ['midday', 'T12:00'],
  ['lunchtime', 'TMI'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['dusk', 'TEV'],
  ['sundown', 'TEV'],
  ['sunset', 'TEV'],
  ['night', 'TNI'],
  ['midnight', 'TNI'],
  ['overnight', 'TNI'],
]);
/** Pattern of a part of the day that a day can have beside it. */
export const PART_OF_DAY = `(?:${[...PARTS_OF_DAY.keys()].filter((part) => part !== 'overnight').join('|')})`;

/** 10 · 10:30 · 3.30 with a.m./p.m., or a 24-hour time, and a time zone. Groups: hour, minute, half. */
export const CLOCK =
  "(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?: ?(?<half>[ap])\\.?m\\b\\.?| o['’]clock)?(?: (?:local time|gmt|utc|bst|cet|cest|msk|[ecmp][sd]?t|eastern|central|mountain|pacific)\\b(?: time)?)?";
