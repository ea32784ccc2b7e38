import { namesOf, plainAll } from './names.ts';
import type { Organization } from './register.ts';

/** One form for comparing the names of lists, which write them in every case. */
export function fold(name: string): string {
  return plainAll(name).trim().toLowerCase();
}

/** Every name of the organization, folded. */
export function foldedNames(organization: Organization): Set<string> {
  return new Set(namesOf(organization).map(fold));
}
