import { withPlurals, wordSet } from './word-list.ts';

/**
 * Nouns that organizations are named by, and nouns that show a phrase names something else. Compiled for this project
 * from the group, institution and state nouns of WordNet's lexicographer files (noun.group) that agency news uses.
 */
/** Nouns that an organization or state is both named and called by; both numbers. */
export const GROUPS: readonly string[] = [
  ...withPlurals(
    'organization organisation group grouping entity movement party militia gang cartel network outlet company firm bank association institution faction cell regime government sect syndicate outfit ngo broadcaster alliance union state country nation channel newspaper website platform denomination',
  ),
  ...'force forces foundation charity media front army bloc wing collective club brigade unit opposition society church territory republic community supplier vendor'.split(
    ' ',
  ),
];

/** Lower-case heads of phrases that stand for organizations; both numbers. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set([
  ...GROUPS,
  ...withPlurals(
    'portal agency arm corporation conglomerate battalion brigade coalition nonprofit foundation charity magazine publication publisher church society council federation club provider guerrilla branch affiliate subsidiary institute center centre fund business startup exchange paramilitary ministry university initiative chapter contractor service supplier operator guard office clan triad',
  ),
  ...'cult station committee think-tank tank corps militants rebels insurgents fighters separatists jihadists jihadis extremists mercenaries troops offshoot mixer hackers brotherhood confederation congregation carrier territories democracy lender refinery shipper manufacturer chipmaker carmaker squad monarchy caliphate emirate department authority militiamen fraternity league campaign project secretariat directorate parliament congress lobby monitor watchdog bookstore partisans resistance holding apparatus judiciary police military navy legion hacktivists monastery order lodge tribe mafia junta joint-venture shipyard'.split(
    ' ',
  ),
]);

/** Capitalized words (lower-cased here) that mark a name as an organization's. */
export const ORGANIZATION_NAME_WORDS = wordSet(
  "properties organization organisation group movement party militia gang cartel network company corporation corp corp. inc inc. ltd ltd. llc plc ag gmbh holdings bank association institution faction front army brigade brigades battalion regime government sect syndicate alliance coalition union foundation charity broadcaster channel newspaper agency church society council committee federation club corps guard guards forces force wing branch institute center centre fund brotherhood confederation congress league initiative ministry department authority university service services television tv radio news times post media press press-service institute academy technologies technology telecom telecommunications airlines systems industries energy oil gas petroleum shipping logistics international group trust commission bureau office command directorate liberation resistance jihad hezbollah taliban state islamic popular people's peoples revolutionary national republican democratic kingdom emirate caliphate boys clan mafia triad legion assembly campaign watch rights witness witnesses jehovah's legal partnership school lab labs laboratories defenders defence defense alternative action bloc exchange solidarity justice struggle path army's shield hand rising dawn tigers panthers vanguard patriots oath keepers workers' workers sons soldiers protectors battalion squad",
);

/** Pieces of names in transliterated Arabic, Persian, Urdu, Kurdish and Hebrew that organizations bear. */
export const ORGANIZATION_NAME_PREFIX =
  /^(?:al|el|as|ash|ansar|harakat|hizb|jaish|jaysh|jabhat|lashkar|liwa|kata'?ib|jama'?at|jamaat|ahrar|hay'?at|tehrik|tehreek|hayat|hurras|junud|saraya|asa'?ib|partiya|boko|abu|jemaah|laskar|front|hizbul|tanzim|islami|sipah)(?:-|$)/;

/** Heads that show the phrase is an event, a work, a place, a thing or an act. */
export const OTHER_NOUNS: ReadonlySet<string> = new Set([
  ...withPlurals(
    'attack bombing shooting incident killing strike protest demonstration rally election event hospital school building site area zone city town village region district book film song material document email substance drug weapon car vehicle animal day year stock bond game team player activity action act symbol flag practice policy case charge crime decision law move plan comment statement article post video work property asset vessel ship tanker product device app word tactic operation death',
  ),
  ...'massacre murder war conflict referendum crisis accident explosion province novel album movie information data vaccine virus outbreak pandemic disease storm hurricane flight route road bridge park species plant week month shares match season coach tournament conduct behavior behaviour speech content slogan use bill deal agreement proposal idea aircraft goods imports exports technology concept theory ideology religion language term phrase name time place situation threat migration immigration border wall trade method attempt coup uprising invasion intervention occupation raid marriage abortion gender sex identity'.split(
    ' ',
  ),
]);
