import type { TokenRun } from '../../text/sentences.ts';
import { TAG } from '../../text/tags.ts';
import type { Attribution } from '../attribution.ts';
import { type Reading, tagAt, wordAt } from '../reading.ts';

/** A label is at most this many tokens before its colon ("REP. ADAM SCHIFF (D-CA)", "Q"). */
const LONGEST = 9;
/** Fewer labelled paragraphs are headings, not a transcript. */
const FEWEST = 2;
const HEADINGS = new Set([
  'update',
  'updated',
  'note',
  'correction',
  'warning',
  'photos',
  'video',
  'more',
  'related',
  'read',
  'watch',
  'breaking',
  'exclusive',
  'analysis',
  'opinion',
  'abstract',
  'location',
  'date',
  'time',
]);

/**
 * MR. TONER: We are … · Q: Will you …? · WALLACE: Do you … — a transcript: paragraphs that begin with a name in
 * capitals, or Q and A, and a colon. A paragraph without a label between labelled ones goes on with their speaker.
 */
export function findTranscript(reading: Reading): Attribution[] {
  const { paragraphs } = reading.doc;
  const runs = paragraphRuns(reading);
  const labels = runs.map((run) => labelEnd(reading, run));
  const count = labels.filter((end) => end !== undefined).length;
  if (count < FEWEST) return [];
  const last = labels.findLastIndex((end) => end !== undefined);
  const dense = count * 5 >= paragraphs.length * 2;
  const found: Attribution[] = [];
  let speaking: number | undefined;
  runs.forEach((run, index) => {
    const end = labels[index];
    if (end !== undefined && end < run.to) {
      const from = tagAt(reading, run.from) === TAG.quote ? run.from + 1 : run.from;
      speaking =
        found.push({
          rule: 'transcript',
          pieces: [{ from: end, to: run.to }],
          cue: { from: end - 1, to: end },
          source: { from, to: end - 1 },
          confidence: 0.85,
          reason: 'a name in capitals and a colon open the paragraph, as in a transcript',
        }) - 1;
    } else if (speaking !== undefined && dense && index < last && run.to > run.from) {
      found.push({
        rule: 'transcript',
        pieces: [run],
        speaksOn: speaking,
        continues: true,
        confidence: 0.75,
        reason: 'the transcript goes on without a new name',
      });
    }
  });
  return found;
}

function paragraphRuns({ doc }: Reading): TokenRun[] {
  let at = 0;
  return doc.paragraphs.map(({ end }) => {
    const from = at;
    while (at < doc.tokens.length && (doc.tokens[at]?.start ?? 0) < end) at++;
    return { from, to: at };
  });
}

/** Where the words begin after a label and its colon; undefined: the paragraph has none. */
function labelEnd(reading: Reading, run: TokenRun): number | undefined {
  const { tokens } = reading.doc;
  const from = tagAt(reading, run.from) === TAG.quote ? run.from + 1 : run.from;
  if (tokens[from]?.kind !== 'word' || HEADINGS.has(wordAt(reading, from))) return undefined;
  for (let at = from; at < Math.min(run.to, from + LONGEST); at++) {
    const tag = tagAt(reading, at);
    if (tag === TAG.colon) return at > from ? at + 1 : undefined;
    const text = tokens[at]?.text ?? '';
    if (
      tokens[at]?.kind === 'word'
        ? text !== text.toUpperCase()
        : tag !== TAG.open && tag !== TAG.close && tag !== TAG.comma && tag !== TAG.stop
    )
      return undefined;
  }
  return undefined;
}
