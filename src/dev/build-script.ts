/** Bundles one entry into one file: a classic script for `scripting.executeScript`, or a module for Node. */
import { basename, dirname, join } from 'node:path';
import { build } from 'vite';
import { bundledData, definitions } from './bundled-data.ts';

const root = join(import.meta.dirname, '../..');

/** Writes `outFile` and nothing else; `iife` is minified, `node` is left readable with a shebang. */
export async function buildScript(entry: string, outFile: string, form: 'iife' | 'node'): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: definitions(bundledData()),
    ...(form === 'node' ? { ssr: { noExternal: true, target: 'node' } } : {}),
    build: {
      outDir: dirname(outFile),
      emptyOutDir: false,
      // the oldest that either extension runs in
      target: form === 'node' ? 'node20' : ['chrome128', 'firefox149'],
      minify: form === 'iife',
      ...(form === 'node'
        ? {
            ssr: entry,
            rolldownOptions: { output: { entryFileNames: basename(outFile), codeSplitting: false } },
          }
        : {
            lib: {
              entry: join(root, entry),
              formats: ['iife'],
              name: 'sourcenote',
              fileName: () => basename(outFile),
            },
          }),
    },
  });
}
