import type {
  Annotation,
  AnnotationPage,
  OrganizationEntry,
  PersonEntry,
  Speaker,
} from '../core/annotation.ts';
import { jsonldPage } from '../core/export/jsonld.ts';

/** What a draft needs to know besides its annotations. */
export interface DraftSource {
  url: string;
  title: string;
  publisher: string;
  /** ISO 8601 day; empty: not known. */
  published: string;
}

/** Lower case letters, digits and hyphens, at most 60 of them. */
const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');

/** The folder of a new record: the publisher's name and its number for the article, or the end of the address. */
export function folderOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const labels = hostname.replace(/^www\./, '').split('.');
  const publisher = labels.length > 2 && (labels.at(-2) ?? '').length <= 3 ? labels.at(-3) : labels.at(-2);
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  const article =
    /(?:^|[-_])(?<id>[a-z]?\d{4,12})(?:\.\w{3,5})?$/.exec(last)?.groups?.['id'] ??
    last.replace(/\.\w{3,5}$/, '');
  return slug(`${publisher ?? hostname}-${article}`);
}

/**
 * An extraction as the first form of a record: ids under the record's own, everybody named listed once, the day of the
 * article on each target. What only a curator can say (creator, license, the day of the record) is left out, and
 * `sourcenote check` asks for it.
 */
export function draftOf(extraction: AnnotationPage, folder: string, source: DraftSource): AnnotationPage {
  const { people, organizations } = namesOf(extraction.items);
  const state =
    source.published === ''
      ? {}
      : { state: { type: 'TimeState' as const, sourceDate: `${source.published}T00:00:00Z` } };
  return jsonldPage({
    ...extraction,
    id: `urn:sourcenote:${folder}`,
    label: `Who said what, when, and who calls whom what in “${source.title}”`,
    source: { ...source, aliases: [], language: 'en' },
    organizations,
    people,
    items: extraction.items.map((item) => ({
      ...item,
      target: { ...item.target, source: source.url, ...state },
    })),
  });
}

/** Words by which a speaker without role is known to be no person. */
const NO_PERSON =
  /\b(?:agency|ministry|department|government|army|police|court|party|union|group|council|committee|office|company|bank|university|news|times|post|house|states|nations|kingdom|front|army|forces|officials?|authorities|media)\b/i;

/** Everybody that the bodies name, once each. A name of several words with a role, or without an institution's word in it, is taken for a person. */
function namesOf(items: readonly Annotation[]): {
  people: PersonEntry[];
  organizations: OrganizationEntry[];
} {
  const people = new Map<string, PersonEntry>();
  const organizations = new Map<string, OrganizationEntry>();
  const addOrganization = (name: string | undefined): void => {
    if (name !== undefined && !people.has(name)) organizations.set(name, { id: slug(name), name });
  };
  for (const { body } of items)
    if (body.type === 'Quotation' && isPerson(body.source)) addPerson(people, body.source);
  for (const { body } of items) {
    if (body.type === 'Quotation') {
      addOrganization(body.source.name);
      addOrganization(body.source.affiliation);
    } else if (body.type === 'Designation') {
      addOrganization(body.authority?.name);
      addOrganization(body.organization.name);
    }
  }
  return { people: [...people.values()], organizations: [...organizations.values()] };
}

const isPerson = ({ name, role, affiliation }: Speaker): boolean =>
  name !== undefined &&
  !NO_PERSON.test(name) &&
  (role !== undefined || affiliation !== undefined || /^\p{Lu}\S+(?: \p{Lu}\S*){1,3}$/u.test(name));

function addPerson(people: Map<string, PersonEntry>, { name, role, affiliation }: Speaker): void {
  if (name === undefined) return;
  const known = people.get(name) ?? { id: slug(name), name };
  if (role !== undefined) known.role ??= role;
  if (affiliation !== undefined) known.affiliation ??= affiliation;
  people.set(name, known);
}
