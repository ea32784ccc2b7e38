import type { QuoteGold, QuoteItem } from './gold.ts';
import { sameName } from './names.ts';
import { type Rates, rates } from './rates.ts';

/** all · speech · direct · mixed · indirect · quoted (direct or mixed) · indirect-speech; any other keeps nothing. */
export type Filter = string;

/** Shares of gold attributions found, and of those found, how many have the right speaker and cue. */
export interface QuoteScore {
  gold: number;
  predicted: number;
  exact: Rates;
  overlap: Rates;
  endToEnd: Rates;
  speakerAccuracy: number;
  resolvedAccuracy: number;
  cueAccuracy: number;
  errors: { missed: string[]; wrong: string[]; speaker: string[] };
}

interface Item {
  item: QuoteItem;
  letters: Set<number>;
}

const LETTER = /[\p{L}\p{N}]/u;
const SAME = 0.5;

/**
 * Scores attributions as intersection over union of letters and digits, matched one to one, best first. A prediction
 * that fits a gold item outside of the filter better than its match is neutral.
 */
export function scoreQuotes(
  gold: readonly QuoteGold[],
  predicted: ReadonlyMap<string, readonly QuoteItem[]>,
  filter: Filter,
  byFragment = false,
): QuoteScore {
  const count = {
    gold: 0,
    predicted: 0,
    exact: 0,
    overlap: 0,
    spoken: 0,
    unspoken: 0,
    right: 0,
    speakers: 0,
    resolved: 0,
    resolvable: 0,
    cues: 0,
    cuesRight: 0,
  };
  const errors: QuoteScore['errors'] = { missed: [], wrong: [], speaker: [] };
  for (const doc of gold) {
    const read = (items: readonly QuoteItem[]): Item[] =>
      items.flatMap((item) =>
        (byFragment ? item.fragments.map((fragment) => [fragment]) : [item.fragments]).map((fragments) => ({
          item,
          letters: lettersOf(doc.text, fragments),
        })),
      );
    const inside = read(doc.quotes.filter((item) => passes(item, filter))).filter(
      ({ letters }) => letters.size > 0,
    );
    const outside = read(doc.quotes.filter((item) => !passes(item, filter)));
    const mine = read(predicted.get(doc.doc_id) ?? []).filter(({ letters }) => letters.size > 0);
    const { ofGold, ofPrediction } = match(inside, mine);
    const neutral = mine.map(({ letters }, at) => {
      const best = Math.max(0, ...outside.map((other) => overlapOf(other.letters, letters)));
      return best > (ofPrediction.get(at)?.share ?? 0);
    });
    count.gold += inside.length;
    count.predicted += neutral.filter((is) => !is).length;
    mine.forEach(({ item }, at) => {
      if (!neutral[at] && (ofPrediction.get(at)?.share ?? 0) < 0.3)
        errors.wrong.push(`${doc.doc_id}: ${item.text} — ${item.speaker_text} / ${item.cue}`);
    });
    inside.forEach(({ item }, at) => {
      const hasSpeaker = item.speaker_start !== null && item.speaker_start !== undefined;
      if (hasSpeaker) count.spoken++;
      const found = ofGold.get(at);
      const other = found && !neutral[found.at] ? mine[found.at]?.item : undefined;
      if (!other || !found || found.share < 0.3)
        errors.missed.push(`${doc.doc_id}: ${item.text} — ${item.speaker_text} / ${item.cue}`);
      if (!other || !found) return;
      if (found.share === 1) count.exact++;
      if (found.share < SAME) return;
      count.overlap++;
      if (isNumber(item.cue_start) && isNumber(other.cue_start)) {
        count.cues++;
        if (other.cue_start < (item.cue_end ?? 0) && item.cue_start < (other.cue_end ?? 0)) count.cuesRight++;
      }
      if (!hasSpeaker) {
        count.unspoken++;
        return;
      }
      count.speakers++;
      if (sameSpeaker(item, other)) count.right++;
      else errors.speaker.push(`${doc.doc_id}: ${item.text} — ${item.speaker_text} / ${other.speaker_text}`);
      const name = item.speaker_gold_coref || item.speaker_silver_coref;
      if (!name) return;
      count.resolvable++;
      if (sameName(other.speaker_resolved || other.speaker_text || undefined, name)) count.resolved++;
    });
  }
  return {
    gold: count.gold,
    predicted: count.predicted,
    exact: rates(count.exact, count.predicted, count.gold),
    overlap: rates(count.overlap, count.predicted, count.gold),
    endToEnd: rates(count.right, count.predicted - count.unspoken, count.spoken),
    speakerAccuracy: count.right / (count.speakers || 1),
    resolvedAccuracy: count.resolved / (count.resolvable || 1),
    cueAccuracy: count.cuesRight / (count.cues || 1),
    errors,
  };
}

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number';

function passes(item: QuoteItem, filter: Filter): boolean {
  if (filter === 'speech') return item.speech === true;
  if (filter === 'quoted') return item.type === 'direct' || item.type === 'mixed';
  if (filter === 'indirect-speech') return item.type === 'indirect' && item.speech === true;
  return filter === 'all' || item.type === filter;
}

function lettersOf(text: string, fragments: readonly [number, number][]): Set<number> {
  const letters = new Set<number>();
  for (const [start, end] of fragments)
    for (let at = start; at < end; at++) if (LETTER.test(text[at] ?? '')) letters.add(at);
  return letters;
}

function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const at of a.size < b.size ? a : b) if (a.has(at) && b.has(at)) both++;
  return both ? both / (a.size + b.size - both) : 0;
}

/** One-to-one pairs, the largest overlap first. */
function match(
  gold: readonly Item[],
  mine: readonly Item[],
): Record<'ofGold' | 'ofPrediction', Map<number, { at: number; share: number }>> {
  const pairs: [share: number, gold: number, mine: number][] = [];
  gold.forEach((one, i) => {
    mine.forEach((two, j) => {
      const share = overlapOf(one.letters, two.letters);
      if (share > 0) pairs.push([share, i, j]);
    });
  });
  pairs.sort((a, b) => b[0] - a[0]);
  const ofGold = new Map<number, { at: number; share: number }>();
  const ofPrediction = new Map<number, { at: number; share: number }>();
  for (const [share, i, j] of pairs) {
    if (ofGold.has(i) || ofPrediction.has(j)) continue;
    ofGold.set(i, { at: j, share });
    ofPrediction.set(j, { at: i, share });
  }
  return { ofGold, ofPrediction };
}

/** The mentions overlap, or the names agree. */
function sameSpeaker(gold: QuoteItem, mine: QuoteItem): boolean {
  const overlap =
    isNumber(mine.speaker_start) &&
    Math.min(mine.speaker_end ?? 0, gold.speaker_end ?? 0) >
      Math.max(mine.speaker_start, gold.speaker_start ?? 0);
  return overlap || sameName(mine.speaker_text ?? undefined, gold.speaker_text ?? undefined);
}
