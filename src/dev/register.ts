import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegister } from '../core/register/read.ts';
import type { Register } from '../core/register/register.ts';

/** The register from `seeds/organizations.json` and `seeds/organizations/`; throws naming what is wrong. */
export function loadRegister(seeds: string): Register {
  const folder = join(seeds, 'organizations');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
  return readRegister(
    read(join(seeds, 'organizations.json')),
    Object.fromEntries(names.map((name) => [`organizations/${name}`, read(join(folder, name))])),
  );
}
