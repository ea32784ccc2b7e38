import { SPEECH_VERBS } from './speech-verbs.ts';

/**
 * Common English verbs by lemma, besides those of saying, so that a finite verb is told from a noun. Compiled for this project from the verb
 * classes of Levin, English Verb Classes and Alternations (1993), and the commonest verbs of news prose.
 */
const REGULAR =
  'emphasise criticise apologise characterise categorise summarise abandon abolish absorb abuse accelerate accept accompany achieve acquire act adapt address adjust adopt advance affect afford aid aim allow alter amend analyze appear apply appoint approach approve arrange arrest arrive assemble assess assign assist associate assume attach attack attempt attend attract avoid award back balance ban bar base battle belong benefit block board boost borrow bother brief bristle campaign cancel capture care carry cause celebrate change chase check choke clash clean clear climb close coincide collapse collect combat combine commit compare compel compete complete comply compose compound comprise compromise concentrate concern conduct confer confront confuse consider consist constitute construct consult consume contact contain contract contribute control convert convict convince cooperate coordinate cope correct cost count cover crack crash create cross cultivate damage dance debate decide decline decrease defeat defend define delay deliver demonstrate depart depend deploy deprive derive deserve design desire destroy detail detain determine develop devote die differ diminish disagree disappear discover discuss display disrupt distribute divide dominate donate double doubt draft drag drop earn ease echo edit elect eliminate embrace emerge employ enable encounter encourage end endorse endure enforce engage enhance enjoy ensure enter escape establish evaluate evolve examine exceed exchange exclude execute exercise exist expand expect experience explode explore expose extend face fail fear feature file fill finance finish fire fix flee flow focus follow force form free frustrate fuel function fund gain gather generate govern grab greet guarantee guard guide halt handle happen harm hate head help hesitate hire hope host hurt identify ignore illustrate imagine impact implement impose improve include incorporate increase influence inherit injure inspire install intend intensify interpret interview introduce invade invest investigate invite involve issue join judge jump justify kick kill knock lack land last laugh launch lie lift like limit link list live lobby locate look lower manage mark marry match matter measure merge miss move murder name need negotiate notice obtain occupy occur offer open operate oppose organize outline outrage overcome owe own pack participate pass perceive perform permit persuade pick place plan plant play please poll pose possess post pour prefer prepare present preserve prevent proceed process produce profit prohibit promote prompt protect prove provide provoke publish pull punish purchase pursue push qualify raise rally range rank rate reach react realize rebuild receive recognize record recover recruit reduce refer reflect refuse regard regret reject release rely remain remember remove renew repair replace represent request require rescue resign resist resolve rest restore restrict result resume retain retire retreat return reverse review risk rule rush sanction satisfy save schedule score search secure seem seize select separate serve settle shape share shift shop shrink sign slip slow smile solve sort sound spark spread stage star stare start stay steer step stop store strengthen struggle study submit succeed suffer suit supply support suppose surge surprise surround survive suspect suspend sustain swap switch target taste tear tend term test top touch tour track trade train transfer transform travel treat trigger trouble trust try turn undergo undermine unite unveil update upset use value vary view violate visit volunteer vote wait walk want wash waste watch weigh welcome wish work worry wound yield';
/** lemma past participle; one form where both are the same. */
const IRREGULAR =
  'arise:arose:arisen be:was:been bear:bore:borne beat:beat:beaten become:became:become begin:began:begun bend:bent bet:bet bid:bid bind:bound bite:bit:bitten bleed:bled blow:blew:blown break:broke:broken breed:bred bring:brought build:built burn:burnt burst:burst buy:bought cast:cast catch:caught choose:chose:chosen cling:clung come:came:come cost:cost creep:crept cut:cut deal:dealt dig:dug do:did:done draw:drew:drawn drink:drank:drunk drive:drove:driven eat:ate:eaten fall:fell:fallen feed:fed feel:felt fight:fought find:found flee:fled fly:flew:flown forbid:forbade:forbidden forget:forgot:forgotten forgive:forgave:forgiven freeze:froze:frozen get:got:gotten give:gave:given go:went:gone grow:grew:grown hang:hung have:had hear:heard hide:hid:hidden hit:hit hold:held hurt:hurt keep:kept know:knew:known lay:laid lead:led learn:learnt leave:left lend:lent let:let lie:lay:lain light:lit lose:lost make:made mean:meant meet:met pay:paid put:put quit:quit read:read ride:rode:ridden ring:rang:rung rise:rose:risen run:ran:run say:said see:saw:seen seek:sought sell:sold send:sent set:set shake:shook:shaken shed:shed shine:shone shoot:shot show:showed:shown shut:shut sing:sang:sung sink:sank:sunk sit:sat sleep:slept slide:slid speak:spoke:spoken spend:spent spin:spun split:split spread:spread spring:sprang:sprung stand:stood steal:stole:stolen stick:stuck sting:stung strike:struck strive:strove:striven swear:swore:sworn sweep:swept swim:swam:swum swing:swung take:took:taken teach:taught tear:tore:torn tell:told think:thought throw:threw:thrown understand:understood undertake:undertook:undertaken wake:woke:woken wear:wore:worn weep:wept win:won withdraw:withdrew:withdrawn write:wrote:written overcome:overcame:overcome oversee:oversaw:overseen foresee:foresaw:foreseen mislead:misled withhold:withheld uphold:upheld rethink:rethought';

