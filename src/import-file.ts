/** A file of the reader's becomes an import: checked whole before anything is stored. */
import { browser } from './browser.ts';
import { readImport } from './core/record/import.ts';
import { type Problem, problem } from './core/record/problem.ts';
import { type Import, importKey } from './imports.ts';

/**
 * too-big: more bytes than may be read · encoding: not UTF-8 · broken: `problem` says where, `more` how many
 * others there are · full: the storage of the browser takes no more. Nothing has changed in any of them.
 */
export type Refusal =
  | { reason: 'too-big' | 'encoding' | 'full' }
  | { reason: 'broken'; problem: Problem; more: number };

/** Bytes of a file: far above any record, and as much as is quickly checked. */
export const largestFile = 5_000_000;

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
    const [first = problem('', 'needed', { thing: 'page' }), ...more] = read.problems;
    return { reason: 'broken', problem: first, more: more.length };
  }
  const id = crypto.randomUUID();
  const kept: Import = { id, fileName: file.name, added: new Date().toISOString(), pack: read.value };
  try {
    await browser.storage.local.set({ [importKey + id]: kept });
    return kept;
  } catch {
    return { reason: 'full' };
  }
}
