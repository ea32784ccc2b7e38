/** `npm run bench -- [anchoring|load|source] [FOLDER]`: without a name, anchoring; FOLDER: saved pages, NAME/{source,expected}.html. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { benchAnchoring } from './anchoring.ts';
import { benchLoad } from './load.ts';

const [first = 'anchoring', ...rest] = process.argv.slice(2);
if (first === 'load') await benchLoad();
else if (first === 'source') {
  // times the processor alone, so it runs in a process of its own
  const program = fileURLToPath(new URL('source.ts', import.meta.url));
  spawnSync(process.execPath, ['--import', 'tsx', program], { stdio: 'inherit' });
} else await benchAnchoring(first === 'anchoring' ? rest[0] : first);
