import { type Authority, authorityOf, isOfficial } from './authority.ts';
import { isClosed } from './closed.ts';
import { labelAt } from './label.ts';
import type { Label } from './label-kind.ts';
import { phraseAt } from './phrase.ts';
import { isMark, tokenAt, type View, wordAt } from './view.ts';
import { NATIONALITIES } from './words/authorities.ts';
import { DETERMINERS } from './words/grammar.ts';

/** A list named in the text: what being on it makes one, whose it is, where the words end (token). */
export interface NamedList {
  label: Pick<Label, 'from' | 'to' | 'quoted' | 'organizational' | 'kind'>;
  owner?: Authority;
  /** "its list": the subject's own. */
  own: boolean;
  to: number;
}

const LIST =
  /^(?:list|lists|blacklist|black-list|blocklist|register|registry|watchlist|watch-list|grey-list|greylist|roster)$/;
/** Words before "list" that say which one. */
const KIND =
  /^(?:terror|terrorist|terrorism|terrorists|sanctions|sanction|black|grey|gray|entity|sdn|extremist|extremists|undesirable|proscribed|proscription|banned|agents|agent|nationals|restricted|trade|export|unreliable|blocked|enemies|designated|stop|fto|hostile|organizations|organisations|organization|sponsors|sponsor|prohibited|wanted|foreign)$/;

/** Words of a list's name at most. */
const LONGEST = 12;

/** The list whose phrase begins at `i` (after "on", "to", "from"). `undefined`: none, or a list of other things. */
export function listAt(view: View, i: number): NamedList | undefined {
  for (let k = i; k < Math.min(view.to, i + LONGEST); k++) {
    const token = tokenAt(view, k);
    if (LIST.test(token.lower)) return readList(view, i, k);
    if (token.kind === 'punctuation' && token.lower !== '-') return undefined;
    if (isClosed(token.lower) && !/^(?:of|the|for|'s|its|and|her|his|our|us)$/.test(token.lower))
      return undefined;
  }
  return undefined;
}

function readList(view: View, i: number, noun: number): NamedList | undefined {
  const end = noun + 1;
  const own = wordAt(view, i) === 'its' || wordAt(view, i) === 'their';
  const owner = ownerIn(view, i, noun);
  const more = owner ? { owner, own } : { own };
  if (wordAt(view, end) === 'of' || (wordAt(view, end) === 'for' && wordAt(view, end + 1).startsWith('s'))) {
    const label = labelAt(view, end + 1, true);
    if (label && label.kind !== 'open') return { label, ...more, to: label.ends };
    if (label && /(?:designated|sanctioned|banned|specially|prohibited)/.test(wordAt(view, label.from)))
      return { label, ...more, to: label.ends };
    return undefined;
  }
  let from = noun;
  while (from - 1 >= i && isPartOfName(view, from - 1)) from--;
  if (owner && owner.to > from) from = owner.to + (wordAt(view, owner.to) === "'s" ? 1 : 0);
  let told = /^black|^gr[ea]y/.test(wordAt(view, noun));
  let plain = true;
  for (let k = from; k < noun; k++) {
    if (KIND.test(wordAt(view, k))) told = true;
    if (/^(?:terror|sanction|entity$|sdn$|extremis|undesirable|unreliable)/.test(wordAt(view, k)))
      plain = false;
  }
  if (!told) return undefined;
  return {
    label: { from, to: end, quoted: false, organizational: false, kind: plain ? 'soft' : 'lexical' },
    ...more,
    to: end,
  };
}

const isPartOfName = (view: View, k: number): boolean => {
  const token = tokenAt(view, k);
  return (
    (token.kind === 'word' || isMark(view, k)) &&
    !DETERMINERS.has(token.lower) &&
    !isClosed(token.lower) &&
    token.lower !== "'s"
  );
};

/** "the *US* list", "*the State Department's* list". */
function ownerIn(view: View, i: number, noun: number): Authority | undefined {
  for (let k = noun - 1; k > i; k--) {
    if (wordAt(view, k) !== "'s" && wordAt(view, k) !== '’') continue;
    const phrase = phraseAt(view, i, k);
    return phrase && phrase.to === k && !phrase.pronoun ? authorityOf(view, phrase) : undefined;
  }
  for (let length = 4; length > 0; length--) {
    if (i + length > noun) continue;
    const phrase = phraseAt(view, i, i + length);
    if (
      phrase &&
      !phrase.pronoun &&
      phrase.to === i + length &&
      phrase.name &&
      isOfficial(view, phrase) &&
      !LIST.test(phrase.head)
    )
      return authorityOf(view, phrase);
  }
  const first = wordAt(view, i) === 'the' ? i + 1 : i;
  const state = phraseAt(view, first, first + 1);
  if (NATIONALITIES.has(wordAt(view, first)))
    return { from: first, to: first + 1, name: tokenAt(view, first).text };
  return state && isOfficial(view, state)
    ? { from: first, to: first + 1, name: tokenAt(view, first).text }
    : undefined;
}
