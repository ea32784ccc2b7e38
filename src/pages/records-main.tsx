import '../polyfill.ts';
import { render } from 'preact';
import { browserWords } from '../browser.ts';
import { addImport } from '../import-file.ts';
import { listImports, onImports, removeImport } from '../imports.ts';
import { records } from '../records.ts';
import { readSettings, writeSetting } from '../storage.ts';
import { RecordsPage } from './records-page.tsx';

const words = browserWords();
document.documentElement.lang = words.locale;
document.title = `${words.t('pages_records')} · Sourcenote`;
const store = { list: listImports, add: addImport, remove: removeImport, watch: onImports };
const keys = {
  read: async () => (await readSettings()).letterKeys,
  write: (on: boolean) => writeSetting('letterKeys', on),
};
render(<RecordsPage words={words} records={records} store={store} keys={keys} />, document.body);
