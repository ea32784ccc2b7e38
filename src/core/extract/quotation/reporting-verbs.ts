import { SPEECH_VERBS } from '../text/speech-verbs.ts';
import { conjugate } from '../text/verbs.ts';

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
  return SPEECH_VERBS.trim()
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
