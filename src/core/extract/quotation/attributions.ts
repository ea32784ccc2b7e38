import type { Attribution } from './attribution.ts';
import { CUE_RULES } from './cue-rules.ts';
import { findCues } from './cues.ts';
import { QUOTE_RULES } from './quote-rules.ts';
import type { Reading } from './reading.ts';
import { situationOf } from './situation.ts';
import { sourceOf } from './source.ts';

/** Every attribution of a document, in text order of what was said; `speaksOn` counts in that order. */
export function findAttributions(reading: Reading): Attribution[] {
  const found = byCue(reading);
  const all = byPassage(reading, found);
  return inTextOrder(all);
}

function byCue(reading: Reading): Attribution[] {
  const cues = findCues(reading);
  const found: Attribution[] = [];
  const claimed = new Set<number>();
  for (let index = 0; index < cues.length; index++) {
    const situation = situationOf(reading, cues, index);
    const by = situation && sourceOf(situation, found);
    if (!situation) continue;
    for (const rule of CUE_RULES) {
      const attribution = rule.apply({ ...situation, by: by ?? {}, found, claimed });
      if (!attribution) continue;
      found.push(attribution);
      for (const piece of attribution.pieces) {
        for (let at = piece.from; at < piece.to; at++) {
          const passage = reading.outermost[at] ?? -1;
          if (passage >= 0) claimed.add(passage);
        }
      }
      break;
    }
  }
  return found;
}

/** Adds what the quotation marks alone show, passage by passage. */
function byPassage(reading: Reading, found: Attribution[]): Attribution[] {
  const owner = new Map<number, number>();
  const own = (attribution: Attribution, index: number): void => {
    for (const { from, to } of attribution.pieces) {
      for (let at = from; at < to; at++) {
        const passage = reading.outermost[at] ?? -1;
        if (passage >= 0) owner.set(passage, index);
      }
    }
  };
  found.forEach(own);
  const all = [...found];
  let next = 0;
  let last = -1;
  reading.doc.quoted.forEach((passage, position) => {
    if (passage.parent !== undefined) return;
    while (next < found.length && (found[next]?.cue?.from ?? 0) < passage.from) last = next++;
    const mine = owner.get(position);
    if (mine !== undefined) {
      last = mine;
      return;
    }
    for (const rule of QUOTE_RULES) {
      const attribution = rule.apply({ reading, passage, position, found: all, owner, last });
      if (!attribution) continue;
      last = all.push(attribution) - 1;
      owner.set(position, last);
      break;
    }
  });
  return all;
}

function inTextOrder(all: readonly Attribution[]): Attribution[] {
  const order = all
    .map((_, index) => index)
    .sort((a, b) => (all[a]?.pieces[0]?.from ?? 0) - (all[b]?.pieces[0]?.from ?? 0));
  const place = new Map(order.map((index, at) => [index, at]));
  return order.flatMap((index) => {
    const attribution = all[index];
    if (!attribution) return [];
    const { speaksOn, ...rest } = attribution;
    const on = speaksOn === undefined ? undefined : place.get(speaksOn);
    return [on === undefined ? rest : { ...rest, speaksOn: on }];
  });
}
