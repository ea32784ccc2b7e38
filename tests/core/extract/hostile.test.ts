import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/core/extract/extract.ts';
import { readRecord } from '../../../src/core/record.ts';
import { HOSTILE, repeated } from './hostile.ts';

/** Longer than any bound within a sentence or a search back. How the time grows is `tests/bench/extract.ts`'s. */
const LENGTH = 10_000;

describe('hostile text', () => {
  it.each(Object.entries(HOSTILE))(
    '%s: a page comes back, and it is valid',
    (_, unit) => {
      const page = extract(repeated(unit, LENGTH), { published: '2016-05-05', url: 'https://example.org/a' });
      expect(readRecord(page)).toMatchObject({ ok: true });
    },
    60_000,
  );

  it('one word of a megabyte has nothing to annotate', () => {
    expect(extract(repeated('a', 1_000_000)).items).toEqual([]);
  });
});
