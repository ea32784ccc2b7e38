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

interface Entry {
  lemma: string;
  kind: CueKind;
  as?: 'required';
  strong?: true;
  legal?: true;
  past?: string;
  participle?: string;
}

const ENTRIES: readonly Entry[] = [
  ...entries('call', 'designate redesignate categorize categorise classify reclassify', {
    strong: true,
    legal: true,
  }),
  ...entries('call', 'label relabel brand', { strong: true }),
  ...entries('call', 'declare list certify proclaim', { legal: true }),
  ...entries('call', 'deem consider name dub call term pronounce rename stamp rule judge reckon', {}),
  ...entries(
    'call',
    'recognize recognise describe regard view treat characterize characterise denounce condemn portray depict define identify dismiss paint cast decry demonize demonise stigmatize stigmatise slam blast perceive register tag',
    { as: 'required' },
  ),
  { lemma: 'see', kind: 'call', as: 'required', past: 'saw', participle: 'seen' },
  { lemma: 'know', kind: 'call', as: 'required', past: 'knew', participle: 'known' },
  { lemma: 'hold', kind: 'call', as: 'required', past: 'held' },
  { lemma: 'find', kind: 'call', as: 'required', past: 'found' },
  ...entries('ban', 'ban outlaw prohibit proscribe blacklist criminalize criminalise', {
    as: 'required',
    strong: true,
    legal: true,
  }),
  ...entries('ban', 'sanction', { as: 'required', strong: true, legal: true }),
  ...entries('add', 'add place include enter relist enlist', { legal: true }),
  { lemma: 'put', kind: 'add', legal: true, past: 'put' },
  { lemma: 'keep', kind: 'add', legal: true, past: 'kept' },
  { lemma: 'retain', kind: 'add', legal: true },
  ...entries('remove', 'remove drop delete strike exclude lift unlist scrub exempt erase', { legal: true }),
  { lemma: 'take', kind: 'remove', legal: true, past: 'took', participle: 'taken' },
  ...entries('undo', 'delist unban legalize legalise dedesignate de-list undesignate', {
    strong: true,
    legal: true,
  }),
];

function entries(kind: CueKind, lemmas: string, more: Partial<Entry>): Entry[] {
  return lemmas.split(' ').map((lemma) => ({ lemma, kind, ...more }));
}

/** Verbs that double their last consonant; British English also doubles an l. */
const DOUBLING = new Set([
  'ban',
  'unban',
  'drop',
  'stamp',
  'label',
  'relabel',
  'tag',
  'put',
  'slam',
  'scrub',
]);

function forms({ lemma, past, participle }: Entry): [string, Cue['form']][] {
  const stem = lemma.endsWith('e') && lemma !== 'see' ? lemma.slice(0, -1) : lemma;
  const y = /[^aeiou]y$/.test(lemma);
  const all: [string, Cue['form']][] = [
    [lemma, 'base'],
    [y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, 's'],
    [`${stem}ing`, 'ing'],
  ];
  if (past && participle) all.push([past, 'past'], [participle, 'participle']);
  else if (past) all.push([past, 'past']);
  else all.push([y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`, 'past']);
  if (DOUBLING.has(lemma)) {
    const double = lemma + lemma.slice(-1);
    all.push([`${double}ed`, 'past'], [`${double}ing`, 'ing']);
  }
  if (lemma === 'strike') all.push(['struck', 'past']);
  return all;
}

/** Every inflected form, lower case, with what it does. */
export const CUES: ReadonlyMap<string, Cue> = new Map(
  ENTRIES.flatMap((entry) =>
    forms(entry).map(([word, form]): [string, Cue] => [
      word,
      {
        lemma: entry.lemma,
        form,
        kind: entry.kind,
        as: entry.as ?? 'optional',
        strong: entry.strong ?? false,
        legal: entry.legal ?? false,
      },
    ]),
  ),
);

/** Verbs and nouns between an authority and "to designate" or "designating", by what they make of it. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The act is done: voted to, decided to, went on to. */
export const DONE = set(
  'voted votes vote decided decides decide agreed agrees agree chose choose chosen managed continues continue continued began begun started went helped came resolved elected proceeded used tends tended appears seems appeared finished led authorized authorised allowed enabled',
);

/** The act is left undone: refused to, against. */
export const UNDONE = set(
  'refused refuses refuse refusing refusal declined declines decline declining failed fails fail failing failure against avoid avoided avoids avoiding short resisted resists resist opposed opposes oppose opposing opposition rejected rejects reject reluctant reluctance unwilling hesitated hesitant stopped ceased without rather instead unable',
);

/** The act is wanted or planned: plans to, called on the EU to, is considering. */
export const PLANNED = set(
  'plans plan planned planning wants want wanted wanting seeks seek sought seeking threatened threatens threaten threatening threats threat vowed vows vow pledged pledges promised promises proposed proposes propose proposing proposal proposals considering considers considered consider mulling mulls mulled weighing weighs weighed preparing prepares prepared prepare set expected expects likely ready poised hopes hope hoped hoping intends intend intended intention due about aims aim aimed aiming moved moves move moving trying tries tried try attempt attempts attempted attempting efforts effort push pushes pushed pushing pressing pressed presses pressure pressured lobbying lobbied lobby urged urges urge urging called calls call calling asked asks ask asking requested requests request requesting demanded demands demand demanding recommended recommends recommend suggested suggests suggest advocated advocates backed supported supports favors favored bill bills legislation motion resolution petition campaign campaigned campaigning discussing discussed debating debate exploring explore looking threatening need needs needed wish wishes willing moving option options possibility idea draft law measure appeal appealed decision',
);

/** Verbs whose object does the designating: urged Britain to ban. */
export const CONTROL = set(
  'urged urges urge urging asked asks ask asking pressed presses press pressing pressured pressure pressuring lobbied lobbying lobby requested requests want wants wanted wanting expects expect implored begged on upon for forces forced compels compelled led allowed allows obliges requires require required directs directed ordered orders instructs instructed encouraged encourages prompted prompting told',
);

/** Documents and acts that carry out a designation: passed legislation designating. */
export const INSTRUMENTS = set(
  'legislation law laws decree decrees order orders bill bills resolution resolutions ruling rulings decision decisions statement statements motion motions measure measures verdict proclamation amendment act memo memorandum letter report communique notice move moves statute edict fatwa directive regulation executive declaration',
);
