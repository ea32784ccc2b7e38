import { METONYMS } from '../../people/roles.ts';
import { withPlurals } from './word-list.ts';

/**
 * Who designates: states, their capitals and seats used for governments, adjectives of nationality, offices and
 * bodies. Names of states after the UN member list with common short forms; compiled for this project. Lower case.
 */
export const STATES: ReadonlySet<string> = new Set(
  'afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|benin|bhutan|bolivia|bosnia|bosnia and herzegovina|botswana|brazil|brunei|bulgaria|burkina faso|burundi|cambodia|cameroon|canada|chad|chile|china|colombia|congo|costa rica|croatia|cuba|cyprus|czech republic|czechia|denmark|djibouti|ecuador|egypt|el salvador|eritrea|estonia|eswatini|ethiopia|finland|france|gabon|gambia|georgia|germany|ghana|greece|guatemala|guinea|guyana|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|jamaica|japan|jordan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|moldova|monaco|mongolia|montenegro|morocco|mozambique|myanmar|burma|namibia|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|north macedonia|macedonia|norway|oman|pakistan|palestine|panama|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|russian federation|rwanda|saudi arabia|senegal|serbia|sierra leone|singapore|slovakia|slovenia|somalia|somaliland|south africa|south korea|south sudan|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|togo|trinidad|tunisia|turkey|türkiye|turkmenistan|uganda|ukraine|united arab emirates|uae|united kingdom|uk|u.k.|britain|great britain|england|scotland|wales|northern ireland|united states|united states of america|us|u.s.|u.s|usa|u.s.a.|america|uruguay|uzbekistan|vanuatu|venezuela|vietnam|yemen|zambia|zimbabwe|european union|eu|e.u.|soviet union|ussr|yugoslavia|republic of ireland|drc|hong kong|crimea|chechnya|tatarstan|gaza|west bank|texas|florida|ohio|california|new york'.split(
    '|',
  ),
);

/** Cities and seats that stand for a government. */
export const SEATS: ReadonlySet<string> = new Set([
  ...METONYMS.keys(),
  ...'kremlin|tel aviv|delhi|doha|abu dhabi|bogota|bogotá|belgrade|athens|hanoi|manila|jakarta|dhaka|colombo|khartoum|addis ababa|nairobi|abuja|pretoria|tripoli|algiers|rabat|tunis|beirut|amman|sanaa|baku|yerevan|tbilisi|chisinau|vilnius|riga|tallinn|prague|budapest|bucharest|sofia|vienna|kigali|kinshasa|white house|pentagon|state department|treasury|congress|capitol hill|downing street|knesset|duma|state duma|foreign ministry|justice ministry|home office|bundestag|un|u.n.|united nations|security council|nato|interpol|fbi|ofac|splc|fatf|roskomnadzor|fsb|adl|arab league|gcc|african union|european parliament|european commission|council of the european union|supreme court|high court|european council|hague|quad|shanghai cooperation organization|southern poverty law center|anti-defamation league'.split(
    '|',
  ),
]);

/** Adjectives of nationality: Albania, Albanian; the others are listed. */
export const NATIONALITIES: ReadonlySet<string> = new Set([
  ...[...STATES].filter((state) => state.endsWith('a')).map((state) => `${state}n`),
  ...'afghan arab argentine asian azerbaijani bangladeshi basque belarusian belgian brazilian british burmese canadian chechen chilean chinese czech danish dutch ecuadorian egyptian emirati european filipino finnish french german greek gulf hungarian iranian iraqi irish israeli italian japanese jordanian kazakh korean kurdish kuwaiti kyrgyz lebanese malian mexican moroccan norwegian pakistani palestinian peruvian polish portuguese qatari salvadoran saudi scottish singaporean somali soviet spanish sudanese swedish swiss tajik taiwanese thai turkish turkmen ukrainian uzbek vietnamese western yemeni zimbabwean houthi catalan uyghur uighur tamil sikh islamic shiite shia sunni'.split(
    ' ',
  ),
]);

/** Heads of phrases that stand for someone who may call an organization something. */
export const AUTHORITY_NOUNS: ReadonlySet<string> = new Set([
  ...withPlurals(
    'government authority court judge ministry minister department official president state country nation power agency prosecutor military party group organization watchdog leader governor senator mep diplomat regulator lawyer institution body ngo company service monitor critic opponent supporter rival analyst expert journalist activist',
  ),
  ...'administration tribunal parliament congress senate lawmakers legislature legislators premier regime democracies office council commission committee treasury police army media press outlets newspapers organisation center centre league union bloc alliance allies coalition republicans democrats conservatives mps assembly secretary chancellor ambassador spokesman spokeswoman bank cabinet leadership junta kremlin duma rebels members neighbors neighbours board monarch king prince mayor general commander kingdom federation republic world community capitals historians scholars researchers firm study report dozens others bureau panel'.split(
    ' ',
  ),
]);

/** Of those, the ones whose word is law. */
export const LEGAL_AUTHORITIES =
  /\b(?:court|tribunal|judge|ministry|minister|department|treasury|government|parliament|congress|senate|council|ofac|authorities|administration|prosecutors?|agency|home office|home secretary|duma|kremlin|white house|pentagon|commission|commerce|cabinet|legislature|states?|countries|nations|union|un|u\.n\.|eu|fsb|fcc|roskomnadzor|president|governor|gov\.|police|regulator|federation)\b/i;
