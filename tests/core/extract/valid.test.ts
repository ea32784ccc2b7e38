import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/core/annotation.ts';
import { extract } from '../../../src/core/extract/extract.ts';
import { readRecord } from '../../../src/core/record.ts';

/** The words, names and marks that rules look for, in any order: more of their edges than prose would reach. */
const WORDS =
  'the a some many he she they it who that which and but in on by of to for Ana Ruiz Mr. Dr. Boris Leth U.S. Senate officials spokesman minister of the group Moscow NATO said says told asked warned claimed added according to called designated labeled saying described as a terrorist organization regime rebels so-called Monday yesterday May 5 2016 1990s last week today two days ago after before not will is was has dam gates bridge plan'.split(
    ' ',
  );
const MARKS = ['“', '”', '"', '‘', '’', "'s", ',', '.', '?', ':', ';', '—', '(', ')', '\n\n', '…', '«', '»'];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '“We checked every gate,” Ana Ruiz said Monday.',
      'He said that the dam would hold, and warned of rain.',
      'Some say the bridge is old.\n\n',
      '“One.\n\n“Two,” the minister told reporters.',
      'RUIZ: We will see.\n\nLETH: No.\n\n',
      'The United States designated the Red Delta as a terrorist organization on May 5, 2016.',
      'from May 5 to May 9',
      'said she believed “the so-called ‘government’” fell two days after the vote',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 60 })
  .map((pieces) => pieces.map(([word, space]) => word + space).join(''));

const mentionsOf = ({ body }: Annotation): { exact: string; start: number; end: number }[] =>
  body.type === 'Quotation'
    ? [body.source.mention, body.cue, body.addressee?.mention].flatMap((mention) => mention ?? [])
    : [];

const referencesOf = ({ body }: Annotation): string[] =>
  body.type === 'Quotation'
    ? [body.continues, body.nestedIn].flatMap((id) => id ?? [])
    : body.type === 'Timex'
      ? [body.anchor].flatMap((id) => id ?? [])
      : [];

describe('what an extraction makes of any text', () => {
  it('is a valid record, its words are the words of the text, and its references lead somewhere', () => {
    fc.assert(
      fc.property(text, fc.boolean(), fc.boolean(), (article, addressed, dated) => {
        const page = extract(article, {
          ...(addressed && { url: 'https://example.org/dam' }),
          ...(dated && { published: '2016-05-05' }),
        });
        expect(readRecord(page)).toMatchObject({ ok: true });
        const ids = new Set(page.items.map(({ id }) => id));
        expect(ids.size).toBe(page.items.length);
        for (const item of page.items) {
          const [quote, { start, end }] = item.target.selector;
          expect(quote.exact).toBe(article.slice(start, end));
          for (const mention of mentionsOf(item))
            expect(mention.exact).toBe(article.slice(mention.start, mention.end));
          for (const id of referencesOf(item)) expect(ids.has(id) && id !== item.id).toBe(true);
        }
      }),
      // a mark alone is no speaker
      { numRuns: 150, examples: [['( RUIZ: We will see.\n\nLETH: No.\n\n ', false, false]] },
    );
  }, 60_000);
});
