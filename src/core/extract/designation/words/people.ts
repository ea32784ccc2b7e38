import { TITLES as NEWS_TITLES, QUALIFIERS, ROLE_NOUNS } from '../../people/roles.ts';
import { withPlurals, wordSet } from './word-list.ts';

/**
 * Nouns that show a phrase is a person, titles, and peoples, besides those of the news in general. Compiled for this
 * project from agency news. Lower case.
 */

export const PERSON_NOUNS: ReadonlySet<string> = new Set([
  ...ROLE_NOUNS,
  ...withPlurals(
    'suspect leader founder commander general officer official journalist reporter writer author activist politician lawmaker senator president minister lawyer blogger analyst critic opponent dissident citizen resident member employee worker student doctor executive diplomat judge prosecutor soldier driver player candidate figure individual cleric victim hostage prisoner inmate detainee migrant refugee immigrant attacker operative supporter editor elder fan user customer oligarch',
  ),
  ...'man woman men women person people boy girl child children co-founder boss poet emir youtuber rapper musician comedian staff tycoon banker ceo hitter imam priest rabbi preacher ideologue gunman gunmen shooter bomber financier facilitator hacker trafficker smuggler appointee viewer'.split(
    ' ',
  ),
]);

/** Titles directly before a name. */
export const TITLES: ReadonlySet<string> = new Set(
  [...NEWS_TITLES, 'sheik', 'mullah'].filter((title) => !QUALIFIERS.has(title)),
);

/** Peoples and faiths: a label on them is no designation of an organization. */
export const PEOPLES = wordSet(
  'muslims muslim christians christian jews jewish arabs kurds latinos hispanics immigrants migrants refugees russians americans ukrainians chinese iranians israelis palestinians turks syrians afghans africans europeans mexicans blacks whites women men gays lesbians atheists catholics protestants hindus sikhs buddhists shiites sunnis alawites yazidis uighurs uyghurs rohingya islam christianity judaism hinduism communism capitalism zionism marxism feminism atheism scientists',
);
