/**
 * What organizations are called. Compiled for this project from the categories of public lists (US FTO, SDGT, SDN,
 * state sponsors of terrorism; UN 1267; EU; UK proscription; Russian terrorist, extremist, foreign-agent and
 * undesirable lists; FATF; IRF Act) and from the vocabulary of agency news. Lower case.
 */
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that make a phrase a statement about legal or political character, as adjective or as head. */
export const CHARACTER = set(
  'terrorist terrorists terror terrorism terroristic extremist extremists extremism undesirable undesirables unwanted unlawful illegal illicit criminal criminals outlaw outlawed banned prohibited proscribed forbidden blacklisted sanctioned hostile enemy enemies subversive separatist separatists secessionist secessionists fascist fascists neo-nazi neo-nazis nazi nazis racist supremacist supremacists hate jihadist jihadists jihadi jihadis insurgent insurgents insurgency unconstitutional anti-constitutional anti-government antigovernment anti-state anti-national treasonous seditious rogue pariah puppet puppets illegitimate genocidal satanic totalitarian narco-terrorist narco-terrorists narcoterrorist narcoterrorists narco-state apartheid occupying occupier occupiers aggressor aggressors traitor traitors mouthpiece mouthpieces mafia cult gatekeeper gatekeepers dictatorship bandits mercenaries mercenary non-cooperative uncooperative deviant heretical apostate apostates adversary adversaries sdgt fto sdgts ftos narcotics paramilitary pseudo-religious destructive collaborators collaborationist infidels militants militant anti-muslim anti-lgbtq anti-lgbt anti-immigrant antisemitic anti-semitic white-nationalist islamophobic xenophobic right-wing-extremist junta rebels belligerent belligerents mobsters gangsters thugs tyrannical repressive cyberterrorist pro-terrorist conspirators counterrevolutionary counter-revolutionary',
);

/** Of those, the words that name no organization by themselves and that a writer also uses of people and acts. */
export const SOFT = set(
  'criminal criminals illegal unlawful illicit hostile forbidden prohibited banned sanctioned enemy enemies rebels militants militant paramilitary cult repressive thugs destructive adversary adversaries racist puppet puppets deviant junta narcotics unwanted dictatorship mafia hate traitor traitors insurgency belligerent',
);

/** Adjectives that count only with an organization's head noun (moderate opposition, legitimate party). */
export const QUALIFIERS = set(
  'state-affiliated state-controlled government-affiliated government-controlled government-funded moderate legitimate radical dangerous destabilizing failed authoritarian corrupt violent armed islamist foreign fundamentalist revolutionary authoritarian democratic socialist communist nationalist transnational hostile-state high-risk trusted untrusted propaganda political secular religious far-right far-left right-wing left-wing protected resistance liberation illegal malign',
);

/** Adjectives that may be the whole label: "recognized as extremist". */
export const ADJECTIVE_LABELS = set(
  'terrorist extremist undesirable unwanted illegal unlawful illegitimate unconstitutional hostile subversive legitimate criminal terroristic treasonous racist fascist moderate antisemitic anti-semitic separatist state-affiliated state-controlled non-cooperative outlawed banned prohibited',
);

/** Whole labels, singular; each word may stand in the plural. */
export const PHRASES: readonly string[] = [
  'foreign agent',
  'foreign agent media',
  'agent of foreign influence',
  'foreign mission',
  'foreign principal',
  'foreign adversary',
  'specially designated national',
  'specially designated global terrorist',
  'specially designated terrorist',
  'moderate opposition',
  'moderate rebel',
  'freedom fighter',
  'resistance movement',
  'resistance group',
  'liberation movement',
  'national liberation movement',
  'security threat',
  'national security threat',
  'national security risk',
  'security risk',
  'existential threat',
  'terror threat',
  'strategic competitor',
  'systemic rival',
  'currency manipulator',
  'major non-nato ally',
  'non-nato ally',
  'non-market economy',
  'tax haven',
  'high-risk jurisdiction',
  'drug trafficker',
  'drug kingpin',
  'narcotics kingpin',
  'human trafficker',
  'war criminal',
  'failed state',
  'market economy',
  'puppet government',
  'legitimate government',
  'legitimate representative',
  'very large online platform',
  'chinese military company',
  'military end user',
  'unreliable entity',
  'covered company',
  'propaganda outlet',
  'propaganda arm',
  'propaganda tool',
  'state media',
  'fifth column',
  'axis of evil',
  'evil empire',
  'great satan',
  'communist front',
  'front organization',
  'front organisation',
  'front group',
  'criminal enterprise',
  'safe third country',
  'safe country of origin',
  'country of particular concern',
  'money laundering concern',
  'primary money laundering concern',
  'enemy of the people',
  'persona non grata',
  'enemy combatant',
  'illegal monopoly',
];

/** Nouns an organization or state is called by, that say nothing without a character word. */
export const ORGANIZATION_LABEL_HEADS = set(
  'organization organizations organisation organisations group groups grouping groupings entity entities movement movements party parties militia militias gang gangs cartel cartels network networks outlet outlets company companies firm firms bank banks association associations body bodies institution institutions media faction factions front force forces army cell cells structure structures formation formations state states country countries nation nations regime regimes government governments actor actors sect sects syndicate syndicates outfit outfits bloc alliance union ngo ngos foundation charity enterprise enterprises arm wing agency broadcaster broadcasters channel newspaper website platform collective club brigade unit element elements opposition society church denomination jurisdiction power supplier vendor community operation organization-affiliated territory republic system force conspiracy ring',
);

/** Other heads that end a label. */
export const STATUS_HEADS = set(
  'agent agents threat threats enemy enemies foe foes ally allies competitor competitors rival rivals sponsor sponsors manipulator haven trafficker traffickers kingpin kingpins concern representative representatives national nationals fighters supporter supporters backer backers financier financiers violator violators mission missions risk proxy proxies propagandists economy empire evil column tool instrument satan monopoly combatants user users platforms origin menace danger conduit facilitator facilitators occupiers non-grata grata',
);

/** Heads whose complement belongs to the label: sponsor of terrorism, threat to national security. */
export const COMPLEMENT_HEADS = set(
  'sponsor sponsors supporter supporters backer backers financier financiers threat threats enemy enemies agent agents arm wing tool instrument country countries haven concern representative representatives violator violators danger risk risks source exporter conduit facilitator front mouthpiece puppet puppets proxy proxies aggressor state menace cover government axis traitors organization party threats group',
);

/** Functional, commercial, sporting and honorific words: a label that has one is no designation in this sense. */
export const NO_LABELS = set(
  'official sponsor-of hitter driver airline carrier champion champions winner winners partner partners host venue site sites hub buy hold sell favorite favourite underdog preferred bidder market brand leader bestseller heritage landmark monument holiday day days week month zone area areas wilderness park contractor exempt nonprofit non-profit tax-exempt charitable priority essential retailer manufacturer employer successor survivor tribe university college hospital school restaurant club-of candidate nominee contender contenders success failure victim victims hero heroes star',
);
