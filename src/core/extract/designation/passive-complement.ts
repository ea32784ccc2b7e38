import { skipAdverbs } from './adverb.ts';
import { type Authority, authorityAfter, isTimeWord } from './authority.ts';
import { labelOf } from './complement.ts';
import { followingBan } from './following-ban.ts';
import type { Label } from './label-kind.ts';
import type { VerbGroup } from './verb-group.ts';
import { tokenAt, type View, wordAt } from './view.ts';

/** What follows a passive or participle. */
export interface PassiveComplement {
  label?: Label;
  authorities: Authority[];
  /** After everything read (token). */
  to: number;
}

/**
 * "designated as a Y by A", "designated by A as a Y", "designated in 2012 as a Y", "banned in A" (no label), "declared
 * a Y and banned in A". Without label and authority: both absent, `to` right after the verb.
 */
export function passiveComplement(view: View, group: VerbGroup): PassiveComplement {
  const start = skipAdverbs(view, group.to);
  const direct = labelOf(view, start, group.cue);
  if (direct) {
    const after = authorityAfter(view, direct.ends) ?? followingBan(view, direct.ends);
    return { label: direct, authorities: after?.authorities ?? [], to: after?.to ?? direct.ends };
  }
  const first = authorityAfter(view, start);
  const at = first ? first.to : start;
  const under = /^(?:under|pursuant|by)$/.test(wordAt(view, at));
  for (let k = at; k < Math.min(view.to, at + 9); k++) {
    const word = wordAt(view, k);
    if (
      word === 'as' ||
      (first && k === at && (word === 'a' || word === 'an') && group.cue.kind === 'call')
    ) {
      const label = labelOf(view, k, group.cue);
      if (label) {
        const after = first ?? authorityAfter(view, label.ends);
        return { label, authorities: after?.authorities ?? [], to: Math.max(label.ends, after?.to ?? 0) };
      }
    }
    if (
      under &&
      (tokenAt(view, k).capital ||
        tokenAt(view, k).kind === 'number' ||
        /^(?:under|pursuant|to|section|act)$/.test(word))
    )
      continue;
    if (!isTimeWord(view, k) && !/^(?:in|on|at|since|and|court|for|its|their|alleged|ties)$/.test(word))
      break;
  }
  return { authorities: first?.authorities ?? [], to: first?.to ?? group.to };
}
