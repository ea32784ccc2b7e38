/**
 * One browser's extension; `npm run build` (src/dev/build.ts) runs this for both.
 * BROWSER=chrome (a service worker) or firefox (an event page, gecko settings).
 */
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { bundledData, definitions } from './src/dev/bundled-data.ts';

const browser = process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chrome';
const data = bundledData();

const perBrowser = {
  // 128: the first with CaretPosition, the youngest interface that has no fallback here.
  chrome: {
    minimum_chrome_version: '128',
    background: { service_worker: 'src/background.ts', type: 'module' as const },
  },
  // 149: the first with the whole of ::highlight().
  firefox: {
    background: { scripts: ['src/background.ts'], type: 'module' as const },
    browser_specific_settings: {
      gecko: {
        id: 'sourcenote@sourcenote.example',
        strict_min_version: '149.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '149.0' },
    },
  },
};

const full = {
  ...manifest,
  ...perBrowser[browser],
  content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches: data.matches })),
};

export default defineConfig({
  publicDir: 'assets',
  define: definitions(data),
  plugins: [
    crx({
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- CRXJS types the JSON more narrowly than TypeScript infers it
      manifest: full as unknown as ManifestV3Export,
      browser,
      contentScripts: { standaloneFiles: ['src/content.ts', 'src/card.ts'] },
    }),
  ],
  build: {
    outDir: process.env['OUT'] ?? `dist/${browser}`,
    target: browser === 'chrome' ? 'chrome128' : 'firefox149',
    minify: true,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // how long each step took says nothing to whoever builds
    rolldownOptions: { input: data.pages, checks: { bundlerTimings: false } },
  },
});
