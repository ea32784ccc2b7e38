/** Words whose change changes the facts: numbers, dates, negations, names, designators. English and Russian. */
// marked pure where it is called: a bundle without the diff leaves the lists out
const words = (list: string) => new Set(list.split(' '));

const NUMBERS = /* @__PURE__ */ words(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half third quarter first second once twice none both один два три четыре пять шесть семь восемь девять десять сто тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов первый второй третий',
);
const DATES = /* @__PURE__ */ words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight января февраля марта апреля мая июня июля августа сентября октября ноября декабря понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье сегодня вчера завтра',
);
const NEGATIONS = /* @__PURE__ */ words(
  'not no never nor neither none nobody nothing nowhere without cannot hardly barely scarcely unlikely denied denies deny refused refuses failed fails не нет ни никогда никто ничто ничего без нельзя отрицает отрицал отрицала',
);
const DESIGNATORS = /* @__PURE__ */ words(
  'terrorist terrorists terrorism extremist extremists extremism separatist separatists militant militants insurgent insurgents rebel rebels fighter fighters radical radicals banned outlawed prohibited proscribed illegal unlawful undesirable designated recognized alleged allegedly suspected accused convicted acquitted guilty innocent foreign agent agents occupied annexed self-proclaimed so-called террористический террористическая террористической экстремистский экстремистская экстремистской запрещенный запрещенная запрещенной запрещённая запрещённой нежелательная нежелательной иностранный иноагент боевик боевики сепаратист сепаратисты оккупированный',
);
/** Begin sentences with a capital without being names. */
const FUNCTION_WORDS = /* @__PURE__ */ words(
  'a an and as at but by for from he her his how i if in into it its my of on or our she so that the their then there these they this those to was we were what when where which while who why with you your а в во и из к как на но о он она они от по при с со так то у что это мы вы я',
);

/** Letters and digits of a word, without the punctuation around it. */
const bare = (word: string) => word.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '');

/** Whether a change of `word` changes what is said; `other`: what stands in its place, if anything. */
export function isCritical(word: string, other = ''): boolean {
  const plain = bare(word);
  const lower = plain.toLowerCase();
  if (!plain) return false;
  if (/\p{N}/u.test(plain) || NUMBERS.has(lower) || DATES.has(lower)) return true;
  if (NEGATIONS.has(lower) || /n.t$/u.test(lower) || DESIGNATORS.has(lower)) return true;
  const isAcronym = plain.length > 1 && plain === plain.toUpperCase() && plain !== lower;
  if (isAcronym) return true;
  // "The" for "the" is no other name; "Medvedev" for "Putin" is
  return /^\p{Lu}/u.test(plain) && !FUNCTION_WORDS.has(lower) && lower !== bare(other).toLowerCase();
}
