/**
 * `npm run build`: checks the seeds, then builds dist/chrome, dist/firefox (unpacked extensions) and
 * dist/cli/sourcenote.js. A record that is not valid stops it with file, path and reason.
 * `npm run build -- FOLDER` builds there instead of in dist.
 */
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildScript } from './build-script.ts';
import { checkExtension } from './check-extension.ts';
import { validateSeeds } from './seeds.ts';

const root = join(import.meta.dirname, '../..');
const dist = resolve(process.argv[2] ?? join(root, 'dist'));

/** One process a browser: CRXJS keeps state between builds of one process. */
async function buildExtension(browser: 'chrome' | 'firefox'): Promise<void> {
  const vite = spawn(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: root,
      env: { ...process.env, BROWSER: browser, OUT: join(dist, browser), NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const code = await new Promise((done) => {
    vite.once('exit', done);
  });
  if (code !== 0) throw new Error(`The build for ${browser} failed.`);
  const folder = join(dist, browser);
  // Vite's manifest names sources and chunks for servers; an extension has no use for it.
  rmSync(join(folder, '.vite'), { recursive: true, force: true });
  rmSync(join(folder, 'icons/icon.svg'), { force: true });
}

async function build(): Promise<void> {
  const problems = validateSeeds();
  for (const { file, path, reason } of problems)
    console.error(`seeds/${file}: ${path && `${path}: `}${reason}`);
  if (problems.length > 0) {
    process.exitCode = 1;
    return;
  }
  rmSync(dist, { recursive: true, force: true });
  await Promise.all([buildExtension('chrome'), buildExtension('firefox')]);
  for (const browser of ['chrome', 'firefox'])
    await buildScript('src/extractor.ts', join(dist, browser, 'src/extractor.js'), 'iife');
  if (existsSync(join(root, 'src/cli/main.ts')))
    await buildScript('src/cli/main.ts', join(dist, 'cli/sourcenote.js'), 'node');
  for (const browser of ['chrome', 'firefox']) console.log(checkExtension(join(dist, browser)));
}

await build();