/** What a verb form can be; bits, as most forms are several. */
export const FORM = { base: 1, third: 2, past: 4, participle: 8, gerund: 16 } as const;

const VOWEL = /[aeiou]/;
/** Lemmas that double their last consonant though it is not a single stressed syllable's rule of thumb. */
const DOUBLING = new Set(
  'admit commit compel confer defer equip occur permit prefer refer regret rebut submit transfer control propel'.split(
    ' ',
  ),
);

const thirdPerson = (lemma: string): string =>
  /(?:s|x|z|ch|sh|o)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;

const doubled = (lemma: string): boolean =>
  DOUBLING.has(lemma) ||
  (lemma.length < 6 && /[^aeiou][aeiou][bdgklmnprt]$/.test(lemma) && !/[aeiou].*[aeiou]/.test(lemma));

const pastTense = (lemma: string): string =>
  lemma.endsWith('e')
    ? `${lemma}d`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ied`
      : doubled(lemma)
        ? `${lemma}${lemma.at(-1)}ed`
        : `${lemma}ed`;

const gerund = (lemma: string): string =>
  /[^eoy]e$/.test(lemma) && VOWEL.test(lemma.slice(0, -1))
    ? `${lemma.endsWith('ie') ? `${lemma.slice(0, -2)}y` : lemma.slice(0, -1)}ing`
    : doubled(lemma)
      ? `${lemma}${lemma.at(-1)}ing`
      : `${lemma}ing`;

const IRREGULAR_FORMS = new Map(
  IRREGULAR.split(' ').map((entry) => [entry.slice(0, entry.indexOf(':')), entry.split(':')]),
);

/** Every form of a lemma with its bits. */
export function conjugate(lemma: string): [form: string, bits: number][] {
  const [, past, participle] = IRREGULAR_FORMS.get(lemma) ?? [lemma, pastTense(lemma)];
  const forms: [string, number][] = [
    [lemma, FORM.base],
    [thirdPerson(lemma), FORM.third],
    [gerund(lemma), FORM.gerund],
  ];
  if (past) forms.push([past, participle ? FORM.past : FORM.past | FORM.participle]);
  if (participle) forms.push([participle, FORM.participle]);
  return forms;
}

/** Form → bits, for all verbs listed. */
export const VERB_FORMS: ReadonlyMap<string, number> = collect();

function collect(): Map<string, number> {
  const forms = new Map<string, number>();
  for (const lemma of [
    ...IRREGULAR_FORMS.keys(),
    ...REGULAR.split(' '),
    ...(SPEECH_VERBS.match(/^[a-z]+(?= )/gm) ?? []),
  ]) {
    for (const [form, bits] of conjugate(lemma)) forms.set(form, (forms.get(form) ?? 0) | bits);
  }
  return forms;
}

/** Bits of a word form: listed, or by its ending. */
export function verbForms(lower: string): number {
  const known = VERB_FORMS.get(lower);
  if (known !== undefined) return known;
  if (lower.length > 4 && lower.endsWith('ed')) return FORM.past | FORM.participle;
  if (
    lower.length > 5 &&
    lower.endsWith('ing') &&
    !/^(?:any|every|some|no)?thing$|^(?:morning|evening|during|building|sterling|spring|string|ceiling|sibling|meeting|briefing|hearing|funding|wedding)$/.test(
      lower,
    )
  )
    return FORM.gerund;
  if (
    lower.startsWith('re') ||
    lower.startsWith('out') ||
    lower.startsWith('over') ||
    lower.startsWith('mis')
  ) {
    return VERB_FORMS.get(lower.replace(/^(?:re|out|over|mis)-?/, '')) ?? 0;
  }
  return 0;
}
