/** Text made to make a search slow, at any length, and quotations of it: as they stand there, and with a letter put in. */

const REPEATED = {
  'one letter': 'a',
  'two letters in turn': 'ab',
  'a phrase': 'he said that he had said so, ',
  'rows of a table': 'Votes on the bill: yes 120, no 85, absent 12. ',
  'invisible characters': 'a\u200b\u2060\u00ad',
  'marks of direction': 'no \u202eredro\u202c ',
};

export type Hostile = keyof typeof REPEATED;
export const HOSTILE: readonly Hostile[] = [
  'one letter',
  'two letters in turn',
  'a phrase',
  'rows of a table',
  'invisible characters',
  'marks of direction',
];

/** A text of `length` code units, and quotations of 100 to 400 of them, every second one altered. */
export function hostileText(kind: Hostile, length: number): { text: string; exacts: string[] } {
  const unit = REPEATED[kind];
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const exacts = Array.from({ length: 300 }, (_, index) => {
    const exact = text.slice(index, 100 + 2 * index);
    const middle = exact.length >> 1;
    return index % 2 ? `${exact.slice(0, middle)}x${exact.slice(middle)}` : exact;
  });
  return { text, exacts };
}
