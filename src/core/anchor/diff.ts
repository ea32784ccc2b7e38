/** What differs between the record's words and the page's, word by word. */
import type { Diff } from '../annotation.ts';
import { isCritical } from './critical.ts';
import { createFolded, fold } from './fold.ts';

/** Scripts that do not separate words: there, each character stands for itself. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;

/** Pairs of words compared; two texts that differ over more are shown as removed and added as a whole. */
const MOST_PAIRS = 250_000;

interface Word {
  text: string;
  /** The same for words that differ in typography alone. */
  key: string;
}

function wordsOf(text: string): Word[] {
  return (text.match(WORD) ?? []).map((word) => {
    const folded = createFolded(word.length + 8);
    fold(folded, word);
    return { text: word, key: folded.codes.subarray(0, folded.length).join() };
  });
}

/**
 * The words of `before` that are gone and those of `after` that came in; `critical` where a number, a date, a
 * negation, a name or a designator is among them. Longest common subsequence (Wagner & Fischer 1974) between what is
 * left after the common beginning and end.
 */
export function diffWords(before: string, after: string): Diff {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const least = Math.min(old.length, now.length);
  let head = 0;
  while (head < least && old[head]?.key === now[head]?.key) head++;
  let tail = 0;
  while (tail < least - head && old.at(-1 - tail)?.key === now.at(-1 - tail)?.key) tail++;
  const diff: Diff = [];
  append(diff, 'same', now.slice(0, head));
  difference(diff, old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  append(diff, 'same', now.slice(now.length - tail));
  return marked(diff);
}

/** The anchor with its `diff`, if its words differ from `exact`; made when it is looked at: most are not. */
export function withDiff<Anchor extends { now?: string }>(
  anchor: Anchor,
  exact: string,
): Anchor & { diff?: Diff } {
  const { now } = anchor;
  if (now === undefined) return anchor;
  return {
    ...anchor,
    get diff() {
      return diffWords(exact, now);
    },
  };
}

function append(diff: Diff, op: 'same' | 'removed' | 'added', words: readonly Word[]): void {
  if (!words.length) return;
  const text = words.map((word) => word.text).join(' ');
  const last = diff.at(-1);
  if (last?.op === op) last.text += ` ${text}`;
  else diff.push({ op, text });
}

function difference(diff: Diff, old: readonly Word[], now: readonly Word[]): void {
  const width = now.length + 1;
  if (!old.length || !now.length || old.length * now.length > MOST_PAIRS) {
    append(diff, 'removed', old);
    append(diff, 'added', now);
    return;
  }
  // common[i * width + j]: longest common subsequence of old from i on and now from j on
  const common = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      common[i * width + j] =
        old[i]?.key === now[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  let i = 0;
  let j = 0;
  while (i < old.length && j < now.length) {
    if (old[i]?.key === now[j]?.key) {
      append(diff, 'same', now.slice(j, ++j));
      i++;
    } else if (at(i + 1, j) >= at(i, j + 1)) append(diff, 'removed', old.slice(i, ++i));
    else append(diff, 'added', now.slice(j, ++j));
  }
  append(diff, 'removed', old.slice(i));
  append(diff, 'added', now.slice(j));
}

/** Marks both sides of a change when a word on either side is critical. */
function marked(diff: Diff): Diff {
  const tokens = (part: Diff[number] | undefined) => part?.text.split(' ') ?? [];
  diff.forEach((part, index) => {
    if (part.op === 'same') return;
    const next = diff[index + 1];
    const previous = diff[index - 1];
    const beside = part.op === 'removed' ? (next?.op === 'added' ? next : undefined) : previous;
    const others = beside?.op === 'same' ? [] : tokens(beside);
    const own = tokens(part);
    if (
      own.some((word, place) => isCritical(word, others[place])) ||
      others.some((word, place) => isCritical(word, own[place]))
    )
      part.critical = true;
  });
  return diff;
}
