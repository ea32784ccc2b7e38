/**
 * What is kept in storage.local, and nothing else. Never storage.sync: that would leave the device.
 * Every setting has a key of its own and is written alone, so two windows that write at once cannot undo
 * one another; a value that has not the expected type counts as absent.
 */
import { browser } from './browser.ts';
import type { Kind } from './core/annotation.ts';

export type CitationFormat = 'plain' | 'markdown' | 'bibtex' | 'csl-json';

export interface Settings {
  /** The whole overlay. */
  overlay: boolean;
  kinds: Record<Kind, boolean>;
  citation: CitationFormat;
  /** Single-letter keys inside the card (WCAG 2.1.4 lets them be switched off). */
  letterKeys: boolean;
}

export const defaultSettings: Settings = {
  overlay: true,
  kinds: { Quotation: true, Timex: true, Designation: true },
  citation: 'plain',
  letterKeys: true,
};

/** One setting, as it is stored. */
interface Stored {
  overlay: boolean;
  'kind.Quotation': boolean;
  'kind.Timex': boolean;
  'kind.Designation': boolean;
  citation: CitationFormat;
  letterKeys: boolean;
}

export type SettingKey = keyof Stored;

const formats: readonly CitationFormat[] = ['plain', 'markdown', 'bibtex', 'csl-json'];
const keys: readonly SettingKey[] = [
  'overlay',
  'kind.Quotation',
  'kind.Timex',
  'kind.Designation',
  'citation',
  'letterKeys',
];

function settingsFrom(stored: Record<string, unknown>): Settings {
  const flag = (key: SettingKey, fallback: boolean) => {
    const value = stored[`setting.${key}`];
    return typeof value === 'boolean' ? value : fallback;
  };
  const citation = stored['setting.citation'];
  const { kinds } = defaultSettings;
  return {
    overlay: flag('overlay', defaultSettings.overlay),
    kinds: {
      Quotation: flag('kind.Quotation', kinds.Quotation),
      Timex: flag('kind.Timex', kinds.Timex),
      Designation: flag('kind.Designation', kinds.Designation),
    },
    citation: formats.find((format) => format === citation) ?? defaultSettings.citation,
    letterKeys: flag('letterKeys', defaultSettings.letterKeys),
  };
}

/** The settings as they are now; the defaults where nothing valid is stored or storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  try {
    return settingsFrom(await browser.storage.local.get(keys.map((key) => `setting.${key}`)));
  } catch {
    return defaultSettings;
  }
}

/** Whether it was written: false where storage is full or broken, and then nothing has changed. */
async function write(key: string, value: unknown): Promise<boolean> {
  try {
    await browser.storage.local.set({ [key]: value });
    return true;
  } catch {
    return false;
  }
}

/** Remembers one setting; false: storage is full or broken, the old value stands. */
export function writeSetting<Key extends SettingKey>(key: Key, value: Stored[Key]): Promise<boolean> {
  return write(`setting.${key}`, value);
}

/** Calls back with the new settings whenever another context has changed one; returns how to stop. */
export function onSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !Object.keys(changes).some((key) => key.startsWith('setting.'))) return;
    void readSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** One key a rejection, named by source and passage: no list to read, change and write back. */
const rejectionKey = (source: string, passage: string) => `rejected:${source}#${passage}`;

/** Which of these passages (core/compare.ts `passageKey`) of a source the reader has rejected. */
export async function readRejections(source: string, passages: readonly string[]): Promise<Set<string>> {
  const stored = await browser.storage.local.get(passages.map((passage) => rejectionKey(source, passage)));
  return new Set(passages.filter((passage) => stored[rejectionKey(source, passage)] === true));
}

/** Remembers a rejection (true) or forgets it (false). */
export async function writeRejection(source: string, passage: string, rejected: boolean): Promise<boolean> {
  const key = rejectionKey(source, passage);
  if (rejected) return write(key, true);
  await browser.storage.local.remove(key);
  return true;
}
