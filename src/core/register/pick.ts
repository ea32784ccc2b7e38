import type { AnnotationPage } from '../annotation.ts';
import { findOrganization } from './names.ts';
import type { Register } from './register.ts';

/**
 * The part of the register that annotation pages need: the organizations that they name in a designation or among
 * their own organizations, whose events and context stay, and the names of those related to them. So the bundle that
 * a page loads holds no other.
 */
export function registerFor(pages: AnnotationPage[], register: Register): Register {
  const named = pages.flatMap(({ organizations = [], items }) => [
    ...organizations.flatMap(({ id, name }) => [id, name]),
    ...items.flatMap(({ body }) =>
      body.type === 'Designation' ? [body.organization.id ?? '', body.organization.name] : [],
    ),
  ]);
  const found = new Set(named.flatMap((name) => findOrganization(name, register)?.id ?? []));
  const related = new Set(
    register.organizations.flatMap(({ id, related: others = [] }) =>
      others.flatMap(({ organization }) =>
        found.has(id) ? [organization] : found.has(organization) ? [id] : [],
      ),
    ),
  );
  return {
    asOf: register.asOf,
    organizations: register.organizations.filter(({ id }) => found.has(id) || related.has(id)),
    events: register.events.filter(({ organization }) => found.has(organization)),
    context: register.context.filter(({ organizations = [] }) => organizations.some((id) => found.has(id))),
  };
}
