/** Whether a clause speaks of what was or of what is to come; undefined where no verb tells. */
export type Tense = 'past' | 'future' | undefined;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Auxiliaries that put the verb after them ahead of the time of speaking. */
const MODALS = words("will 'll won't shall would may might could should must can cannot wouldn't");
/** Words that say that something is fixed for a day to come, before "to", "for" or a day. */
const PLANNED = words(
  'scheduled due expected slated set planned plans planning plan upcoming intends intend hopes hope hoping expects expect going likely vowed promised prepares preparing prepared ready aims wants forthcoming deadline expires expire expiring eligible poised anticipated',
);
/** Present forms that news use for fixtures to come ("the trial opens Monday"). */
const FIXTURES = words(
  'begins opens starts ends closes meets votes goes faces kicks holds hosts plays returns resumes travels arrives leaves heads comes takes visits matures runs airs debuts launches reports elects begin open start end meet vote go play return resume travel arrive leave',
);
/** Irregular past forms that news use; compiled for this project. */
const IRREGULAR = words(
  "said told was were had did went took came saw gave made got began became knew found thought left brought held kept stood lost met ran paid sent sat spoke rose fell grew fought won hit cut put led built bought sold taught caught drove flew wrote broke chose wore drew threw shot struck swore spent slept felt heard read hung sank sought shook stole spread split shut burst bore beat bid bound dealt fled forgot froze hid laid lay lent rang rode sang slid stuck swept swung tore woke wasn't weren't didn't hadn't been",
);
const PAST_PERFECT_HELP = words("has have having hasn't haven't 've");
const BOUNDARY = words('that which who whom whose when while because although though but if unless until as where whereas after before since');
const NO_VERB_ED = words('hundred red need indeed united speed seed feed bed armed led wed unprecedented exceed proceed succeed alleged so-called');

const WORD = /[a-z][a-z'’-]*|['’](?:ll|ve)\b|[;:()“”"–—]/gi;

function tenseOf(word: string, previous: string | undefined): Tense {
  if (MODALS.has(word) || PLANNED.has(word)) return 'future';
  if (FIXTURES.has(word) && previous !== 'to') return previous === 'the' || previous === 'a' ? undefined : 'future';
  if (IRREGULAR.has(word) || PAST_PERFECT_HELP.has(word)) return 'past';
  return word.length > 4 && word.endsWith('ed') && !NO_VERB_ED.has(word) ? 'past' : undefined;
}

const isBreak = (word: string): boolean => /^[;:()“”"–—]/.test(word);

/**
 * Tense of the clause around an expression, by its nearest verb: first leftwards to the clause's edge, then rightwards.
 * `sentence` is the text of the sentence, `start` and `end` the expression in it. Looks at most 14 words each way:
 * enough for news clauses, and it bounds the work.
 */
export function tenseAround(sentence: string, start: number, end: number): Tense {
  const before = (sentence.slice(Math.max(0, start - 160), start).toLowerCase().match(WORD) ?? []).slice(-14);
  const last = before.at(-1);
  if (last === 'until' || last === 'till' || last === 'by') return 'future';
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at] ?? '';
    if (isBreak(word)) break;
    const previous = before[at - 1];
    const tense = tenseOf(word, previous);
    if (tense === 'future') return 'future';
    if (tense === 'past') return governed(before, at) ?? 'past';
    if (BOUNDARY.has(word) && at < before.length - 1) break;
  }
  const after = (sentence.slice(end, end + 160).toLowerCase().match(WORD) ?? []).slice(0, 14);
  for (const [at, word] of after.entries()) {
    if (isBreak(word)) break;
    const tense = tenseOf(word, after[at - 1]);
    if (tense) return tense === 'past' && (word === 'was' || word === 'were' || word.endsWith('ed')) && PLANNED.has(after[at + 1] ?? '') ? 'future' : tense;
  }
  return undefined;
}

/** "was due", "had been scheduled": the participle is past in form, the time is not. */
function governed(before: readonly string[], at: number): Tense {
  return PLANNED.has(before[at + 1] ?? '') ? 'future' : undefined;
}
