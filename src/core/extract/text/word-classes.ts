/**
 * The closed word classes of English, in lower case. Compiled for this project after Quirk et al., A Comprehensive
 * Grammar of the English Language (1985), chs. 2, 6, 9 and 10.
 */
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const DETERMINERS = set(
  'the a an this these those each every some any no another such both all several many most few either neither what whatever which more much half enough various certain',
);
/** Pronouns that can only be a subject. */
export const NOMINATIVES = set('he she they i we');
export const OBJECT_PRONOUNS = set(
  'him them us me her it you himself herself themselves itself myself ourselves yourself',
);
export const PREPOSITIONS = set(
  'of in on at by for from with without to into onto about against among amongst amid during under over through between despite toward towards across along around behind beside besides beyond near off out per since than throughout upon via within outside inside above below after before until till unlike like including regarding concerning following except versus as up down',
);
export const CONJUNCTIONS = set('and or but nor yet plus &');
export const SUBORDINATORS = set(
  'because although though if while whereas unless since when whenever until till once after before as so than whether where wherever lest',
);
export const WH_WORDS = set('who whom whose which what when where why how whether');
export const MODALS = set(
  "will would can could may might must should shall ought cannot can't won't wouldn't couldn't shouldn't mustn't mightn't needn't 'll 'd",
);
export const BE_FORMS = set("be am is are was were been being isn't aren't wasn't weren't ain't 're 'm");
export const HAVE_FORMS = set("have has had having haven't hasn't hadn't 've");
export const DO_FORMS = set("do does did doing done don't doesn't didn't");
export const ADVERBS = set(
  'also then now later again still already just only even ever once often sometimes always soon too very quite rather almost nearly perhaps maybe however meanwhile instead earlier later today yesterday tomorrow tonight afterward afterwards thereafter previously recently repeatedly publicly privately bluntly flatly simply further furthermore moreover therefore thus hence nonetheless nevertheless otherwise likewise indeed twice finally initially so far back away ahead together apart here there yet well long much more most less least soon elsewhere anyway instead',
);
export const ADJECTIVES = set(
  'new old good bad big small great high low large little young long short early late first last next own other same different important public private political social national international local federal foreign military economic former senior top chief deputy possible able free open full clear sure true false strong weak right wrong white black red blue green russian american british french german chinese syrian islamic democratic republican republicans conservative liberal presidential vice main major minor best better worse worst recent current final real real-life total average common special serious huge tough hard easy key central single additional potential separate similar likely unlikely ready willing unable available responsible necessary legal illegal medical criminal civil general particular entire whole human familiar aware',
);
export const TIME_NOUNS = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night week month year weekend day hour minute spring summer autumn winter january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.',
);
export const NUMBER_WORDS = set(
  'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion billions trillion',
);
