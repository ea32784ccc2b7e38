/** Word lists for people and bodies in the news. Compiled for this project from the usage of AP, Reuters and the BBC. */
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const MALE_TITLES = set(
  'mr mr. sir lord king prince monsieur herr señor senor father sheikh imam pope spokesman chairman congressman businessman policeman salesman brother son husband father uncle nephew grandfather boy man actor',
);
export const FEMALE_TITLES = set(
  'ms ms. mrs mrs. miss mme mme. madame lady dame queen princess frau señora senora sister spokeswoman chairwoman congresswoman businesswoman policewoman daughter wife mother aunt niece grandmother girl woman actress',
);

/** Before a name, part of no name. */
export const TITLES = set(
  `mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady sen sen. senator sens. rep rep. representative reps. congressman congresswoman gov gov. governor lt lt. gen gen. general col col. colonel maj maj. major capt capt. captain sgt sgt. sergeant cmdr cmdr. commander adm adm. admiral brig brig. president president-elect vice prime minister premier chancellor secretary deputy foreign defense defence finance interior justice health energy education trade prime attorney chief justice judge king queen prince princess emir sheikh sultan ayatollah pope cardinal archbishop bishop rev rev. reverend father sister rabbi imam ambassador envoy director commissioner chairman chairwoman chair chairperson speaker mayor sheriff officer detective lieutenant inspector superintendent spokesman spokeswoman spokesperson spokespeople leader head coach manager executive ceo cfo founder co-founder editor correspondent reporter analyst economist republican democrat democratic conservative labour liberal tory socialist green independent nominee candidate presidential state county city police fire former acting interim u.s. us u.k. uk eu un european assistant under undersecretary under-secretary undersecretary-general secretary-general director-general treasurer comptroller councilman councilwoman alderman assemblyman assemblywoman del. delegate supt. atty. hon. pres.`,
);

/** Before any surname: they say no office. */
export const PLAIN_TITLES = set('mr mr. mrs mrs. ms ms. miss dr dr. mme mme. sir dame');

/** One word for one office. */
const SAME_OFFICE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    rep: 'representative',
    congressman: 'representative',
    congresswoman: 'representative',
    gov: 'governor',
    pres: 'president',
    prof: 'professor',
    gen: 'general',
    col: 'colonel',
    maj: 'major',
    capt: 'captain',
    lt: 'lieutenant',
    sgt: 'sergeant',
    cmdr: 'commander',
    adm: 'admiral',
    rev: 'reverend',
    supt: 'superintendent',
    atty: 'attorney',
    spokesman: 'spokesperson',
    spokeswoman: 'spokesperson',
    chairman: 'chair',
    chairwoman: 'chair',
    chairperson: 'chair',
    premier: 'minister',
  }),
);

/** A title or a word of a role as the office it names: "Sen." as "senator". */
export function officeWord(word: string): string {
  const plain = word.toLowerCase().replace(/\.$/, '');
  return SAME_OFFICE.get(plain) ?? plain;
}

/** Those of the titles that only qualify another: alone before a word in capitals they make no person ("State Duma"). */
export const QUALIFIERS = set(
  'foreign defense defence finance interior justice health energy education trade democratic republican conservative labour liberal tory socialist green independent state county city police fire former acting interim u.s. us u.k. uk eu un european assistant under vice prime deputy presidential',
);

/** Common nouns for a person by office or trade, singular: "the minister" is whoever the text gave that office. */
export const ROLE_NOUNS = set(
  `president minister premier chancellor secretary senator congressman congresswoman representative governor mayor general colonel commander ambassador envoy director commissioner chairman chairwoman chair chairperson speaker spokesman spokeswoman spokesperson judge justice prosecutor attorney lawyer sheriff officer detective chief leader head candidate nominee executive founder owner editor correspondent reporter journalist writer author columnist analyst economist expert professor scholar scientist researcher doctor physician pastor bishop pope king queen prince princess coach player captain manager adviser advisor aide strategist consultant activist organizer historian lawmaker legislator democrat republican billionaire businessman businesswoman mogul developer actor actress singer filmmaker farmer teacher student diplomat official inspector superintendent pilot soldier veteran mother father widow son daughter brother sister wife husband lieutenant deputy critic witness`,
);

/** The last or tell-tale word of a body's name. */
export const BODY_WORDS = set(
  `department ministry administration agency council committee commission court house senate congress parliament assembly cabinet office bureau board bank fund union association federation league institute institution university college school center centre foundation organization organisation organizations party campaign government army navy force forces police guard service services corporation corp corp. company co co. inc inc. ltd ltd. llc group holdings partners network news times post journal herald tribune guardian telegraph magazine press radio television tv channel society alliance coalition front movement brigade church hospital museum trust authority exchange chamber conference committee caucus club team project program kremlin pentagon nato interfax reuters tass xinhua bloomberg facebook twitter google amazon microsoft state states nations kingdom republic street airlines motors`,
);

/** Plural nouns that speak as one. */
export const COLLECTIVES = set(
  `officials source sources authorities critics supporters opponents lawmakers republicans democrats experts analysts economists scientists researchers prosecutors police lawyers attorneys investigators activists advocates residents witnesses diplomats leaders executives aides advisers advisors allies organizers protesters demonstrators rebels militants commanders reporters journalists observers people voters members senators congressmen representatives ministers judges doctors relatives friends neighbors colleagues executives strategists conservatives liberals proponents insiders others some many several all both groups companies agencies states countries`,
);

/** Capitals that stand for a government. A seat with a name of its own (the Kremlin, the Pentagon) keeps it. */
export const METONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    moscow: 'Russian government',
    washington: 'U.S. government',
    beijing: 'Chinese government',
    london: 'British government',
    paris: 'French government',
    berlin: 'German government',
    rome: 'Italian government',
    madrid: 'Spanish government',
    ankara: 'Turkish government',
    tehran: 'Iranian government',
    damascus: 'Syrian government',
    baghdad: 'Iraqi government',
    kabul: 'Afghan government',
    islamabad: 'Pakistani government',
    'new delhi': 'Indian government',
    tokyo: 'Japanese government',
    seoul: 'South Korean government',
    pyongyang: 'North Korean government',
    kyiv: 'Ukrainian government',
    kiev: 'Ukrainian government',
    minsk: 'Belarusian government',
    brussels: 'European Union',
    jerusalem: 'Israeli government',
    riyadh: 'Saudi government',
    cairo: 'Egyptian government',
    ottawa: 'Canadian government',
    canberra: 'Australian government',
    caracas: 'Venezuelan government',
    havana: 'Cuban government',
    warsaw: 'Polish government',
  }),
);
