const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const TO_NINETEENTH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const ORDINALS = [
  ...TO_NINETEENTH,
  'twentieth',
  ...TO_NINETEENTH.slice(0, 9).map((word) => `twenty-${word}`),
  'thirtieth',
  'thirty-first',
];

const VALUES = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 20 + 10 * index]),
  ['a', 1],
  ['an', 1],
  ['couple', 2],
  ['half', 0.5],
  ['dozen', 12],
  ['hundred', 100],
]);

/** The words a spelled number may begin with. */
export const NUMBER_WORDS: readonly string[] = [...UNITS.slice(1), ...TENS];
/** "first" to "thirty-first", in order. */
export const ORDINAL_WORDS: readonly string[] = ORDINALS;

const SMALL = UNITS.slice(1).toReversed().join('|');
/** 21 · 1,000 · 2.5 · "2 1/2" · "twenty-one" · "a hundred". No group of its own. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,3}(?:\\.\\d{1,2})?(?![\\d,.]\\d|\\d)(?:[ -]1/2)?|(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?|(?:${SMALL})(?: hundred)?|an?(?: hundred| dozen| couple(?: of)?)?|couple of)`;
/** Pattern of an ordinal, spelled or in digits: "third", "21st". */
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINALS.toReversed().join('|')})`;

/** The number that text matching NUMBER (or "a", "half") stands for; undefined when it is none. */
export function numberOf(text: string): number | undefined {
  const plain = text.toLowerCase().replaceAll(',', '');
  const digits = /^(\d+(?:\.\d+)?)([ -]1\/2)?$/.exec(plain);
  if (digits) return Number(digits[1]) + (digits[2] ? 0.5 : 0);
  let sum = 0;
  for (const word of plain.split(/[- ]/)) {
    if (word === 'of' || word === '') continue;
    const value = VALUES.get(word);
    if (value === undefined) return undefined;
    if (word === 'hundred' || word === 'dozen' || word === 'couple') sum = Math.max(sum, 1) * value;
    else sum += value;
  }
  return sum;
}

/** The number that an ordinal stands for: "third" and "3rd" → 3; undefined when it is none. */
export function ordinalOf(text: string): number | undefined {
  const digits = /^(\d{1,2})/.exec(text);
  if (digits) return Number(digits[1]);
  const index = ORDINALS.indexOf(text.toLowerCase().replace(' ', '-'));
  return index < 0 ? undefined : index + 1;
}

/** Pattern of a year said in words, as broadcasts transcribe it: "nineteen ninety-seven", "two thousand and five". */
export const SPELLED_YEAR = `(?:(?:nineteen|eighteen|twenty) (?:hundred(?: and)? )?(?:(?:${TENS.join('|')})(?:[- ](?:${UNITS.slice(1, 10).join('|')}))?|(?:${UNITS.slice(10).join('|')}))|two thousand(?: (?:and )?(?:${UNITS.slice(1).toReversed().join('|')}))?)`;

/** The year that text matching SPELLED_YEAR stands for. */
export function spelledYear(text: string): number | undefined {
  const words = text
    .toLowerCase()
    .split(/[- ]/)
    .filter((word) => word !== 'and' && word !== 'hundred');
  if (words[0] === 'two') return 2000 + (words[2] === undefined ? 0 : (VALUES.get(words[2]) ?? 0));
  const century = VALUES.get(words[0] ?? '');
  const rest = numberOf(words.slice(1).join(' '));
  return century === undefined || rest === undefined ? undefined : century * 100 + rest;
}
