/**
 * Nouns that show a phrase is a person, titles, and peoples. Compiled for this project from agency news. Lower case.
 */
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const PERSON_NOUNS = set(
  "man woman men women person people boy girl child children suspect suspects leader leaders founder founders co-founder head chief boss commander commanders general generals officer officers official officials journalist journalists reporter reporters writer writers author authors poet activist activists politician politicians lawmaker lawmakers senator senators congressman congresswoman president presidents minister ministers premier chancellor king queen prince emir lawyer lawyers attorney blogger bloggers youtuber singer rapper musician actor actress director comedian scientist historian economist analyst analysts critic critics opponent opponents dissident dissidents citizen citizens resident residents member members employee employees worker workers staff student students teacher professor doctor doctors businessman businesswoman oligarch oligarchs billionaire tycoon banker executive executives ceo spokesman spokeswoman spokesperson ambassador diplomat diplomats envoy judge judges prosecutor prosecutors soldier soldiers driver drivers hitter player players coach candidate candidates figure figures individual individuals cleric clerics imam priest bishop rabbi preacher ideologue son daughter father mother brother sister wife husband victim victims hostage hostages prisoner prisoners inmate inmates detainee detainees migrant migrants refugee refugees immigrant immigrants gunman shooter attacker attackers bomber operative operatives gunmen supporter supporters adviser advisor aide deputy chairman chairwoman financier facilitator publisher's editor editors hacker trafficker smuggler nominee appointee elder elders farmer fan fans viewer user users customer customers",
);

/** Titles directly before a name. */
/** Peoples and faiths: a label on them is no designation of an organization. */
export const PEOPLES = set(
  'muslims muslim christians christian jews jewish arabs kurds latinos hispanics immigrants migrants refugees russians americans ukrainians chinese iranians israelis palestinians turks syrians afghans africans europeans mexicans blacks whites women men gays lesbians atheists catholics protestants hindus sikhs buddhists shiites sunnis alawites yazidis uighurs uyghurs rohingya islam christianity judaism hinduism communism capitalism zionism marxism feminism atheism scientists',
);

export const TITLES = set(
  'mr. mrs. ms. miss dr. prof. sen. rep. gov. gen. col. lt. maj. capt. sgt. president minister premier chancellor senator congressman congresswoman governor general colonel judge king queen prince princess sheikh sheik ayatollah imam sir lord lady pope bishop secretary ambassador spokesman spokeswoman spokesperson mayor commander captain lieutenant major sergeant professor justice mullah chairman director mr mrs ms dr sen rep gov gen speaker attorney deputy sultan emir',
);
