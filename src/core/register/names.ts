import type { AnnotationPage } from '../annotation.ts';
import type { Organization, Register } from './register.ts';

/** Up to this many letters a name is an abbreviation of many things (IS, ETA, HUM, M23). UTF-16 units. */
const shortest = 4;

/** Longer names that are words of the language as well. */
const ambiguous = new Set(['Meta', 'Kach', 'Proekt']);

/** By id, else by a whole name; undefined: the register does not know it. */
export function findOrganization(idOrName: string, register: Register): Organization | undefined {
  return register.organizations.find(({ id }) => id === idOrName) ?? organizationNamed(idOrName, register);
}

/** What an article adds in small letters to say what a name is: "the Islamic State group". */
const kind = / (?:group|movement|organi[sz]ation|militia|party)$/;

/**
 * The organization of a name as an article writes it: the whole name, in its own case. "The" before it, "group" in
 * small letters after it and the kind of apostrophe and dash do not count. A short or ambiguous name counts only where `text`, the
 * article, has a full name of the same organization as well. undefined: none, or not certain.
 */
export function organizationNamed(name: string, register: Register, text = ''): Organization | undefined {
  return lookUp(name, indexOf(register), () => plainAll(text));
}

/** The page with the register's ids on the organizations of its designations, where the register knows the name. */
export function identify(page: AnnotationPage, register: Register, text: string): AnnotationPage {
  const index = indexOf(register);
  const article = plainAll(text);
  return {
    ...page,
    items: page.items.map((item) => {
      const { body } = item;
      if (body.type !== 'Designation' || body.organization.id) return item;
      const id = lookUp(body.organization.name, index, () => article)?.id;
      return id ? { ...item, body: { ...body, organization: { ...body.organization, id } } } : item;
    }),
  };
}

function indexOf({ organizations }: Register): Map<string, Organization> {
  return new Map(organizations.flatMap((one) => namesOf(one).map((name) => [plain(name), one])));
}

function lookUp(
  name: string,
  index: Map<string, Organization>,
  article: () => string,
): Organization | undefined {
  const whole = plain(name);
  const bare = plain(whole.replace(/^[Tt]he /, ''));
  const proper = bare.replace(kind, '');
  const found = index.get(whole) ?? index.get(bare) ?? index.get(proper);
  if (!found || !isShort(proper)) return found;
  const text = article();
  return namesOf(found).some((own) => !isShort(own) && hasWhole(text, plainAll(own))) ? found : undefined;
}

/** Every name of an organization, the later ones last. */
export function namesOf({ name, otherNames, laterNames = [] }: Organization): string[] {
  return [name, ...otherNames, ...laterNames.flatMap((later) => [later.name, ...(later.otherNames ?? [])])];
}

function isShort(name: string): boolean {
  return name.length < shortest || ambiguous.has(name);
}

/** One kind of apostrophe, dash, quotation mark and space; the case stays. */
export function plainAll(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’ʼʻ`´]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ');
}

/** The Arabic article opens a sentence in capitals. */
function plain(name: string): string {
  return plainAll(name)
    .trim()
    .replace(/^al(?=[- ])/, 'Al');
}

function hasWhole(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{N}-]/u.test(text[at - 1] ?? '') && !/[\p{L}\p{N}-]/u.test(text[at + name.length] ?? ''))
      return true;
  }
  return false;
}
