/**
 * Closed word classes of English, lower case. After Quirk et al., A Comprehensive Grammar of the English Language
 * (1985), ch. 3 (auxiliaries), 5 (determiners), 6 (pronouns), 9 (prepositions) and 14 (subordinators).
 */
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const DETERMINERS = set(
  'the a an this that these those its their his her our your my some several many all both any each every another other no most certain various numerous multiple few dozens such which what whose more only both neither either scores hundreds half',
);

export const NUMBERS = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty hundred dozen',
);

export const PRONOUNS = set(
  'it they them he she him her we us you i who whom itself themselves himself herself',
);

/** Pronouns that stand for an organization or a state. */
export const THING_PRONOUNS = set('it they them itself themselves');

export const BE = set(
  "is are was were be been being 's 're am isn't aren't wasn't weren't get gets got getting remains remained remain became",
);
export const HAVE = set("has have had having 've hasn't haven't hadn't");
export const MODALS = set(
  "will would should must may might could can shall 'll 'd ought cannot won't wouldn't shouldn't couldn't can't mustn't",
);
export const DO = set("do does did don't doesn't didn't");

export const NEGATIONS = set(
  "not never neither nor isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't shouldn't couldn't can't cannot don't doesn't didn't mustn't",
);

/** Adverbs that stand inside a verb group; words in -ly are taken as such as well. */
export const ADVERBS = set(
  'also still now long already once often not never since again even just first ever yet both then thus instead itself themselves himself too so always sometimes twice soon today later earlier far widely simply subsequently nor longer no hereby else indeed further meanwhile',
);

export const PREPOSITIONS = set(
  'of in on at by for from with without to into onto upon about against among amid during under over through between despite near off since until till toward towards within across along around behind beyond after before above below beside besides inside outside via per as than like unlike except including alongside regarding concerning following versus according',
);

/** Words after which a new clause begins. */
export const SUBORDINATORS = set(
  'that because although though while whereas when where if unless whether since after before until once as but and or so whereby why how than yet nor for given amid despite',
);

export const RELATIVES = set('which that who whom whose');

/** Words that cannot stand inside a noun phrase, besides prepositions, auxiliaries, pronouns and subordinators. */
export const OTHER_CLOSED = set(
  'there here not also very too just only then thus however meanwhile therefore instead last next ago yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday late early earlier later recently',
);

/** Days and months, abbreviated or not. */
export const CALENDAR =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|mar\.|apr\.|aug\.|sept\.|oct\.|nov\.|dec\.)$/;
