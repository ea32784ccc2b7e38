/** The rolling hash of Karp & Rabin (1987) over folded units: a text is read once, whatever is looked for in it. */
import type { Folded } from './fold.ts';

/**
 * Units of a seed, where the pattern has as many: with one unit in thirty changed, eight in a row are whole three times
 * out of four. Shorter ones stand everywhere, longer ones leave more patterns out.
 */
export const SEED = 8;

const BASE = 0x01000193;
/** Bits of a hash: those of an integer that engines keep without a box. */
const HASH_BITS = 0x3fffffff;

/** Of the `size` units from `place` on. */
export function hashOf({ codes }: Folded, place: number, size: number): number {
  let hash = 0;
  for (let index = place; index < place + size; index++)
    hash = (Math.imul(hash, BASE) + (codes[index] ?? 0)) & HASH_BITS;
  return hash;
}

/** What a unit counts in the hash when `size` units have come behind it. */
export function powerOf(size: number): number {
  let power = 1;
  for (let index = 0; index < size; index++) power = Math.imul(power, BASE);
  return power;
}

/** The hash of the units that follow by one: `come` is new, `gone` left out; `power`: powerOf(their number). */
export const roll = (hash: number, come: number, gone: number, power: number): number =>
  (Math.imul(hash, BASE) + come - Math.imul(power, gone)) & HASH_BITS;

/**
 * Units of a text that are read in one call: engines compile what is called often, and would begin every long text
 * anew in the interpreter.
 */
export const PART = 1024;

/** Spreads a hash over the low bits, which choose a bucket or a bit. */
export const mix = (hash: number) => hash ^ (hash >>> 15);

export const hasBit = (bits: Uint32Array, bit: number): boolean =>
  (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
