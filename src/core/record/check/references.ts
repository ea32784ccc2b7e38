import type { Annotation, AnnotationPage } from '../../annotation.ts';
import { at, type Problem } from '../problem.ts';
import { repeated } from './repeated.ts';

/** The annotations that a body points at, with their paths. */
function pointersOf({ body }: Annotation): [path: string, id: string][] {
  if (body.type === 'Designation') return [];
  const found: [string, string | undefined][] =
    body.type === 'Timex'
      ? [['anchor', body.anchor]]
      : [
          ['continues', body.continues],
          ['nestedIn', body.nestedIn],
        ];
  return found.flatMap(([path, id]) => (id === undefined ? [] : [[`body.${path}`, id]]));
}

/** The people and organizations that a body names as acting, with their paths. */
function namesOf({ body }: Annotation): [path: string, name: string][] {
  if (body.type === 'Timex') return [];
  const found: [string, string | undefined][] =
    body.type === 'Quotation'
      ? [
          ['source.name', body.source.name],
          ['source.affiliation', body.source.affiliation],
        ]
      : [['authority.name', body.authority?.name]];
  return found.flatMap(([path, name]) => (name === undefined ? [] : [[`body.${path}`, name]]));
}

/** Every id and name defined once, every reference to something that is there. */
export function checkReferences(page: AnnotationPage): Problem[] {
  const people = page.people ?? [];
  const organizations = page.organizations ?? [];
  const entries = [...people, ...organizations];
  const pathOf = (index: number) =>
    index < people.length ? at('people', index) : at('organizations', index - people.length);
  const ids = page.items.map(({ id }) => id);
  return [
    ...repeated(ids, (index) => `items[${index}].id`, 'the id'),
    ...repeated(
      entries.map(({ id }) => id),
      (index) => `${pathOf(index)}.id`,
      'the id',
    ),
    ...repeated(
      entries.map(({ name }) => name),
      (index) => `${pathOf(index)}.name`,
      'the name',
    ),
    ...page.items.flatMap((item, index) => [
      ...pointersOf(item)
        .filter(([, id]) => id === item.id || !ids.includes(id))
        .map(([path, id]) => ({
          path: `items[${index}].${path}`,
          reason: `no other annotation has the id "${id}"`,
        })),
      ...namesOf(item)
        .filter(([, name]) => !entries.some((entry) => entry.name === name))
        .map(([path, name]) => ({
          path: `items[${index}].${path}`,
          reason: `"${name}" is defined neither in people nor in organizations`,
        })),
      ...(item.body.type === 'Designation' ? checkOrganization(page, item.body.organization, index) : []),
    ]),
  ];
}

function checkOrganization(
  page: AnnotationPage,
  { id, name }: { id?: string; name: string },
  index: number,
): Problem[] {
  if (id === undefined) return [];
  const entry = page.organizations?.find((organization) => organization.id === id);
  const path = `items[${index}].body.organization`;
  if (!entry) return [{ path: `${path}.id`, reason: `organizations has no "${id}"` }];
  return entry.name === name
    ? []
    : [{ path: `${path}.name`, reason: `organizations calls "${id}" "${entry.name}"` }];
}
