/**
 * What a source sheet shows. A record, bundled or imported, is found by its id; what was found automatically is
 * handed over through storage.session, so that a reload loses nothing until the browser is closed.
 */
import { browser } from './browser.ts';
import type { AnnotationPage } from './core/annotation.ts';
import { importedPages } from './imports.ts';

const prefix = 'sheet:';

const isPage = (value: unknown): value is AnnotationPage =>
  typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items);

/** The query by which `sheetPage` finds the page again. */
export async function sheetQuery(page: AnnotationPage, kept: boolean): Promise<string> {
  if (kept) return new URLSearchParams({ record: page.id }).toString();
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [prefix + id]: page });
  return new URLSearchParams({ found: id }).toString();
}

/** `undefined`: no such record (any more), or the browser was closed since. */
export async function sheetPage(
  query: string,
  records: readonly AnnotationPage[],
): Promise<AnnotationPage | undefined> {
  const params = new URLSearchParams(query);
  const found = params.get('found');
  if (found !== null) {
    const key = prefix + found;
    const stored: unknown = (await browser.storage.session.get(key))[key];
    return isPage(stored) ? stored : undefined;
  }
  const id = params.get('record') ?? records[0]?.id;
  return [...records, ...(await importedPages())].find((page) => page.id === id);
}
