import { conjugate } from '../text/verbs.ts';

/**
 * The frames of English reporting verbs. Compiled for this project from the communication verbs of Levin, English
 * Verb Classes and Alternations (1993), classes 29.2, 33, 37.1–37.11 and 42, and the usage of the press; verbs of
 * belief, perception and intention alone (believe, think, know, want, plan) are left out on purpose.
 *
 * Frames: d takes direct speech · c a that-clause · z a clause without "that" · q an embedded question · i an
 * infinitive that is what is said ("vowed to fight") · r a hearer before the clause ("told reporters that") · R a
 * hearer and an infinitive ("urged them to go") · o a noun phrase that is what is said ("denied the charge") ·
 * l object and label ("called it a farce") · a object and "as" ("described it as a farce").
 * After the colon: prepositions whose phrase is what is said ("called for calm").
 */
const VERBS = `
say dczq
tell drzcqR:about,of
add dczq
ask dqrR:for,about
note dczqo
write dczq:about,of
argue dcz:for,against
report dczqo
claim dczo
suggest dczqo
announce dcqo
warn dczrR:of,about,against
acknowledge dczqo
agree dczi:with
question doq
urge dRoc
emphasize dcoq
indicate cz
vow dczi
describe dao
demand dcio
promise dczior
explain dczqo:to
state dcz
continue d
respond dc
reply dc
charge dco
tweet dczo:about
mention co
recall dczqo
estimate cz
insist dczi:on
assert dcz
accuse R:of
reveal dczqo
condemn oa
confirm dczo
stress dcoq
declare dczolq
disclose cqo
shout dc:at
yell dc:at
chant d
denounce oa
mock oa
criticize oa:for
blame o:for
label l
call l:for,on
call_out o
dub l
brand la
deny dczo
admit dczo:to
concede dczo
contend dcz
maintain cz
allege dczo
remark dc:on
observe dcz
comment dc:on
caution dcrR:against
pledge dczio
propose c
recommend c
predict dcz
joke dc:about
boast dc:about,of
brag dc:about
complain dcz:about,of
lament dco
quip dc
proclaim dczol
speak :about,of,out
talk :about
reiterate dczo
repeat dco
remind rc:of
assure rcz
inform rc:of
advise drcR:against
notify rc:of
plead dcR:with,for
beg dR:for
order dRc
instruct Rc
direct Rc
challenge Ro
threaten i
swear dczi
testify dcz:about
counter dcz
retort dc
interject d
muse dc
whisper dc
scream d
cry d
exclaim dc
inquire dq:about
wonder dq
point_out dczqo
point :to
cite o:as
slam oa
blast oa
characterize a
portray a
categorize a
depict a
hail a
dismiss oa
praise o:for
speculate c:about
hint dczo:at
imply c
conclude dcz
elaborate d:on
opine dc
gripe dc:about
fume dc
scoff dc:at
sing d
read d
ridicule o:for
scold o:for
chide do:for
rebut do
refute o
dispute oc
object dc:to
apologize :for
congratulate o
thank o:for
protest dcz
relate dcq
recount dcqo
tout oa
summarize do
specify cqo
clarify dczqo
certify c
pronounce l
underscore dco
underline dco
signal dcz
counsel R
implore dR
appeal :for,to
press :for
go_on d
chime d
express o
voice o
deplore o
`;

/** Past tenses and the like that the conjugation rules do not make. */
const LISTED_TWICE: Readonly<Record<string, string>> = {
  emphasise: 'emphasize',
  criticise: 'criticize',
  apologise: 'apologize',
  characterise: 'characterize',
  categorise: 'categorize',
  summarise: 'summarize',
  recognise: 'recognize',
};

/** What a reporting verb takes. */
export interface Frames {
  lemma: string;
  frames: string;
  prepositions: readonly string[];
}

/** Verb form → its frames; two-word verbs ("pointed out") under their first word, with the particle. */
export const REPORTING: ReadonlyMap<string, Frames> = collect();
export const PARTICLES: ReadonlyMap<string, ReadonlyMap<string, Frames>> = collectParticles();

function entries(): Frames[] {
  return VERBS.trim()
    .split('\n')
    .map((line) => {
      const [lemma = '', spec = ''] = line.split(' ');
      const [frames = '', prepositions = ''] = spec.split(':');
      return {
        lemma: lemma.replace('_', ' '),
        frames,
        prepositions: prepositions ? prepositions.split(',') : [],
      };
    })
    .filter(({ frames, prepositions }) => frames !== '' || prepositions.length > 0);
}

function collect(): Map<string, Frames> {
  const forms = new Map<string, Frames>();
  const plain = entries().filter(({ lemma }) => !lemma.includes(' '));
  const british = Object.entries(LISTED_TWICE).flatMap(([lemma, as]) =>
    plain.filter((entry) => entry.lemma === as).map((entry) => ({ ...entry, lemma })),
  );
  for (const entry of [...plain, ...british])
    for (const [form] of conjugate(entry.lemma)) forms.set(form, entry);
  return forms;
}

function collectParticles(): Map<string, Map<string, Frames>> {
  const forms = new Map<string, Map<string, Frames>>();
  for (const entry of entries()) {
    const [verb = '', particle] = entry.lemma.split(' ');
    if (particle === undefined) continue;
    for (const [form] of conjugate(verb)) {
      const known = forms.get(form) ?? new Map<string, Frames>();
      known.set(particle, entry);
      forms.set(form, known);
    }
  }
  return forms;
}
