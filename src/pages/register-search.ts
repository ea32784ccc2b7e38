/** Which organizations of the register a search leaves. */
import { namesOf } from '../core/register/names.ts';
import type { Organization, Register } from '../core/register/register.ts';
import { eventsOf } from '../core/register/status.ts';
import { answersTo } from '../ui/answers.ts';

export interface Found {
  organization: Organization;
  /** The name that answers, where the main one does not. */
  as?: string;
}

const order = new Intl.Collator('en', { ignorePunctuation: true });

/** By name; an organization answers by its own names and by those that official lists gave it. */
export function findOrganizations(register: Register, query: string): Found[] {
  const answers = answersTo(query);
  return register.organizations
    .toSorted((a, b) => order.compare(a.name, b.name))
    .flatMap((organization) => {
      const listed = eventsOf(organization.id, register).map(({ listedName }) => listedName);
      const names = [...namesOf(organization), ...listed];
      if (!answers(names.join('\n'))) return [];
      const as = answers(organization.name) ? undefined : names.find(answers);
      return [{ organization, ...(as !== undefined && { as }) }];
    });
}
