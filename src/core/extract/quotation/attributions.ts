import type { TokenRun } from '../text/sentences.ts';
import type { Attribution } from './attribution.ts';
import { CUE_RULES } from './cue-rules.ts';
import { findCues } from './cues.ts';
import { QUOTE_RULES } from './quote-rules.ts';
import { type Reading, sentenceAt } from './reading.ts';
import { findHeadline } from './rules/headline.ts';
import { findNominal } from './rules/nominal.ts';
import { findTranscript } from './rules/transcript.ts';
import { situationOf } from './situation.ts';
import { sourceOf } from './source.ts';

/** Every attribution of a document, in text order of what was said; `speaksOn` counts in that order. */
export function findAttributions(reading: Reading): Attribution[] {
  const transcript = findTranscript(reading);
  const spoken = maskOf(reading, transcript);
  const found = [...transcript, ...byCue(reading, spoken, transcript.length)];
  const mask = maskOf(reading, found);
  const cues = new Set(found.flatMap(({ cue }) => (cue ? range(cue) : [])));
  const starts = new Set(found.flatMap(({ pieces }) => pieces.map(({ from }) => from)));
  const nominal = findNominal(
    reading,
    (token) => spoken[token] === 1 || cues.has(token) || starts.has(token),
  );
  const headline = findHeadline(reading).filter(({ pieces }) => pieces.every(({ from }) => mask[from] === 0));
  return inTextOrder(byPassage(reading, [...found, ...nominal, ...headline], spoken));
}

const range = ({ from, to }: TokenRun): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** 1 for every token in what was said. */
function maskOf({ tags }: Reading, found: readonly Attribution[]): Uint8Array {
  const mask = new Uint8Array(tags.length);
  for (const { pieces } of found) for (const { from, to } of pieces) mask.fill(1, from, to);
  return mask;
}

/** Cues inside a transcript's words are no reports of the paper. `offset`: how many attributions stand before. */
function byCue(reading: Reading, spoken: Uint8Array, offset: number): Attribution[] {
  const cues = findCues(reading).filter(({ verb }) => spoken[verb] === 0);
  const found: Attribution[] = [];
  const claimed = new Set<number>();
  for (let index = 0; index < cues.length; index++) {
    const situation = situationOf(reading, cues, index);
    const by = situation && sourceOf(situation, found);
    if (!situation) continue;
    const cue = { ...situation, by: by ?? {}, found, claimed };
    for (const rule of CUE_RULES) {
      const attribution = rule.apply(cue);
      if (!attribution) continue;
      found.push(attribution);
      for (const passage of passagesIn(reading, attribution)) claimed.add(passage);
      break;
    }
  }
  return found.map((attribution) =>
    attribution.speaksOn === undefined
      ? attribution
      : { ...attribution, speaksOn: attribution.speaksOn + offset },
  );
}

/** The outermost passages that stand in the content of an attribution. */
function passagesIn(reading: Reading, { pieces }: Attribution): number[] {
  const { quoted } = reading.doc;
  const passages: number[] = [];
  for (const { from, to } of pieces) {
    for (let at = from; at < to; at++) {
      const passage = reading.outermost[at] ?? -1;
      if (passage < 0) continue;
      passages.push(passage);
      at = (quoted[passage]?.to ?? at + 1) - 1;
    }
  }
  return passages;
}

/** Adds what the quotation marks alone show, passage by passage. */
function byPassage(reading: Reading, found: readonly Attribution[], spoken: Uint8Array): Attribution[] {
  const owner = new Map<number, number>();
  const own = (attribution: Attribution, index: number): void => {
    for (const passage of passagesIn(reading, attribution)) owner.set(passage, index);
  };
  found.forEach(own);
  const all = found.map((attribution) => ({
    ...attribution,
    pieces: [...openBefore(reading, attribution, owner), ...attribution.pieces],
  }));
  all.forEach(own);
  const order = found.map((_, index) => index).toSorted((a, b) => anchorOf(found[a]) - anchorOf(found[b]));
  let next = 0;
  let last = -1;
  reading.doc.quoted.forEach((passage, position) => {
    if (passage.parent !== undefined || spoken[passage.from] === 1) return;
    while (next < order.length && anchorOf(found[order[next] ?? 0]) < passage.from)
      last = order[next++] ?? last;
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

/** “One.⏎ “Two,” she said. — passages left open in the paragraphs before, which the first piece carries on. */
function openBefore(
  reading: Reading,
  { pieces, cue }: Attribution,
  owner: ReadonlyMap<number, number>,
): TokenRun[] {
  const { quoted } = reading.doc;
  const runs: TokenRun[] = [];
  const first = pieces[0];
  if (!first || !cue || first.from > cue.from) return runs;
  let at = quoted[reading.outermost[first.from] ?? -1]?.carries;
  for (; at !== undefined && !owner.has(at); at = quoted[at]?.carries) {
    const passage = quoted[at];
    if (passage && !opensParagraph(reading, passage.from)) break;
    if (passage) runs.unshift({ from: passage.from, to: passage.to });
  }
  return runs;
}

const opensParagraph = (reading: Reading, at: number): boolean =>
  at === 0 || sentenceAt(reading, at).paragraph !== sentenceAt(reading, at - 1).paragraph;

const anchorOf = (attribution: Attribution | undefined): number =>
  attribution?.cue?.from ?? attribution?.pieces[0]?.from ?? 0;

function inTextOrder(all: readonly Attribution[]): Attribution[] {
  const order = all
    .map((_, index) => index)
    .toSorted((a, b) => (all[a]?.pieces[0]?.from ?? 0) - (all[b]?.pieces[0]?.from ?? 0));
  const place = new Map(order.map((index, at) => [index, at]));
  return order.flatMap((index) => {
    const attribution = all[index];
    if (!attribution) return [];
    const { speaksOn, ...rest } = attribution;
    const on = speaksOn === undefined ? undefined : place.get(speaksOn);
    return [on === undefined ? rest : { ...rest, speaksOn: on }];
  });
}
