import { isClosed } from './closed.ts';
import { isTelling, type Label, withKind } from './label-kind.ts';
import { isMark, tokenAt, type View, wordAt } from './view.ts';
import { CUES } from './words/cues.ts';
import { DETERMINERS } from './words/grammar.ts';
import {
  ADJECTIVE_LABELS,
  COMPLEMENT_HEADS,
  ORGANIZATION_LABEL_HEADS,
  QUALIFIERS,
  SOFT,
  STATUS_HEADS,
} from './words/labels.ts';

/** Words of a label's core at most: bounds the work. */
const LONGEST = 9;
const COMPLEMENT = 7;

/**
 * The label that begins at `i` (article, adverb, opening mark allowed before it). `undefined`: no label begins there.
 * `open` also takes labels that the word lists do not know, if they end in a noun for a group or a status.
 */
export function labelAt(view: View, i: number, open = false): Label | undefined {
  let k = i;
  let quoted = false;
  for (let n = 0; n < 5; n++) {
    const word = wordAt(view, k);
    if (isMark(view, k)) quoted = true;
    else if (word === 'one' && wordAt(view, k + 1) === 'of') k++;
    else if (
      !(
        word === 'the' ||
        word === 'a' ||
        word === 'an' ||
        word === 'its' ||
        word === 'their' ||
        word === 'being' ||
        word === 'officially' ||
        word === 'both' ||
        word === 'another' ||
        word === 'simply' ||
        word === 'illegally' ||
        word === 'effectively'
      )
    )
      break;
    k++;
  }
  const from = k;
  let head = -1;
  let soft = true;
  let told = false;
  let ends = -1;
  const stop = Math.min(view.to, from + LONGEST);
  let modifiersOnly = true;
  for (; k < stop; k++) {
    const token = tokenAt(view, k);
    const word = token.lower;
    if (isMark(view, k)) {
      if (quoted && head === k) {
        ends = k + 1;
        if (
          ORGANIZATION_LABEL_HEADS.has(wordAt(view, k - 1)) ||
          !ORGANIZATION_LABEL_HEADS.has(wordAt(view, k + 1))
        )
          break;
        continue;
      }
      if (!quoted && !told && head !== k) {
        quoted = true;
        continue;
      }
      break;
    }
    if (word === ',' || ((word === 'and' || word === 'or') && k > from)) {
      if (word === ',' && !quoted && head !== k) break;
      if (quoted && word === ',' && isMark(view, k + 1)) {
        ends = k + 2;
        break;
      }
      const next = wordAt(view, k + 1);
      if (
        told &&
        (isTelling(next) || QUALIFIERS.has(next)) &&
        modifiersOnly &&
        word !== ',' &&
        leadsToHead(view, k + 2)
      )
        continue;
      if (!told && QUALIFIERS.has(wordAt(view, k - 1)) && (isTelling(next) || QUALIFIERS.has(next))) continue;
      break;
    }
    if (quoted && word === '.' && isMark(view, k + 1)) {
      ends = k + 2;
      break;
    }
    if (token.kind !== 'word' && !(token.kind === 'number' && k > from)) break;
    if (isClosed(word) && word !== 'non' && !(word === 'state' || word === 'lists')) break;
    if (k > from && DETERMINERS.has(word)) break;
    if (head === k && CUES.get(word)?.kind === 'ban' && ORGANIZATION_LABEL_HEADS.has(wordAt(view, k - 1)))
      break;
    if (isTelling(word)) {
      told = true;
      if (!SOFT.has(word)) soft = false;
      head = k + 1;
    } else if (ORGANIZATION_LABEL_HEADS.has(word) || STATUS_HEADS.has(word)) {
      head = k + 1;
      if (ORGANIZATION_LABEL_HEADS.has(word)) modifiersOnly = false;
    } else if (ADJECTIVE_LABELS.has(word) && k === from) head = k + 1;
  }
  if (head < 0 && quoted && open) head = quotedEnd(view, from) ?? -1;
  if (head <= from) return undefined;
  const label: Label = {
    from,
    to: head,
    quoted,
    begins: i,
    ends: Math.max(head, ends),
    kind: 'open',
    organizational: false,
  };
  extend(view, label);
  if (quoted && isMark(view, label.to) && label.ends <= label.to) label.ends = label.to + 1;
  if (quoted && /^[.,]$/.test(wordAt(view, label.to)) && isMark(view, label.to + 1))
    label.ends = label.to + 2;
  return withKind(view, label, { told, soft, open });
}

/** Whether a head noun of a label stands at `i` or within two words after it. */
function leadsToHead(view: View, i: number): boolean {
  for (let k = i; k < i + 3; k++) {
    const word = wordAt(view, k);
    if (ORGANIZATION_LABEL_HEADS.has(word) || STATUS_HEADS.has(word)) return true;
    if (isClosed(word) || DETERMINERS.has(word)) return false;
  }
  return false;
}

/** Takes the complement in: "sponsor of terrorism", "threat to national security". */
function extend(view: View, label: Label): void {
  const link = wordAt(view, label.to);
  const head = wordAt(view, label.to - 1);
  if (!/^(?:of|to|for|against)$/.test(link) || !(COMPLEMENT_HEADS.has(head) || STATUS_HEADS.has(head))) {
    return;
  }
  const stop = Math.min(view.to, label.to + 1 + COMPLEMENT);
  let k = label.to + 1;
  for (; k < stop; k++) {
    const token = tokenAt(view, k);
    if (token.kind === 'word' && (token.lower === 'of' || token.lower === "'s" || !isClosed(token.lower)))
      continue;
    break;
  }
  if (k > label.to + 1) {
    label.to = k;
    label.ends = Math.max(label.ends, k);
  }
}

/** Index after the last word of a short quoted passage that opened just before `from`; undefined: too long or open. */
function quotedEnd(view: View, from: number): number | undefined {
  for (let k = from; k < Math.min(view.to, from + 6); k++) {
    if (isMark(view, k)) {
      const last = /^[.,]$/.test(wordAt(view, k - 1)) ? k - 1 : k;
      return last > from ? last : undefined;
    }
  }
  return undefined;
}
