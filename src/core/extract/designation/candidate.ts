import type { Designation } from '../../annotation.ts';
import type { Authority } from './authority.ts';
import type { Phrase } from './phrase.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Run, View } from './view.ts';

/** What a rule proposes: one label, its organizations and authorities; find makes pairs of them. */
export interface Candidate {
  organizations: Phrase[];
  /** Empty: the text names none. */
  authorities: Authority[];
  label: Run & { quoted: boolean; organizational: boolean; kind: 'lexical' | 'soft' | 'open' };
  status: Designation['status'];
  /** The words alone make it a legal act, or leave it to who the authority is. */
  legal: boolean;
  /** A loaded word whose owner is left open: organization and label are the same words. */
  wording?: true;
  /** The stretch the organization stands in, where it is not the label's sentence. */
  at?: View;
  /** 0 to 1: what the construction is worth when everything else is plain. */
  confidence: number;
  /** After "because". */
  reason: string;
}

/** A construction; reads one sentence, given the designating verbs in it. */
export interface Rule {
  name: string;
  find(view: View, verbs: readonly VerbGroup[]): Candidate[];
}
