import type { Timex } from '../../annotation.ts';
import type { Finding } from '../finding.ts';
import type { Resolved } from '../people/scene.ts';
import type { Attribution } from './attribution.ts';
import { type Reading, sentenceAt } from './reading.ts';
import { isSourced } from './sourced.ts';
import { datedTimexes, type Spoken, statedDay } from './spoken.ts';

/**
 * The day of each attribution: stated with its cue; inherited from the words before of the same speaker, in the same
 * paragraph or the next; inferred from the only day the article gives for that speaker, or else on or before the day
 * of publication. undefined: nothing says, as for a bare summary or without a publication date.
 */
export function spokenDays(
  reading: Reading,
  attributions: readonly Attribution[],
  speakers: readonly Resolved[],
  timexes: readonly Finding<Timex>[],
  published: string | undefined,
): (Spoken | undefined)[] {
  const dated = datedTimexes(timexes);
  const stated = attributions.map((attribution) => statedDay(reading, attribution, dated));
  const only = onlyDays(stated, speakers);
  const days: (Spoken | undefined)[] = [];
  attributions.forEach((attribution, index) => {
    days.push(
      stated[index] ??
        inherited(reading, attributions, speakers, days, index) ??
        inferred(attribution, speakers[index], only, published),
    );
  });
  return days;
}

function inherited(
  reading: Reading,
  attributions: readonly Attribution[],
  speakers: readonly Resolved[],
  days: readonly (Spoken | undefined)[],
  index: number,
): Spoken | undefined {
  const attribution = attributions[index];
  const before = attribution?.speaksOn ?? index - 1;
  const day = days[before];
  const other = attributions[before];
  if (!day || !other || !attribution || day.certainty === 'inferred') return undefined;
  if (attribution.speaksOn === undefined) {
    const same = speakers[index]?.name !== undefined && speakers[index]?.name === speakers[before]?.name;
    if (!same || paragraphOf(reading, attribution) - paragraphOf(reading, other) > 1) return undefined;
  }
  const reason =
    day.certainty === 'inherited'
      ? day.reason
      : `it goes on from words of the same speaker that have their day: ${day.reason}`;
  return { value: day.value, certainty: 'inherited', reason };
}

const paragraphOf = (reading: Reading, { pieces }: Attribution): number =>
  sentenceAt(reading, pieces[0]?.from ?? 0).paragraph;

/** Speakers for whom the article states one day and no other. */
function onlyDays(
  stated: readonly (Spoken | undefined)[],
  speakers: readonly Resolved[],
): ReadonlyMap<string, string | undefined> {
  const only = new Map<string, string | undefined>();
  stated.forEach((day, index) => {
    const name = speakers[index]?.name;
    if (!day || name === undefined) return;
    only.set(name, only.has(name) && only.get(name) !== day.value ? undefined : day.value);
  });
  return only;
}

function inferred(
  attribution: Attribution,
  speaker: Resolved | undefined,
  only: ReadonlyMap<string, string | undefined>,
  published: string | undefined,
): Spoken | undefined {
  const day = published?.slice(0, 10);
  if (day === undefined || !/^\d{4}-\d\d-\d\d$/.test(day) || !isSourced(attribution, undefined))
    return undefined;
  const other = speaker?.name === undefined ? undefined : only.get(speaker.name);
  if (speaker?.name !== undefined && other?.length === 10 && other <= day) {
    return {
      value: other,
      certainty: 'inferred',
      reason: `the text gives no day here; its other words of ${speaker.name} are from ${other}`,
    };
  }
  return {
    value: `../${day}`,
    certainty: 'inferred',
    reason: `the text gives no day; it was published on ${day}`,
  };
}
