/** How much of a quotation's context stands around a place: what tells equal places apart. */
import type { Folded } from './fold.ts';
import type { Pattern } from './pattern.ts';
import { isWordUnit } from './wording.ts';

/** Differences stepped over on each side: a banner or an edit in the context must not make two places equal. */
const MOST_STEPS = 3;
/** Units that must agree behind a difference. */
const RESUME = 4;

const STEPS = [
  [1, 1],
  [0, 1],
  [1, 0],
] as const;

/** Units of the context of `pattern` that stand around the text from `place` on. */
export function commonContext(text: Folded, place: number, buffer: Folded, pattern: Pattern): number {
  const { from, start, end, to } = pattern;
  return common(text, place, buffer, start, from, -1) + common(text, place + end - start, buffer, end, to, 1);
}

function common(text: Folded, t: number, buffer: Folded, x: number, stop: number, sign: 1 | -1): number {
  const shift = sign < 0 ? -1 : 0;
  const edge = sign < 0 ? 0 : text.length;
  const count = (dx: number, dt: number) => {
    let size = 0;
    while (
      (stop - x) * sign - dx > size &&
      (edge - t) * sign - dt > size &&
      buffer.codes[x + shift + sign * (dx + size)] === text.codes[t + shift + sign * (dt + size)]
    )
      size++;
    return size;
  };
  let sum = count(0, 0);
  x += sign * sum;
  t += sign * sum;
  // only a good beginning is worth more: the far end alone tells little
  for (let steps = 0; steps < MOST_STEPS && sum >= RESUME && x !== stop; steps++) {
    const step = STEPS.find(([dx, dt]) => count(dx, dt) >= RESUME);
    if (!step) break;
    const size = count(step[0], step[1]);
    sum += size;
    x += sign * (step[0] + size);
    t += sign * (step[1] + size);
  }
  return sum;
}

/** Letters and digits next to a place that tell at a look whether a context stands there. */
const GLANCE = 4;
/** Units in which they are looked for: between them a page may have any number of stars and dashes. */
const REACH = 32;

/**
 * Whether the letters and digits of `words`, unfolded, that are next to a passage are those next to `at` in the text, to
 * the left (-1) or right (1); undefined: they are too few to tell.
 */
export function agrees(text: Folded, at: number, sign: 1 | -1, words: string): boolean | undefined {
  let unit = sign > 0 ? at : at - 1;
  let index = sign > 0 ? 0 : words.length - 1;
  for (let same = 0; same < GLANCE; same++) {
    for (let step = 0; step < REACH && !isWordUnit(words.charCodeAt(index)); step++) index += sign;
    if (!isWordUnit(words.charCodeAt(index))) return undefined;
    for (let step = 0; step < REACH && !isWordUnit(text.codes[unit] ?? 0); step++) unit += sign;
    if (unit < 0 || unit >= text.length || text.codes[unit] !== words.charCodeAt(index)) return false;
    unit += sign;
    index += sign;
  }
  return true;
}
