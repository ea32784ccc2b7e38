/** What the popup asks of the browser, so that its parts are tested with plain objects in its place. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AnnotationPage } from '../core/annotation.ts';
import type { Comparison } from '../core/compare.ts';
import type { Register } from '../core/register/register.ts';
import type { PageState } from '../messages.ts';
import type { SettingKey, Settings } from '../storage.ts';
import type { Words } from '../ui/words.ts';

/** The tab under the popup. restricted: one of the browser's own pages, no script of ours may run there. */
export type Here =
  | { status: 'restricted' }
  | { status: 'page'; title: string; url: string; state: PageState };

export type ExportFormat = 'jsonld' | 'markdown' | 'csv' | 'csl-json';

export interface Services {
  words: Words;
  /** The curated records that come with the extension. */
  records: readonly AnnotationPage[];
  /** The designation register; read when a matrix is to be drawn. */
  register: () => Promise<Register>;
  here: () => Promise<Here>;
  /** Scrolls to the passage and opens its card; false: it is not on the page. */
  show: (id: string) => Promise<boolean>;
  /** False: no script of ours may run in this tab. */
  annotate: () => Promise<boolean>;
  cancel: () => Promise<void>;
  reject: (id: string, rejected: boolean) => Promise<void>;
  compare: () => Promise<Comparison | undefined>;
  readSettings: () => Promise<Settings>;
  /** False: storage is full or broken, nothing has changed. */
  writeSetting: (key: Extract<SettingKey, 'overlay' | `kind.${string}`>, value: boolean) => Promise<boolean>;
  /** Hands the whole summary to the reader as a file. */
  exportAs: (format: ExportFormat, page: AnnotationPage) => Promise<void>;
  /** Opens the printable sheet of this page in a tab; `kept`: it is a record that will be found again by its id. */
  openSheet: (page: AnnotationPage, kept: boolean) => Promise<void>;
  /** Opens the records page in a tab, at its list or at the import. */
  openRecords: (part: 'records' | 'import') => Promise<void>;
  copy: (text: string) => Promise<boolean>;
  /** Closes the popup. */
  close: () => void;
  version: string;
}

const Context = createContext<Services | undefined>(undefined);

export const ServicesProvider = Context.Provider;

export function useServices(): Services {
  const services = useContext(Context);
  if (!services) throw new Error('Outside of ServicesProvider.');
  return services;
}

export function useWords(): Words {
  return useServices().words;
}
