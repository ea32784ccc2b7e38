/** All that a text holds and is as long as a seed, as bits: what is not among them stands nowhere, and costs no more than a look. */
import type { Folded } from './fold.ts';
import { hasBit, hashOf, mix, PART, powerOf, roll, SEED } from './hash.ts';

export interface Grams {
  bits: Uint32Array;
  /** Bits, less one. */
  mask: number;
}

/** Bits for each unit of a text; one stray seed in 16 passes. */
const SPARSE = 16;
/** Bits at least, and at most: half a megabyte, small enough for the second-level cache. */
const LEAST_GRAMS = 1 << 18;
const MOST_GRAMS = 1 << 22;
let keptBits = new Uint32Array(0);

/** All that stands in `text` and is as long as a SEED; for `use` alone. */
export function withGrams<Result>(text: Folded, use: (grams: Grams) => Result): Result {
  let count = LEAST_GRAMS;
  while (count < text.length * SPARSE && count < MOST_GRAMS) count *= 2;
  const bits = keptBits.length >= count >> 5 ? keptBits : new Uint32Array(count >> 5);
  keptBits = new Uint32Array(0);
  bits.fill(0, 0, count >> 5);
  const mask = count - 1;
  const last = text.length - SEED;
  for (let from = 0; from <= last; from += PART)
    mark(bits, mask, text, from, Math.min(last + 1, from + PART));
  const result = use({ bits, mask });
  keptBits = bits;
  return result;
}

/** Marks what begins at the units `from` to `to`. */
function mark(bits: Uint32Array, mask: number, text: Folded, from: number, to: number): void {
  const { codes } = text;
  const power = powerOf(SEED);
  let hash = hashOf(text, from, SEED);
  for (let place = from; place < to; place++) {
    const bit = mix(hash) & mask;
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    hash = roll(hash, codes[place + SEED] ?? 0, codes[place] ?? 0, power);
  }
}

/** Whether the SEED of `pattern` that begins at unit `place` may stand in the text. */
export const isAmong = ({ bits, mask }: Grams, pattern: Folded, place: number): boolean =>
  hasBit(bits, mix(hashOf(pattern, place, SEED)) & mask);
