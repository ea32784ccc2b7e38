import type { Cast } from './cast.ts';
import type { Tagged } from './name-runs.ts';
import { FEMALE_TITLES, MALE_TITLES } from './roles.ts';
import { officeAt } from './roles-of.ts';

/** Gives every person of the cast the office that stands with a mention of theirs: the first one the text states. */
export function readOffices(tagged: Tagged, cast: Cast): void {
  for (const mention of cast.mentions) {
    const { person } = mention;
    if (person.role !== undefined) continue;
    const office = officeAt(tagged, mention);
    if (office?.role !== undefined) person.role = office.role;
    if (office?.affiliation !== undefined) person.affiliation ??= office.affiliation;
    const gender = genderOfRole(office?.role);
    if (gender && !person.gender) person.gender = gender;
  }
}

function genderOfRole(role: string | undefined): 'm' | 'f' | undefined {
  const last = role?.toLowerCase().split(' ').at(-1) ?? '';
  return MALE_TITLES.has(last) ? 'm' : FEMALE_TITLES.has(last) ? 'f' : undefined;
}
