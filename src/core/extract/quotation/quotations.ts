import type { Mention, Quotation, Speaker, Timex } from '../../annotation.ts';
import type { ExtractSource, Finding } from '../finding.ts';
import { readCast } from '../people/cast.ts';
import { readOffices } from '../people/offices.ts';
import type { Resolved, Scene } from '../people/scene.ts';
import { resolveSpeaker } from '../people/speakers.ts';
import type { Document } from '../text/document.ts';
import type { TokenRun } from '../text/sentences.ts';
import type { Attribution } from './attribution.ts';
import { findAttributions } from './attributions.ts';
import { formOf } from './form.ts';
import { enclosing } from './layers.ts';
import { type Reading, readForAttribution } from './reading.ts';
import { isSourced } from './sourced.ts';
import { spokenDays } from './spoken-days.ts';

/**
 * The quotations of a document in text order; the n-th one becomes annotation `q<n>`, counted from 1. A quotation
 * that its cue interrupts, or that goes on in the next sentence or paragraph, is several, tied by `continues`; one
 * inside another's content names it in `nestedIn`. In slices of about equal length: after the tags, the
 * attributions, the speakers.
 */
export function* quotationSteps(
  doc: Document,
  source: ExtractSource,
  timexes: readonly Finding<Timex>[],
): Generator<undefined, Finding<Quotation>[], void> {
  const reading = readForAttribution(doc);
  yield;
  const attributions = findAttributions(reading);
  yield;
  const speakers = speakersOf(reading, attributions);
  yield;
  const days = spokenDays(reading, attributions, speakers, timexes, source.published);
  const pieces = piecesOf(reading, attributions);
  const around = enclosing(pieces);
  const lastPiece = new Map<number, number>();
  return pieces.map((piece, index) => {
    const { attribution: position, start, end } = piece;
    const attribution = attributions[position];
    const speaker = speakers[position];
    if (!attribution || !speaker)
      throw new Error('every piece has its attribution and every attribution its speaker');
    const before = lastPiece.get(position) ?? carriedOn(attribution, lastPiece);
    lastPiece.set(position, index);
    const nested = around[index];
    const spoken = days[position];
    const body: Quotation = {
      type: 'Quotation',
      form: formOf(reading, piece.run, attribution.rule),
      source: speakerOf(speaker),
      ...(attribution.cue && { cue: mentionOf(reading, attribution.cue) }),
      ...(attribution.addressee && { addressee: addresseeOf(reading, attribution.addressee) }),
      ...(spoken && { spoken }),
      ...(before !== undefined && { continues: `q${before + 1}` }),
      ...(nested !== undefined && { nestedIn: `q${nested + 1}` }),
      sourced: isSourced(attribution, spoken),
    };
    return {
      start,
      end,
      body,
      rule: `quotation/${attribution.rule}`,
      confidence: confidenceOf(attribution, speaker),
      reason: attribution.reason,
    };
  });
}

/** Who speaks in each attribution; one without a source of its own has the speaker of the one it goes on from. */
function speakersOf(reading: Reading, attributions: readonly Attribution[]): Resolved[] {
  const { doc, tags, sentenceOf, within } = reading;
  const tagged = { tokens: doc.tokens, tags, sentenceOf };
  const cast = readCast(tagged);
  readOffices(tagged, cast);
  const scene: Scene = { ...tagged, cast, within };
  const speakers: Resolved[] = [];
  for (const attribution of attributions) {
    const on = attribution.speaksOn === undefined ? undefined : speakers[attribution.speaksOn];
    if (attribution.source)
      speakers.push({
        ...resolveSpeaker(scene, attribution.source, speakers, attribution.pieces),
        mention: mentionOf(reading, attribution.source),
      });
    else speakers.push(on ?? { how: 'unknown' });
  }
  return speakers;
}

interface Piece {
  attribution: number;
  run: TokenRun;
  start: number;
  end: number;
}

function piecesOf(reading: Reading, attributions: readonly Attribution[]): Piece[] {
  const { tokens } = reading.doc;
  const pieces = attributions.flatMap(({ pieces: runs }, attribution) =>
    runs.map((run) => ({
      attribution,
      run,
      start: tokens[run.from]?.start ?? 0,
      end: tokens[run.to - 1]?.end ?? 0,
    })),
  );
  return pieces.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** Index of the piece that a passage without a cue of its own carries on. */
function carriedOn(
  { continues, speaksOn }: Attribution,
  lastPiece: ReadonlyMap<number, number>,
): number | undefined {
  return continues && speaksOn !== undefined ? lastPiece.get(speaksOn) : undefined;
}

function mentionOf(reading: Reading, run: TokenRun): Mention {
  const { tokens, text } = reading.doc;
  const start = tokens[run.from]?.start ?? 0;
  const end = tokens[run.to - 1]?.end ?? start;
  return { exact: text.slice(start, end), start, end };
}

function addresseeOf(reading: Reading, run: TokenRun): NonNullable<Quotation['addressee']> {
  const mention = mentionOf(reading, run);
  return { name: mention.exact.replace(/^(?:the|an?) /i, ''), mention };
}

function speakerOf({ name, role, affiliation, mention }: Resolved): Speaker {
  return {
    ...(name !== undefined && { name }),
    ...(role !== undefined && { role }),
    ...(affiliation !== undefined && { affiliation }),
    ...(mention && { mention }),
  };
}

/** A pronoun's speaker is a guess, and nobody named is a gap: both count against showing it. */
function confidenceOf({ confidence }: Attribution, { how, name }: Resolved): number {
  const off = how === 'pronoun' || how === 'office' ? 0.04 : name === undefined ? 0.1 : 0;
  return Math.round((confidence - off) * 100) / 100;
}
