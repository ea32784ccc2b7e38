import type { Designation } from '../../annotation.ts';
import type { Authority } from './authority.ts';
import type { Candidate } from './candidate.ts';
import { LEGAL_AUTHORITIES, SEATS, STATES } from './words/authorities.ts';

const CONTESTED =
  /\b(?:disagree(?:s|d|ment|ments)?|disput(?:e|ed|es|ing)|contest(?:s|ed)|controversial(?:ly)?|reject(?:s|ed)? (?:the|that|this|its) (?:label|designation|characteri[sz]ation|accusation)|den(?:y|ies|ied) (?:being|it is|that it is|the label|the designation)|challeng(?:ed|es|ing) (?:the|its) designation)\b/i;
const LEGAL_LABEL =
  /\b(?:foreign agents?|specially designated|sdgts?|ftos?|foreign terrorist organi[sz]ations?|undesirable|state sponsors? of terror|banned?|sanctioned|outlaw(?:ed)?|proscribed|prohibited|blacklist|sanctions|list|gatekeepers?|particular concern|foreign missions?|unconstitutional)\b/i;

const NEVER_LEGAL =
  /\b(?:moderate|freedom fighters?|legitimate|radical|puppet|rogue|fascist|nazi|enem(?:y|ies))\b/i;

/** Whose word on a status is law, whatever the verb. */
const COURTS = /\b(?:court|tribunal|prosecutors?|justice ministry|ministry of justice|security council)\b/i;

/**
 * legal: a designating, banning or listing verb, or a label that only law gives, from a public body or unnamed;
 * disputed: the sentence says that the label is contested; political: everyone else's word.
 */
export function forceOf(
  sentence: string,
  candidate: Candidate,
  authority: Authority | undefined,
  label: string,
): Designation['force'] {
  if (CONTESTED.test(sentence)) return 'disputed';
  const official =
    !authority ||
    LEGAL_AUTHORITIES.test(authority.name) ||
    STATES.has(authority.name.toLowerCase()) ||
    SEATS.has(authority.name.toLowerCase());
  if (!official || NEVER_LEGAL.test(label)) return 'political';
  if (authority && COURTS.test(authority.name)) return 'legal';
  return LEGAL_LABEL.test(label) || (candidate.legal && !candidate.label.quoted) ? 'legal' : 'political';
}
