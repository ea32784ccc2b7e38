import { FORM, VERB_FORMS } from '../text/verbs.ts';

/** Whether a clause speaks of what was or of what is to come; undefined where no verb tells. */
export type Tense = 'past' | 'future' | undefined;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Auxiliaries that put the verb after them ahead of the time of speaking. */
const MODALS = words("will 'll won't shall would may might could should must can cannot");
/** Words that say that something is fixed for a time to come. */
const PLANNED = words(
  'scheduled due supposed expected slated planned plans planning plan upcoming intends intend hopes hope hoping expects expect going likely vowed promised prepares preparing prepared ready aims wants forthcoming deadline expires expire expiring eligible poised anticipated effective payable',
);
/** Those of them that are nouns as well: after an article they tell nothing. */
const NOUNS = words('plan plans planning hope hopes deadline expected');
const DETERMINERS = words("the a an its his her their this that these those of 's no any");
/** Verbs whose "to" opens on what is to come: "decided to meet on Friday". */
const INTENT = words(
  'agreed decided voted ordered urged asked pledged threatened offered proposed agreement decision wants want set',
);
/** Present forms that news use for fixtures to come ("the trial opens Monday"). */
const FIXTURES = words(
  'begins opens starts ends closes meets votes goes faces kicks hosts plays returns resumes travels arrives leaves heads comes takes visits matures runs airs debuts launches elects meet begin arrive resume travel visit open close appears',
);
/** Past forms that the verb list does not hold. */
const PAST = words("were been since wasn't weren't didn't hadn't couldn't wouldn't");
const PERFECT = words("has have having hasn't haven't 've");
const PRESENT_BE = words("is are isn't aren't be being");
const NO_VERB_ED = words(
  'hundred need heed weed deed reed indeed united speed seed feed embed armed unprecedented unspecified undisclosed exceed proceed succeed alleged so-called',
);
const RELATIVE = words('that which who whom whose when while because although though but if unless whereas');

const WORD = /[a-z][a-z'’-]*|['’](?:ll|ve)\b|[;“”"–—]|:(?!\d)/gi;
/** Past verbs that give time to come: "extended the deadline until Tuesday". */
const GRANTED = words(
  'has have given gave extended delayed postponed suspended adjourned ordered held closed set put pushed granted remanded jailed',
);
/** Clock times and zones between a verb and its day. */
const CLOCK = words('a m p am pm est edt gmt bst local time noon midnight early late mid- about around');

const isPast = (word: string): boolean =>
  word.length > 3 && word.endsWith('ed')
    ? !NO_VERB_ED.has(word)
    : PAST.has(word) || ((VERB_FORMS.get(word) ?? 0) & FORM.past) !== 0;

/** What the word at an index tells; `undefined`: nothing. */
function tenseOf(clause: readonly string[], at: number): Tense {
  const word = clause[at] ?? '';
  const before = clause[at - 1] ?? '';
  if (MODALS.has(word))
    return (word === 'could' || word === 'would') && clause[at + 1] === 'not' ? 'past' : 'future';
  if (word === 'set') return clause[at + 1] === 'to' || clause[at + 1] === 'for' ? 'future' : 'past';
  if (word === 'to')
    return INTENT.has(before) || before === 'is' || before === 'are' || clause[at + 1] === 'be'
      ? 'future'
      : undefined;
  if (PLANNED.has(word)) {
    if (word === 'going' && clause[at + 1] !== 'to') return undefined;
    if (before === 'to' || (NOUNS.has(word) && DETERMINERS.has(before))) return undefined;
    return before === 'had' || clause[at - 2] === 'had' ? 'past' : 'future';
  }
  if (FIXTURES.has(word))
    return DETERMINERS.has(before) || before === 'to' || before === 'not' || clause[at + 1] === 'to'
      ? undefined
      : 'future';
  if ((PERFECT.has(word) || word === 'were' || word === 'was') && clause[at + 1] === 'to') return 'future';
  if (PERFECT.has(word)) return 'past';
  if (!isPast(word)) return undefined;
  if (PRESENT_BE.has(before)) return undefined;
  return (word === 'was' || word === 'were') && PLANNED.has(clause[at + 1] ?? '') ? 'future' : 'past';
}

const isBreak = (word: string): boolean => /^[;:“”"–—]/.test(word);

/**
 * Tense of the clause around an expression, by its nearest verb: first leftwards to the clause's edge, then rightwards.
 * `sentence` is the text of the sentence, `start` and `end` the expression in it. Looks at most 16 words each way:
 * enough for news clauses, and it bounds the work.
 */
export function tenseAround(sentence: string, start: number, end: number): Tense {
  const before = (
    sentence
      .slice(Math.max(0, start - 180), start)
      .toLowerCase()
      .match(WORD) ?? []
  ).slice(-16);
  let top = before.length - 1;
  while (top >= 0 && CLOCK.has(before[top] ?? '')) top--;
  const near = before[top];
  if (near === 'since') return 'past';
  if (near === 'as' && /^(?:soon|early|late)$/.test(before[top - 1] ?? '')) return 'future';
  const until = near === 'until' || near === 'till';
  const through = until || near === 'through';
  for (let at = top; at >= 0; at--) {
    const word = before[at] ?? '';
    if (isBreak(word) || (RELATIVE.has(word) && at < top)) break;
    const tense = tenseOf(before, at);
    if (tense) return through && GRANTED.has(word) ? 'future' : tense;
  }
  const after = (
    sentence
      .slice(end, end + 180)
      .toLowerCase()
      .match(WORD) ?? []
  ).slice(0, 16);
  for (const [at, word] of after.entries()) {
    if (isBreak(word)) break;
    const tense = tenseOf(after, at);
    if (tense) return tense;
  }
  return until || near === 'by' ? 'future' : undefined;
}
