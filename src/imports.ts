/**
 * The reader's own records, kept on the device: one key of storage.local an import, so that two windows that
 * write at once lose nothing. A file is checked whole before anything is stored.
 */
import { browser } from './browser.ts';
import type { AnnotationPage } from './core/annotation.ts';
import { type Pack, readImport } from './core/record/import.ts';
import type { Problem } from './core/record/problem.ts';

export interface Import {
  id: string;
  fileName: string;
  /** ISO 8601, UTC. */
  added: string;
  pack: Pack;
}

/**
 * too-big: more bytes than may be read · encoding: not UTF-8 · broken: `problem` says where, `more` how many
 * others there are · full: the storage of the browser takes no more. Nothing has changed in any of them.
 */
export type Refusal =
  | { reason: 'too-big' | 'encoding' | 'full' }
  | { reason: 'broken'; problem: Problem; more: number };

/** Bytes of a file: far above any record, and as much as is quickly checked. */
export const largestFile = 5_000_000;

const prefix = 'import:';

const isImport = (value: unknown): value is Import =>
  typeof value === 'object' &&
  value !== null &&
  'pack' in value &&
  typeof value.pack === 'object' &&
  value.pack !== null &&
  'pages' in value.pack &&
  Array.isArray(value.pack.pages);

/** All imports, the oldest first. Only this module writes their keys, after the check. */
export async function listImports(): Promise<Import[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(prefix))
    .map(([, value]: [string, unknown]) => value)
    .filter(isImport)
    .toSorted((a, b) => (a.added < b.added ? -1 : a.added > b.added ? 1 : 0));
}

/** The pages of all imports: the content script matches them as it does the curated records. */
export async function importedPages(): Promise<AnnotationPage[]> {
  return (await listImports()).flatMap(({ pack }) => pack.pages);
}

async function textOf(file: File): Promise<string | Refusal> {
  if (file.size > largestFile) return { reason: 'too-big' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return { reason: 'encoding' };
  }
}

/** Checks a file and keeps what it holds. */
export async function addImport(file: File): Promise<Import | Refusal> {
  const text = await textOf(file);
  if (typeof text !== 'string') return text;
  const read = readImport(text);
  if (!read.ok) {
    const [problem = { path: '', reason: 'not a record' }, ...more] = read.problems;
    return { reason: 'broken', problem, more: more.length };
  }
  const id = crypto.randomUUID();
  const kept: Import = { id, fileName: file.name, added: new Date().toISOString(), pack: read.value };
  try {
    await browser.storage.local.set({ [prefix + id]: kept });
    return kept;
  } catch {
    return { reason: 'full' };
  }
}

/** Forgets an import; the other keys stay as they are. */
export async function removeImport(id: string): Promise<void> {
  await browser.storage.local.remove(prefix + id);
}

/** Calls back whenever an import was added or removed, here or in another window; returns how to stop. */
export function onImports(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(prefix))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
