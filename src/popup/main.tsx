import '../polyfill.ts';
import { render } from 'preact';
import { browser, browserWords } from '../browser.ts';
import { records } from '../records.ts';
import { register } from '../register-data.ts';
import { sheetQuery } from '../sheets.ts';
import { readSettings, writeSetting } from '../storage.ts';
import { saveAs } from './export-file.ts';
import { Popup } from './popup.tsx';
import type { Services } from './services.ts';
import { tabServices } from './tab.ts';

const words = browserWords();

/** Opens one of our pages in a tab; the popup has done its work then. */
async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/pages/${path}`) });
  tabServices.close();
}

const services: Services = {
  ...tabServices,
  words,
  records,
  register: async () => register,
  readSettings,
  writeSetting,
  exportAs: async (format, page) => saveAs(format, page, words),
  openSheet: async (page, kept) => openPage(`sheet.html?${await sheetQuery(page, kept)}`),
  openRecords: (part) => openPage(part === 'import' ? 'records.html#import' : 'records.html'),
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  version: browser.runtime.getManifest().version,
};

/** On a low screen the browser cuts a popup off: toolbar and title bar take about this many pixels. */
const room = screen.availHeight - 120;
if (room < 560) document.documentElement.style.setProperty('--pop-h', `${Math.max(320, room)}px`);

document.documentElement.lang = words.locale;
render(<Popup services={services} />, document.body);
