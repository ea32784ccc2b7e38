const NAMES = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** The abbreviations of the AP and Guardian style guides. */
const SHORT = 'jan feb mar apr jun jul aug sept sep oct nov dec'.split(' ');

/** Month names and their abbreviations, lower case → 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [...NAMES, ...SHORT].map((word) => [word, 1 + NAMES.findIndex((name) => name.startsWith(word))]),
);

/** Pattern of a month name; an abbreviation takes its dot. */
export const MONTH = `(?:${NAMES.join('|')}|(?:${SHORT.join('|')})(?:\\.|\\b))`;

/** Month names that are words or first names as well: without a day or a year they need a preposition before them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set('may march mar jan april june august'.split(' '));
