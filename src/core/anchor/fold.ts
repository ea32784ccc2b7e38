/**
 * Folding: what two copies of one passage may differ in without a word being different is taken away, and every
 * unit that is left knows where it came from. White space goes (its place is remembered as a mark), invisible
 * characters go, quotation marks, dashes and ellipses become one form each, everything is in Unicode NFC
 * (UAX #15). Case stays: "Us" is not "US".
 */
import { COMBINING, INVISIBLE, QUOTES, SPECIAL, WHITE_SPACE } from './characters.ts';

/** Folded text, growing. All arrays are longer than `length`; offsets are UTF-16 units. */
export interface Folded {
  codes: Uint16Array;
  /** Offset of each unit in the unfolded text. */
  at: Uint32Array;
  /** Low two bits: what stood before the unit (NONE, SPACE, BLOCK); the rest: units of unfolded text it covers, less one. */
  marks: Uint8Array;
  length: number;
  /** Length of the unfolded text so far. */
  raw: number;
  /** The mark that the next unit gets. */
  pending: number;
}

/** Nothing, white space, or the edge of a block stood before a unit. */
const SPACE = 1;
export const BLOCK = 2;
const BEFORE = 3;
/** Longest run of combining marks that is composed as one; longer ones are noise and stay as they are. */
const CLUSTER = 30;

const DROP = 1;
const GAP = 2;
const RARE = 3;
const DASH = 45;
const QUOTE = 34;
const DOT = 46;

/**
 * code unit → what it becomes, or DROP, GAP (white space), RARE (needs more than a look-up), or 0: itself, so that
 * the table is nearly all zero and costs a page nothing to make. DROP, GAP and RARE are controls, which are a GAP.
 */
const TABLE = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(65536);
  const set = (ranges: readonly (readonly [number, number])[], value: number) => {
    for (const [first, last] of ranges) table.fill(value, first, last + 1);
  };
  set(INVISIBLE, DROP);
  set(WHITE_SPACE, GAP);
  set(QUOTES, QUOTE);
  set(SPECIAL, RARE);
  set(COMBINING, RARE);
  return table;
}

/** Room for about `size` units; grows by itself. */
export function createFolded(size = 1024): Folded {
  return {
    codes: new Uint16Array(size),
    at: new Uint32Array(size),
    marks: new Uint8Array(size),
    length: 0,
    raw: 0,
    pending: BLOCK,
  };
}

/** Memory kept between two searches, in units: enough for a record's quotations, not for a flood of them. */
const MOST_KEPT = 1 << 20;
const kept: Folded[] = [];

/**
 * An empty buffer for `use`, kept for the next time: fresh memory costs more than the folding that goes into it.
 * Nothing of it may outlive `use`.
 */
export function withScratch<Result>(use: (folded: Folded) => Result): Result {
  const folded = kept.pop() ?? createFolded(1 << 15);
  folded.length = 0;
  folded.raw = 0;
  folded.pending = BLOCK;
  const result = use(folded);
  if (folded.codes.length <= MOST_KEPT) kept.push(folded);
  return result;
}

/** Appends the units `start` to `end` of `from`, as they are but without their places in the unfolded text. */
export function copyUnits(folded: Folded, from: Folded, start: number, end: number): void {
  reserve(folded, folded.length + end - start);
  folded.codes.set(from.codes.subarray(start, end), folded.length);
  folded.length += end - start;
}

function reserve(folded: Folded, size: number): void {
  if (folded.codes.length >= size) return;
  const codes = new Uint16Array(size * 2);
  const at = new Uint32Array(size * 2);
  const marks = new Uint8Array(size * 2);
  codes.set(folded.codes);
  at.set(folded.at);
  marks.set(folded.marks);
  folded.codes = codes;
  folded.at = at;
  folded.marks = marks;
}

/** Appends `text`, or its first `size` units; it follows what is there without a gap unless `breakBlock` was called between. */
export function fold(folded: Folded, text: string, size = text.length): void {
  // an ellipsis is the only thing that grows: three units out of one
  reserve(folded, folded.length + size * 3);
  const { codes, at, marks, raw } = folded;
  let length = folded.length;
  let pending = folded.pending;
  for (let index = 0; index < size; index++) {
    const unit = text.charCodeAt(index);
    const code = TABLE[unit] || unit;
    if (code > RARE) {
      codes[length] = code;
      at[length] = raw + index;
      marks[length++] = pending;
      pending = 0;
    } else if (code === GAP) {
      pending ||= SPACE;
    } else if (code === RARE) {
      folded.length = length;
      folded.pending = pending;
      index = foldRare(folded, text, index);
      length = folded.length;
      pending = folded.pending;
    }
  }
  folded.length = length;
  folded.pending = pending;
  folded.raw = raw + size;
}

