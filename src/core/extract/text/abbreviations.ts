/**
 * Abbreviations written with a dot, without it, in lower case. Compiled for this project from the titles, months,
 * US states, company forms and units that news style guides (AP, Guardian) abbreviate.
 */
const words = (list: string): string[] => list.split(' ');

/** Before a name: the dot never ends a sentence. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(
    'mr mrs ms mx dr prof gov govs lt col maj gen sgt capt cmdr adm brig cpl pvt spc sen sens rep reps rev fr hon pres amb atty supt det insp st ste mt ft messrs mme mlle vs',
  ),
);

/** Months, before a day or a year. */
export const MONTH_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words('jan feb mar apr jun jul aug sep sept oct nov dec'),
);

/** After a name, or between words: the dot may end a sentence as well. */
const OTHER_ABBREVIATIONS = words(
  'inc corp co cos ltd llc plc bros jr sr esq phd etc est ave blvd rd dept assn assoc dist univ approx al ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo mon tue tues wed thu thur thurs fri',
);

export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...TITLE_ABBREVIATIONS,
  ...MONTH_ABBREVIATIONS,
  ...OTHER_ABBREVIATIONS,
]);

/** The few that are written small. */
export const SMALL_ABBREVIATIONS: ReadonlySet<string> = new Set(words('vs etc inc corp approx est dept'));
