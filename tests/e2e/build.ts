import { spawnSync } from 'node:child_process';

/** Vitest's global set-up for the e2e project: builds what the tests load, once, as `npm run build` does. */
export default function build(): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm run build failed:\n${stdout}\n${stderr}`);
}