/** The edge of a block, a `<br>`, a blank line: what follows is another word, whether or not there is white space. */
export function breakBlock(folded: Folded): void {
  folded.pending = BLOCK;
}

/** What stands before unit `index`: 0, SPACE or BLOCK. */
export function markBefore(folded: Folded, index: number): number {
  return (folded.marks[index] ?? 0) & BEFORE;
}

/** Offset in the unfolded text where unit `index` begins. */
export function startOf(folded: Folded, index: number): number {
  return folded.at[index] ?? folded.raw;
}

/** Offset in the unfolded text just after unit `index`. */
export function endOf(folded: Folded, index: number): number {
  return (folded.at[index] ?? 0) + ((folded.marks[index] ?? 0) >> 2) + 1;
}

/** The unit, from `from` on, that ends at offset `end` of the unfolded text and is followed by none that begins before; -1: there is none. */
export function unitEndingAt(folded: Folded, from: number, end: number): number {
  let low = from;
  let high = Math.min(folded.length, from + 3 * (end - startOf(folded, from))) - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(folded, middle) < end) low = middle;
    else high = middle - 1;
  }
  return endOf(folded, low) === end ? low : -1;
}

function push(folded: Folded, code: number, at: number, extra: number): void {
  folded.codes[folded.length] = code;
  folded.at[folded.length] = at;
  folded.marks[folded.length++] = folded.pending | (extra << 2);
  folded.pending = 0;
}

/** Widens the last unit to cover the units up to `end`, when it directly precedes them, is of the same text and has the code `code`. */
function absorb(folded: Folded, code: number, end: number): boolean {
  const last = folded.length - 1;
  if (last < 0 || folded.pending || folded.codes[last] !== code) return false;
  const start = startOf(folded, last);
  const extra = end - 1 - start;
  if (start < folded.raw) return false;
  if (extra > CLUSTER) return false;
  folded.marks[last] = markBefore(folded, last) | (extra << 2);
  return true;
}

/** A unit that a look-up cannot fold; returns the index of the last unit it used. */
function foldRare(folded: Folded, text: string, index: number): number {
  const code = text.charCodeAt(index);
  const at = folded.raw + index;
  switch (code) {
    case 0x27:
    case 0x60:
      // '' and `` are typewriter forms of one quotation mark
      if (index && text.charCodeAt(index - 1) === code && absorb(folded, QUOTE, at + 1)) return index;
      push(folded, QUOTE, at, 0);
      return index;
    case 0x2025:
    case 0x2026:
      for (let dots = code - 0x2023; dots > 0; dots--) push(folded, DOT, at, 0);
      return index;
  }
  if (isDash(code)) {
    if (!absorb(folded, DASH, at + 1)) push(folded, DASH, at, 0);
    return index;
  }
  return foldCluster(folded, text, index);
}

const isDash = (code: number) =>
  code === 0x2d ||
  (code >= 0x2010 && code <= 0x2015) ||
  code === 0x2212 ||
  code === 0xfe58 ||
  code === 0xff0d;

const isCombining = (code: number) => COMBINING.some(([first, last]) => code >= first && code <= last);

/** A base with its combining marks, or a character that NFC (or a ligature) writes otherwise. */
function foldCluster(folded: Folded, text: string, index: number): number {
  let start = index;
  if (isCombining(text.charCodeAt(index)) && index && folded.length && !folded.pending) {
    // take the base back that was already written
    let base = folded.length - 1;
    const low = folded.codes[base] ?? 0;
    if (low >= 0xdc00 && low <= 0xdfff && base) base--;
    const from = startOf(folded, base) - folded.raw;
    if (from >= 0 && index - from <= CLUSTER && from < index) {
      start = from;
      while (base && startOf(folded, base - 1) === startOf(folded, base)) base--;
      folded.pending = markBefore(folded, base);
      folded.length = base;
    }
  }
  let end = index + 1;
  while (end < text.length && end - start < CLUSTER && isCombining(text.charCodeAt(end))) end++;
  const source = text.slice(start, end);
  const ligature = LIGATURES[source.charCodeAt(0) - 0xfb00];
  const composed = ligature ? ligature + source.slice(1) : source.normalize('NFC');
  for (let unit = 0; unit < composed.length; unit++)
    push(folded, composed.charCodeAt(unit), folded.raw + start, end - start - 1);
  return end - 1;
}

/** U+FB00 to U+FB06: Latin ligatures that typesetting puts in and copying takes out again. */
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];
