import { isObject, type Loose, listOf, typesOf } from './w3c/value.ts';

/**
 * An annotation that is neither quotation, date nor designation. Sourcenote has no mark and no card for it, so it
 * is kept as what it says, to be listed as text; nothing of it is interpreted, no HTML, no style, no link.
 */
export interface Note {
  id: string;
  /** The IRI of what it is about. */
  source: string;
  /** The words it is about, where it quotes them. */
  quote?: string;
  /** Its bodies: words, or the IRI of what is said elsewhere. */
  text: string[];
  motivation?: string;
  creator?: string;
}

/** A string, or the id of an object. */
export function iriOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const [id] = isObject(value) ? listOf(value['id']) : [];
  return typeof id === 'string' ? id : '';
}

/** The target's first resource: what a list, a set or a part of it names. */
export function sourceOf(target: unknown): string {
  const [first] = listOf(target);
  if (!isObject(first)) return iriOf(first);
  if (first['source'] !== undefined) return iriOf(first['source']);
  return first['items'] === undefined ? iriOf(first) : sourceOf(first['items']);
}

/** All selectors of a target, those that refine others and both ends of ranges included. */
function selectorsOf(target: unknown): Loose[] {
  const walk = (selector: unknown): Loose[] =>
    isObject(selector)
      ? [
          selector,
          ...['refinedBy', 'startSelector', 'endSelector'].flatMap((key) =>
            listOf(selector[key]).flatMap(walk),
          ),
        ]
      : [];
  return listOf(target).flatMap((one) =>
    isObject(one) ? [...listOf(one['selector']).flatMap(walk), ...selectorsOf(one['items'] ?? [])] : [],
  );
}

/** The first selector of a type. */
export function selectorOf(target: unknown, type: string): Loose | undefined {
  return selectorsOf(target).find((selector) => typesOf(selector).includes(type));
}

function textOf(body: unknown): string[] {
  if (!isObject(body)) return typeof body === 'string' ? [body] : [];
  if (body['items'] !== undefined) return listOf(body['items']).flatMap(textOf);
  const [value] = listOf(body['value']);
  if (typeof value === 'string') return [value];
  const iri = iriOf(body['source']) || iriOf(body);
  return iri === '' ? [] : [iri];
}

/** The name of an agent, or its IRI. */
export function nameOf(agent: unknown): string | undefined {
  const [first] = listOf(agent);
  const [name] = isObject(first) ? listOf(first['name']) : [];
  if (typeof name === 'string' && name !== '') return name;
  return iriOf(first) || undefined;
}

/** A valid annotation of any kind as a note. */
export function noteOf(annotation: Loose): Note {
  const exact = selectorOf(annotation['target'], 'TextQuoteSelector')?.['exact'];
  const [quote] = listOf(exact);
  const [motivation] = listOf(annotation['motivation']);
  const creator = nameOf(annotation['creator']);
  return {
    id: iriOf(annotation),
    source: sourceOf(annotation['target']),
    ...(typeof quote === 'string' && { quote }),
    text: [...listOf(annotation['body']), ...listOf(annotation['bodyValue'])].flatMap(textOf),
    ...(typeof motivation === 'string' && { motivation }),
    ...(creator !== undefined && { creator }),
  };
}
