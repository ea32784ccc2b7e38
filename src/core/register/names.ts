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

/**
 * The organization of a name as an article writes it: the whole name, in its own case. An article or "the" before
 * it does not count, nor the kind of apostrophe and dash. A short or ambiguous name counts only where `text`, the
 * article, has a full name of the same organization as well. undefined: none, or not certain.
 */
export function organizationNamed(name: string, register: Register, text = ''): Organization | undefined {
  const wanted = [plain(name), plain(name).replace(/^[Tt]he /, '')];
  const found = register.organizations.find((organization) =>
    namesOf(organization).some((own) => wanted.includes(plain(own))),
  );
  if (!found || !isShort(wanted[1] ?? '')) return found;
  const full = namesOf(found).filter((own) => !isShort(own));
  return full.some((own) => hasWhole(plainAll(text), plainAll(own))) ? found : undefined;
}

/** The page with the register's ids on the organizations of its designations, where the register knows the name. */
export function identify(page: AnnotationPage, register: Register, text: string): AnnotationPage {
  return {
    ...page,
    items: page.items.map((item) => {
      const { body } = item;
      if (body.type !== 'Designation' || body.organization.id) return item;
      const id = organizationNamed(body.organization.name, register, text)?.id;
      return id ? { ...item, body: { ...body, organization: { ...body.organization, id } } } : item;
    }),
  };
}

/** Every name of an organization, the later ones last. */
export function namesOf({ name, otherNames, laterNames = [] }: Organization): string[] {
  return [name, ...otherNames, ...laterNames.flatMap((later) => [later.name, ...(later.otherNames ?? [])])];
}

/** Whether a name says too little by itself. */
export function isShort(name: string): boolean {
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
