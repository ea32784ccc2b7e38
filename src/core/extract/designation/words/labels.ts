import { GROUPS } from './organizations.ts';
import { withPlurals, wordSet } from './word-list.ts';

/**
 * What organizations are called. Compiled for this project from the categories of public lists (US FTO, SDGT, SDN,
 * state sponsors of terrorism; UN 1267; EU; UK proscription; Russian terrorist, extremist, foreign-agent and
 * undesirable lists; FATF; IRF Act) and from the vocabulary of agency news. Lower case.
 */
/** Words that make a phrase a statement about legal or political character, as adjective or as head. */
export const CHARACTER: ReadonlySet<string> = new Set([
  ...withPlurals(
    'terrorist extremist undesirable criminal enemy separatist secessionist fascist neo-nazi nazi supremacist jihadist jihadi insurgent puppet narco-terrorist narcoterrorist occupier aggressor traitor mouthpiece gatekeeper mercenary apostate adversary sdgt fto militant belligerent',
  ),
  ...'terror terrorism terroristic extremism unwanted unlawful illegal illicit outlaw outlawed banned prohibited proscribed forbidden blacklisted sanctioned hostile subversive racist hate insurgency unconstitutional anti-constitutional anti-government antigovernment anti-state anti-national treasonous seditious rogue pariah illegitimate genocidal satanic totalitarian narco-state apartheid occupying mafia cult dictatorship bandits non-cooperative uncooperative deviant heretical narcotics paramilitary pseudo-religious destructive collaborators collaborationist infidels anti-muslim anti-lgbtq anti-lgbt anti-immigrant antisemitic anti-semitic white-nationalist islamophobic xenophobic right-wing-extremist junta rebels mobsters gangsters thugs tyrannical repressive cyberterrorist pro-terrorist conspirators counterrevolutionary counter-revolutionary'.split(
    ' ',
  ),
]);

/** Of those, the words that name no organization by themselves and that a writer also uses of people and acts. */
export const SOFT = wordSet(
  'criminal criminals illegal unlawful illicit hostile forbidden prohibited banned sanctioned enemy enemies rebels militants militant paramilitary cult repressive thugs destructive adversary adversaries racist puppet puppets deviant junta narcotics unwanted dictatorship mafia hate traitor traitors insurgency belligerent',
);

/** Adjectives that count only with an organization's head noun (moderate opposition, legitimate party). */
export const QUALIFIERS = wordSet(
  'state-affiliated state-controlled government-affiliated government-controlled government-funded moderate legitimate radical dangerous destabilizing failed authoritarian corrupt violent armed islamist foreign fundamentalist revolutionary democratic socialist communist nationalist transnational hostile-state high-risk trusted untrusted propaganda political secular religious far-right far-left right-wing left-wing protected resistance liberation illegal malign',
);

/** Adjectives besides those of character that may be the whole label: "recognized as legitimate". */
export const ADJECTIVE_LABELS = wordSet('legitimate moderate state-affiliated state-controlled');

/** Whole labels, singular; each word may stand in the plural. */
export const PHRASES: ReadonlySet<string> = new Set(
  'foreign agent|foreign agent media|agent of foreign influence|foreign mission|foreign principal|foreign adversary|specially designated national|specially designated global terrorist|specially designated terrorist|moderate opposition|moderate rebel|freedom fighter|resistance movement|resistance group|liberation movement|national liberation movement|security threat|national security threat|national security risk|security risk|existential threat|terror threat|strategic competitor|systemic rival|currency manipulator|major non-nato ally|non-nato ally|non-market economy|tax haven|high-risk jurisdiction|drug trafficker|drug kingpin|narcotics kingpin|human trafficker|war criminal|failed state|market economy|puppet government|legitimate government|legitimate representative|very large online platform|chinese military company|military end user|unreliable entity|covered company|propaganda outlet|propaganda arm|propaganda tool|state media|fifth column|axis of evil|evil empire|great satan|communist front|front organization|front organisation|front group|criminal enterprise|safe third country|safe country of origin|country of particular concern|money laundering concern|primary money laundering concern|enemy of the people|persona non grata|enemy combatant|illegal monopoly'.split(
    '|',
  ),
);

/** Nouns an organization or state is called by, that say nothing without a character word. */
export const ORGANIZATION_LABEL_HEADS: ReadonlySet<string> = new Set([
  ...GROUPS,
  ...withPlurals('body structure formation actor enterprise element'),
  ...'agency arm jurisdiction power operation system conspiracy ring'.split(' '),
]);

/** Other heads that end a label. */
export const STATUS_HEADS: ReadonlySet<string> = new Set([
  ...withPlurals(
    'agent threat enemy foe ally competitor rival sponsor trafficker kingpin representative national supporter backer financier violator mission proxy user facilitator',
  ),
  ...'manipulator haven concern fighters risk propagandists economy empire evil column tool instrument satan monopoly combatants platforms origin menace danger conduit occupiers non-grata grata'.split(
    ' ',
  ),
]);

/** Heads whose complement belongs to the label: sponsor of terrorism, threat to national security. */
export const COMPLEMENT_HEADS: ReadonlySet<string> = new Set([
  ...withPlurals(
    'sponsor supporter backer financier threat enemy agent country representative violator risk puppet proxy',
  ),
  ...'arm wing tool instrument haven concern danger source exporter conduit facilitator front mouthpiece aggressor state menace cover government axis traitors organization party group'.split(
    ' ',
  ),
]);

/** Functional, commercial, sporting and honorific words: a label that has one is no designation in this sense. */
export const NO_LABELS = wordSet(
  'official hitter driver airline carrier champion champions winner winners partner partners host venue site sites hub buy hold sell favorite favourite underdog preferred bidder market brand leader bestseller heritage landmark monument holiday day days week month zone area areas wilderness park contractor exempt nonprofit non-profit tax-exempt charitable priority essential retailer manufacturer employer successor survivor tribe university college hospital school restaurant candidate nominee contender contenders success failure victimvictims hero heroes star',
);
