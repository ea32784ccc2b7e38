import '../polyfill.ts';
import { render } from 'preact';
import { browserWords } from '../browser.ts';
import { records } from '../records.ts';
import { register } from '../register-data.ts';
import { sheetPage } from '../sheets.ts';
import { SheetPage } from './sheet-page.tsx';

const words = browserWords();
document.documentElement.lang = words.locale;
const page = await sheetPage(location.search, records);
// the name that "save as PDF" proposes
document.title = `${page?.source.title || words.t('pages_sheet')} · Sourcenote`;
render(<SheetPage page={page} register={register} words={words} />, document.body);
