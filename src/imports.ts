/**
 * The reader's own records, kept on the device: one key of storage.local an import, so that two windows that
 * write at once lose nothing. Reading only: what checks a file is `import-file.ts`, too large for a page.
 */
import { browser } from './browser.ts';
import type { AnnotationPage } from './core/annotation.ts';
import type { Pack } from './core/record/import.ts';

export interface Import {
  id: string;
  fileName: string;
  /** ISO 8601, UTC. */
  added: string;
  pack: Pack;
}

/** Of the key of every import. */
export const importKey = 'import:';

const isImport = (value: unknown): value is Import =>
  typeof value === 'object' &&
  value !== null &&
  'pack' in value &&
  typeof value.pack === 'object' &&
  value.pack !== null &&
  'pages' in value.pack &&
  Array.isArray(value.pack.pages);

/** All imports, the oldest first. Only `import-file.ts` writes their keys, after the check. */
export async function listImports(): Promise<Import[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(importKey))
    .map(([, value]: [string, unknown]) => value)
    .filter(isImport)
    .toSorted((a, b) => (a.added < b.added ? -1 : a.added > b.added ? 1 : 0));
}

/** The pages of all imports: the content script matches them as it does the curated records. */
export async function importedPages(): Promise<AnnotationPage[]> {
  return (await listImports()).flatMap(({ pack }) => pack.pages);
}

/** Forgets an import; the other keys stay as they are. */
export async function removeImport(id: string): Promise<void> {
  await browser.storage.local.remove(importKey + id);
}

/** Calls back whenever an import was added or removed, here or in another window; returns how to stop. */
export function onImports(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(importKey))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
