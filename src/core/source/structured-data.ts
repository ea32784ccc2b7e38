/** A longer JSON-LD text (UTF-16 units) is not read. */
const longest = 200_000;
/** Objects looked at in one text: graphs nest, hostile ones without end. */
const mostObjects = 500;

/**
 * The addresses that a page's JSON-LD texts name as `mainEntityOfPage` (https://schema.org/mainEntityOfPage). None
 * where they name several: then the page lists articles.
 */
export function mainEntityAddresses(texts: string[]): string[] {
  const addresses = new Set(texts.flatMap(addressesIn));
  return addresses.size === 1 ? [...addresses] : [];
}

function addressesIn(text: string): string[] {
  if (text.length > longest) return [];
  const queue: unknown[] = [parse(text)];
  const addresses: string[] = [];
  for (let seen = 0; seen < queue.length && seen < mostObjects; seen += 1) {
    const value = queue[seen];
    if (Array.isArray(value)) queue.push(...value.slice(0, mostObjects));
    else if (isObject(value)) {
      const entity = value['mainEntityOfPage'];
      const address = isObject(entity) ? (entity['@id'] ?? entity['url']) : entity;
      if (typeof address === 'string' && /^https?:/.test(address)) addresses.push(address);
      queue.push(value['@graph']);
    }
  }
  return addresses;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
