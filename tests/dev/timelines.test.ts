/** Which organizations of a page are looked up, and what of them the bundled register answers. */
import { expect, test } from 'vitest';
import { bundledData } from '../../src/dev/bundled-data.ts';
import { organizationsOf, timelinesFor } from '../../src/timelines.ts';

const { records, register } = bundledData();

test('the curated records’ organizations: once each, the known ones with the article’s day', () => {
  for (const page of records) {
    const organizations = organizationsOf(page);
    expect(new Set(organizations).size).toBe(organizations.length);
    const timelines = timelinesFor(organizations, page.source.published, register);
    for (const { day } of Object.values(timelines)) expect(day).toBe(page.source.published.slice(0, 10));
  }
});

test('what the register does not know is left out', () => {
  const [known] = register.organizations;
  if (!known) throw new Error('The register is empty.');
  const found = timelinesFor([known.id, 'constructor', '__proto__', ''], '2016-09-15T12:00', register);
  expect(Object.keys(found)).toEqual([known.id]);
  expect(found[known.id]?.day).toBe('2016-09-15');
});
