import { dayOfLine } from './day.ts';
import { type Edit, edited, type Mapped } from './mapped.ts';

/** Ends a sentence, closing marks after it included. */
const FINISHED = /[.!?…:;]["'”’»)\]]{0,3}$/;
/** A period that ends no sentence: initials, titles and months before the word that follows them. */
const ABBREVIATION =
  /(?:(?:^|[^\p{L}])\p{Lu}|(?:^|\s)(?:Mr|Mrs|Ms|Dr|Gen|Gov|Lt|Col|Sen|Rep|Sgt|Capt|St|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No))\.$/u;
/** Words that stand at the end of no sentence, title or name: the line goes on whatever follows. */
const UNFINISHED =
  /(?:,|[–—]|\b(?:[Aa]n?|[Tt]he|of|at|by|for|from|in|into|on|to|with|and|or|but|that|than|as))$/;
const LOWERCASE = /^["'“‘«([]?\p{Ll}/u;
const DIGIT = /^\d/;
const BYLINE = /^(?:by|By|BY) \p{Lu}/u;
/** A line longer than this (UTF-16 units) was not wrapped to a width, so its line ends mean something. */
const WIDEST_WRAP = 120;

/** Two lines with a blank line between them: is the break inside a sentence? */
function brokenAcrossBlank(before: string, after: string): boolean {
  if (FINISHED.test(before)) return ABBREVIATION.test(before) && (LOWERCASE.test(after) || DIGIT.test(after));
  return LOWERCASE.test(after) || UNFINISHED.test(before);
}

/** Two lines with a single line end between them: do they belong to one paragraph? */
function sameParagraph(before: string, after: string, wrapped: boolean, first: boolean): boolean {
  if (wrapped) return true;
  // a title over a paragraph: the only unfinished line that a capital may follow
  if (first && before.length <= WIDEST_WRAP && !UNFINISHED.test(before)) return LOWERCASE.test(after);
  return !FINISHED.test(before) || brokenAcrossBlank(before, after);
}

/** Date lines and bylines stand alone. */
function standsAlone(line: string): boolean {
  return BYLINE.test(line) || dayOfLine(line) !== undefined;
}

/**
 * One paragraph a line, a blank line between paragraphs: joins lines that were wrapped to a width, and
 * sentences that a lost block boundary broke (“began at”, blank line, “sundown”).
 */
export function joinedLines(document: Mapped): Mapped {
  const lines = [...document.text.matchAll(/[^\n]{1,}/g)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const wrapped = lines.every((line) => line.text.length <= WIDEST_WRAP);
  const edits: Edit[] = [];
  for (const [index, after] of lines.entries()) {
    const before = lines[index - 1];
    if (!before) {
      edits.push({ start: 0, end: after.start });
      continue;
    }
    const blank = document.text.slice(before.end, after.start).length > 1;
    const join =
      !standsAlone(before.text) &&
      !standsAlone(after.text) &&
      (blank
        ? brokenAcrossBlank(before.text, after.text)
        : sameParagraph(before.text, after.text, wrapped, index === 1));
    edits.push({ start: before.end, end: after.start, text: join ? ' ' : '\n\n' });
  }
  edits.push({ start: lines.at(-1)?.end ?? 0, end: document.text.length });
  return edited(document, edits);
}
