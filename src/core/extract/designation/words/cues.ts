import { conjugate, FORM } from '../../text/verbs.ts';
import { inflected, withPlurals, wordSet } from './word-list.ts';

/**
 * Verbs that give, report, withdraw or list a designation. Compiled for this project from the classes "appoint",
 * "characterize", "dub", "declare" and "conjecture" of Levin, English Verb Classes and Alternations (1993), ch. 29,
 * and from the wording of sanctions notices, court reports and agency news.
 */

/** What the verb does: gives a label, bans (the participle is itself the label), puts on or takes off a list, withdraws. */
export type CueKind = 'call' | 'ban' | 'add' | 'remove' | 'undo';

export interface Cue {
  lemma: string;
  form: 'base' | 's' | 'past' | 'participle' | 'ing';
  kind: CueKind;
  /** The label must follow "as" (describe X as Y), or may follow bare (label X Y). */
  as: 'required' | 'optional';
  /** Strong: the verb alone tells of a status; weak: only a label from the word list makes it one. */
  strong: boolean;
  /** The act of a law, court or office, whoever the authority is. */
  legal: boolean;
}

type Entry = Pick<Cue, 'lemma' | 'kind' | 'as' | 'strong' | 'legal'>;

const ENTRIES: readonly Entry[] = [
  ...entries('call', 'designate redesignate categorize categorise classify reclassify', {
    strong: true,
    legal: true,
  }),
  ...entries('call', 'label relabel brand', { strong: true }),
  ...entries('call', 'declare list certify proclaim', { legal: true }),
  ...entries('call', 'deem consider name dub call term pronounce rename stamp rule judge reckon'),
  ...entries(
    'call',
    'recognize recognise describe regard view treat characterize characterise denounce condemn portray depict define identify dismiss paint cast decry demonize demonise stigmatize stigmatise slam blast perceive register tag see know hold find',
    { as: 'required' },
  ),
  ...entries('ban', 'ban outlaw prohibit proscribe blacklist criminalize criminalise sanction', {
    as: 'required',
    strong: true,
    legal: true,
  }),
  ...entries('add', 'add place include enter relist enlist put keep retain', { legal: true }),
  ...entries('remove', 'remove drop delete strike exclude lift unlist scrub exempt erase take', {
    legal: true,
  }),
  ...entries('undo', 'delist unban legalize legalise dedesignate de-list undesignate', {
    strong: true,
    legal: true,
  }),
];

function entries(kind: CueKind, lemmas: string, more: Partial<Entry> = {}): Entry[] {
  return lemmas
    .split(' ')
    .map((lemma) => ({ lemma, kind, as: 'optional', strong: false, legal: false, ...more }));
}

/** Verbs that double their last consonant besides those of one syllable; an l in British English alone. */
const DOUBLING = wordSet('unban label relabel');

function forms(lemma: string): [string, Cue['form']][] {
  const all = conjugate(lemma).map(([word, bits]): [string, Cue['form']] => [
    word,
    bits & FORM.base
      ? 'base'
      : bits & FORM.third
        ? 's'
        : bits & FORM.gerund
          ? 'ing'
          : bits & FORM.past
            ? 'past'
            : 'participle',
  ]);
  const double = lemma + lemma.slice(-1);
  return DOUBLING.has(lemma) ? [...all, [`${double}ed`, 'past'], [`${double}ing`, 'ing']] : all;
}

/** Every inflected form, lower case, with what it does. */
export const CUES: ReadonlyMap<string, Cue> = new Map(
  ENTRIES.flatMap((entry) =>
    forms(entry.lemma).map(([word, form]): [string, Cue] => [word, { ...entry, form }]),
  ),
);

/** The act is done: voted to, decided to, went on to. */
export const DONE: ReadonlySet<string> = new Set([
  ...inflected('vote decide agree choose manage continue begin'),
  ...'started went helped came resolved elected proceeded used tends tended appears seems appeared finished led authorized authorised allowed enabled'.split(
    ' ',
  ),
]);

/** The act is left undone: refused to, against. */
export const UNDONE: ReadonlySet<string> = new Set([
  ...inflected('refuse decline fail avoid resist oppose reject'),
  ...'refusal failure against short opposition reluctant reluctance unwilling hesitated hesitant stopped ceased without rather instead unable'.split(
    ' ',
  ),
]);

/** The act is wanted or planned: plans to, called on the EU to, is considering. */
export const PLANNED: ReadonlySet<string> = new Set([
  ...inflected(
    'plan want seek threaten vow propose consider mull weigh prepare hope intend aim move try attempt push press lobby urge call ask request demand recommend suggest support explore need',
  ),
  ...withPlurals('threat proposal option'),
  ...'pledged pledges promised promises set expected expects likely ready poised intention due about efforts effort pressure pressured advocated advocates backed favors favored bill bills legislation motion resolution petition campaign campaigned campaigning appeal appealed discussing discussed debating debate looking wishes willing possibility idea draft law measure decision'.split(
    ' ',
  ),
]);

/** Verbs whose object does the designating: urged Britain to ban. */
export const CONTROL: ReadonlySet<string> = new Set([
  ...inflected('urge ask press pressure lobby want require'),
  ...'requested requests expects expect implored begged on upon for forces forced compels compelled led allowed allows obliges directs directed ordered orders instructs instructed encouraged encourages prompted prompting told'.split(
    ' ',
  ),
]);

/** Documents and acts that carry out a designation: passed legislation designating. */
export const INSTRUMENTS: ReadonlySet<string> = new Set([
  ...withPlurals('law decree order bill resolution ruling decision statement motion measure move'),
  ...'legislation verdict proclamation amendment act memo memorandum letter report communique notice statute edict fatwa directive regulation executive declaration'.split(
    ' ',
  ),
]);
