import { isMark, type Run, type View, wordAt } from './view.ts';
import {
  ADJECTIVE_LABELS,
  CHARACTER,
  NO_LABELS,
  ORGANIZATION_LABEL_HEADS,
  PHRASES,
  QUALIFIERS,
  SOFT,
  STATUS_HEADS,
} from './words/labels.ts';
import { OTHER_NOUNS } from './words/organizations.ts';
import { PERSON_NOUNS } from './words/people.ts';
import { withPlurals } from './words/word-list.ts';

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
      if (PHRASES.has(forms.slice(from, to).join(' ')) || PHRASES.has(words.slice(from, to).join(' ')))
        return true;
  return false;
}

/** Whether a word tells of legal or political character, also as the end of a compound ("narco-terrorist"). */
export const isTelling = (word: string): boolean =>
  CHARACTER.has(word) ||
  (word.includes('-') && CHARACTER.has(word.slice(word.lastIndexOf('-') + 1))) ||
  /^(?:terror|extremis)/.test(word);

/**
 * Settles what kind of label it is: `told`: a telling word stands in it; `soft`: only such as are also said of people
 * and acts; `open`: labels outside the lists are wanted as well. `undefined`: it is no label of a status.
 */
export function withKind(
  view: View,
  label: Label,
  { told, soft, open }: { told: boolean; soft: boolean; open: boolean },
): Label | undefined {
  const words: string[] = [];
  for (let k = label.from; k < label.to; k++) if (!isMark(view, k)) words.push(wordAt(view, k));
  const joined = words.join(' ');
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
  if (words.length === 1 && ADJECTIVE_LABELS.has(joined)) {
    label.kind = 'soft';
    return label;
  }
  if (!open) return undefined;
  if (!label.quoted && words.length < 2) return undefined;
  return label;
}

/** Acts, things and works that no list of other nouns holds. */
const EVENTS: ReadonlySet<string> = new Set([
  ...withPlurals('offence offense plot matter investigation text view measure target'),
  ...'violence propaganda financing literature means territory'.split(' '),
]);

/** "terrorist attack", "extremist literature", "terrorist leaders": said of an act, a work or a person. */
const isEvent = (word: string): boolean =>
  EVENTS.has(word) ||
  ((OTHER_NOUNS.has(word) || PERSON_NOUNS.has(word)) &&
    !STATUS_HEADS.has(word) &&
    !ORGANIZATION_LABEL_HEADS.has(word));

/** The head of the label, before its complement. */
function headOf(words: readonly string[]): string {
  const link = words.findIndex((word, index) => index > 0 && /^(?:of|to|for|against)$/.test(word));
  return (link > 0 ? words[link - 1] : words.at(-1)) ?? '';
}
