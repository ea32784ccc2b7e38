/** The page of records: what there is, and the import of one file. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AnnotationPage } from '../core/annotation.ts';
import type { Refusal } from '../import-file.ts';
import type { Import } from '../imports.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { useHash } from './hash.ts';
import { ImportBox } from './import-box.tsx';
import { type KeySetting, KeysBox } from './keys-box.tsx';
import { RecordList } from './record-list.tsx';
import { Shell } from './shell.tsx';

/** The reader's own records, wherever they are kept. */
export interface ImportStore {
  list: () => Promise<Import[]>;
  add: (file: File) => Promise<Import | Refusal>;
  remove: (id: string) => Promise<void>;
  /** Calls back when another window has added or removed one; returns how to stop. */
  watch: (changed: () => void) => () => void;
}

export function RecordsPage({
  words,
  records,
  store,
  keys,
}: {
  words: Words;
  records: readonly AnnotationPage[];
  store: ImportStore;
  keys: KeySetting;
}) {
  const [imports, setImports] = useState<Import[]>([]);
  const hash = useHash();
  const reload = useCallback(() => void store.list().then(setImports), [store]);
  useEffect(() => {
    reload();
    return store.watch(reload);
  }, [reload, store]);
  useEffect(() => {
    // the part did not exist yet when the browser looked for the fragment
    if (location.hash === '#import') document.getElementById('import')?.scrollIntoView();
  }, []);
  const add = async (file: File) => {
    const result = await store.add(file);
    reload();
    return result;
  };
  return (
    <Shell words={words} place={hash === '#import' ? 'import' : 'records'}>
      <section aria-labelledby="records-title">
        <header>
          <div>
            <h1 id="records-title">{words.t('pages_records')}</h1>
            <p>{words.t('records_why')}</p>
          </div>
          <a class="btn" href="#import">
            <Icon name="import" />
            {words.t('records_import')}
          </a>
        </header>
        <RecordList
          words={words}
          records={records}
          imports={imports}
          onRemove={(id) => void store.remove(id).then(reload)}
        />
      </section>
      <ImportBox words={words} add={add} />
      <KeysBox words={words} setting={keys} />
    </Shell>
  );
}
