import { isClosed } from './closed.ts';
import { isMark, type Run, tokenAt, type View, wordAt } from './view.ts';
import { CUES } from './words/cues.ts';
import { DETERMINERS } from './words/grammar.ts';
import {
  ADJECTIVE_LABELS,
  CHARACTER,
  COMPLEMENT_HEADS,
  NO_LABELS,
  ORGANIZATION_LABEL_HEADS,
  PHRASES,
  QUALIFIERS,
  SOFT,
  STATUS_HEADS,
} from './words/labels.ts';

/** What an organization is called: the words without the article and without quotation marks. */
export interface Label extends Run {
  /** Stands, as a whole or in its telling word, in quotation marks. */
  quoted: boolean;
  /** Where the article or opening mark before it begins (token). */
  begins: number;
  /** After its closing mark (token). */
  ends: number;
  /** lexical: in the word lists; soft: of the list, but also said of people and acts; open: not in the lists. */
  kind: 'lexical' | 'soft' | 'open';
  /** Its head says that what is so called is an organization or state. */
  organizational: boolean;
}

/** Words of a label's core at most: bounds the work. */
const LONGEST = 9;
const COMPLEMENT = 7;

const WHOLE = new Set(PHRASES);
const LONGEST_WHOLE = 5;

const singular = (word: string): string =>
  word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.endsWith('s') && !word.endsWith('ss')
      ? word.slice(0, -1)
      : word;

/** Whether a whole label of the list stands among the words, in either number. */
function hasWhole(words: readonly string[]): boolean {
  const forms = words.map(singular);
  for (let from = 0; from < forms.length; from++)
    for (let to = from + 2; to <= Math.min(forms.length, from + LONGEST_WHOLE); to++)
      if (WHOLE.has(forms.slice(from, to).join(' ')) || WHOLE.has(words.slice(from, to).join(' ')))
        return true;
  return false;
}

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
  return judge(view, label, told, soft, open);
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

const isTelling = (word: string): boolean =>
  CHARACTER.has(word) ||
  (word.includes('-') && CHARACTER.has(word.slice(word.lastIndexOf('-') + 1))) ||
  /^(?:terror|extremis)/.test(word);

/** Takes the complement in: "sponsor of terrorism", "threat to national security". */
function extend(view: View, label: Label): void {
  const link = wordAt(view, label.to);
  const head = wordAt(view, label.to - 1);
  if (
    !/^(?:of|to|for|against|under|involved)$/.test(link) ||
    !(COMPLEMENT_HEADS.has(head) || STATUS_HEADS.has(head))
  ) {
    return;
  }
  if (link === 'under' || link === 'involved') return;
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

function judge(view: View, label: Label, told: boolean, soft: boolean, open: boolean): Label | undefined {
  const words: string[] = [];
  for (let k = label.from; k < label.to; k++) if (!isMark(view, k)) words.push(wordAt(view, k));
  const joined = words.join(' ');
  const head = words.at(-1) ?? '';
  const core = headOf(words);
  label.organizational =
    (ORGANIZATION_LABEL_HEADS.has(core) &&
      !/^(?:system|operation|power|force|element|elements|actors?)$/.test(core)) ||
    /^(?:sponsors?|mouthpiece|cult|cults|mafia|dictatorship)$/.test(core) ||
    /^(?:moderate )?opposition$/.test(joined);
  if (hasWhole(words)) {
    label.kind = 'lexical';
    return label;
  }
  if (words.some((word) => NO_LABELS.has(word))) return undefined;
  const isTold = told || words.some(isTelling);
  const hard = words.some((word) => isTelling(word) && !SOFT.has(word));
  if (isTold) {
    if (isEvent(core)) return undefined;
    label.kind =
      hard || (label.organizational && !soft) || (label.organizational && words.length > 1)
        ? 'lexical'
        : 'soft';
    return label;
  }
  if (label.organizational && words.slice(0, -1).some((word) => QUALIFIERS.has(word))) {
    label.kind = 'soft';
    return label;
  }
  if (words.length === 1 && ADJECTIVE_LABELS.has(head)) {
    label.kind =
      head === 'undesirable' || head === 'extremist' || head === 'unconstitutional' ? 'lexical' : 'soft';
    return label;
  }
  if (!open) return undefined;
  if (!label.quoted && words.length < 2) return undefined;
  return label;
}

const EVENTS =
  /^(?:attacks?|acts?|incidents?|offen[cs]es?|crimes?|activity|activities|charges?|cases?|materials?|content|bombings?|plots?|violence|strikes?|ideology|propaganda|financing|suspects?|conduct|behaviou?r|speech|matters?|investigations?|organizers?|leaders?|members?|operatives?|symbols?|literature|texts?|books?|videos?|views?|means|measures?|tactics?|targets?|zones?|areas?|territory|weapons?)$/;

const isEvent = (word: string): boolean => EVENTS.test(word);

/** The head of the label, before its complement. */
function headOf(words: readonly string[]): string {
  const link = words.findIndex((word, index) => index > 0 && /^(?:of|to|for|against)$/.test(word));
  return (link > 0 ? words[link - 1] : words.at(-1)) ?? '';
}
