import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** A passage in quotation marks, marks included: offsets, and token indices (`to` exclusive). */
export interface Quoted extends Span {
  from: number;
  to: number;
  /** Its closing mark is there; otherwise it runs on to the end of its paragraph. */
  closed: boolean;
  /** Index of the passage it stands in. */
  parent?: number;
  /** Index of the unclosed passage of the paragraph before, which its opening mark takes up again. */
  carries?: number;
}

type Family = 'double' | 'single' | 'angle';

/** Deeper nesting than this is noise. */
const DEEPEST = 4;

const FAMILIES: Readonly<Record<string, Family>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '``': 'double',
  "''": 'double',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  '`': 'single',
  '«': 'angle',
  '»': 'angle',
  '‹': 'angle',
  '›': 'angle',
};
const OPENING = new Set(['“', '„', '‟', '``', '‘', '‚', '‛', '`', '«', '‹']);
const CLOSING = new Set(['”', "''", '»', '›']);

/** The word an apostrophe shortens at its front: ’90s, ’em, ’tis. */
const CLIPPED = /^(?:\d\ds?|em|tis|twas|til|till|cause|bout|round|n|cos|ere)$/;

interface Open {
  family: Family;
  text: string;
  index: number;
}

/**
 * The quoted passages of a text in order of their opening marks, nested ones after their parent. Straight marks are
 * told apart by the spaces around them, apostrophes from single marks by what they touch; a passage left open at the
 * end of a paragraph is carried on when the next paragraph opens with a mark (the usage of the press), and otherwise
 * ends with its paragraph. One pass over the tokens of each paragraph.
 */
export function findQuoted(tokens: readonly Token[], blocks: readonly Span[]): Quoted[] {
  const found: Quoted[] = [];
  let at = 0;
  let unclosed: number | undefined;
  for (const block of blocks) {
    let stop = at;
    while (stop < tokens.length && (tokens[stop]?.start ?? 0) < block.end) stop++;
    unclosed = pairParagraph(tokens, at, stop, found, unclosed);
    at = stop;
  }
  return found;
}

/** Pairs the marks of one paragraph; returns the index of a double-marked passage it leaves open at its outermost level. */
function pairParagraph(
  tokens: readonly Token[],
  from: number,
  stop: number,
  found: Quoted[],
  carried: number | undefined,
): number | undefined {
  const stack: Open[] = [];
  const singles = closableSingles(tokens, from, stop);
  for (let i = from; i < stop; i++) {
    const token = tokens[i];
    const family = token?.kind === 'quote' ? FAMILIES[token.text] : undefined;
    if (!token || !family) continue;
    const open = stack.findLastIndex((entry) => entry.family === family);
    if (
      open >= 0 &&
      canClose(tokens, i, stop, stack[open]) &&
      (family !== 'single' || singles.closes.has(i))
    ) {
      for (const entry of stack.splice(open)) {
        const passage = found[entry.index];
        if (passage) close(passage, token.end, i + 1, entry.family === family);
      }
      continue;
    }
    if (!canOpen(tokens, i, stop) || stack.length >= DEEPEST) continue;
    if (family === 'single' && !singles.opens.has(i)) continue;
    if (open >= 0 && family !== 'single') endEarly(tokens, found, stack.splice(open), i);
    const parent = stack.at(-1)?.index;
    const passage: Quoted = { start: token.start, end: token.end, from: i, to: i + 1, closed: false };
    if (parent !== undefined) passage.parent = parent;
    if (i === from && carried !== undefined && sameMark(tokens, found[carried], token))
      passage.carries = carried;
    stack.push({ family, text: token.text, index: found.push(passage) - 1 });
  }
  const outermost = stack[0];
  for (const entry of stack) {
    const passage = found[entry.index];
    if (passage) close(passage, tokens[stop - 1]?.end ?? passage.end, stop, false);
  }
  return outermost && outermost.family !== 'single' ? outermost.index : undefined;
}

function sameMark(tokens: readonly Token[], passage: Quoted | undefined, mark: Token): boolean {
  return passage !== undefined && tokens[passage.from]?.text === mark.text;
}

function close(passage: Quoted, end: number, to: number, closed: boolean): void {
  passage.end = end;
  passage.to = to;
  passage.closed = closed;
}

/** A second opening mark while one is open: the first was never closed, and ends with the last stop before the second. */
function endEarly(tokens: readonly Token[], found: Quoted[], open: Open[], before: number): void {
  for (const entry of open) {
    const passage = found[entry.index];
    if (!passage) continue;
    let last = before - 1;
    while (last > passage.from + 1 && !/^[.!?…,]+$/.test(tokens[last]?.text ?? '')) last--;
    if (last <= passage.from + 1) last = before - 1;
    close(passage, tokens[last]?.end ?? passage.end, last + 1, false);
  }
}

function canOpen(tokens: readonly Token[], i: number, stop: number): boolean {
  const mark = tokens[i];
  const next = tokens[i + 1];
  if (!mark || !next || i + 1 >= stop) return false;
  if (OPENING.has(mark.text)) return true;
  const before = tokens[i - 1];
  const apart =
    mark.spaced || !before || /^[([{—–/-]+$/.test(before.text) || (before.kind === 'quote' && before.spaced);
  return apart && !next.spaced;
}

function canClose(tokens: readonly Token[], i: number, stop: number, open: Open | undefined): boolean {
  const mark = tokens[i];
  const next = tokens[i + 1];
  if (!mark || !open) return false;
  if (CLOSING.has(mark.text) && !(mark.text === '»' && open.text === '»')) return true;
  if (mark.text === '“' || mark.text === '‘')
    return open.text === '„' || open.text === '‚' || (!mark.spaced && next?.spaced !== false);
  if (OPENING.has(mark.text)) return open.text === '»' || open.text === '›';
  return !mark.spaced || i + 1 >= stop || next?.spaced === true;
}

/**
 * Which single marks of a paragraph open and which close. A mark opens when it stands apart before a word that is
 * not clipped; it closes when it touches what precedes and not what follows. After a plural ("the workers' rights")
 * it closes only if no better closing mark comes before the next opening one.
 */
function closableSingles(
  tokens: readonly Token[],
  from: number,
  stop: number,
): { opens: Set<number>; closes: Set<number> } {
  const opens = new Set<number>();
  const closes = new Set<number>();
  let pending = -1;
  let doubtful = -1;
  for (let i = from; i < stop; i++) {
    const mark = tokens[i];
    if (mark?.kind !== 'quote' || FAMILIES[mark.text] !== 'single') continue;
    const next = tokens[i + 1];
    const before = tokens[i - 1];
    const free = i + 1 >= stop || next?.spaced === true || (next?.kind !== 'word' && next?.kind !== 'number');
    if (!mark.spaced && free && before && i > from && pending >= 0) {
      if (
        before.kind === 'word' &&
        before.lower.endsWith('s') &&
        next?.kind === 'word' &&
        !next.capital &&
        mark.text !== '‘'
      ) {
        doubtful = i;
        continue;
      }
      opens.add(pending);
      closes.add(i);
      pending = doubtful = -1;
    } else if (canOpen(tokens, i, stop) && next && !CLIPPED.test(next.lower)) {
      if (pending >= 0 && doubtful >= 0) {
        opens.add(pending);
        closes.add(doubtful);
      }
      pending = i;
      doubtful = -1;
    }
  }
  if (pending >= 0 && doubtful >= 0) {
    opens.add(pending);
    closes.add(doubtful);
  }
  return { opens, closes };
}
