import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../src/core/extract/text/tokens.ts';

describe('tokens', () => {
  it.each([
    ['The U.S. said so.', 'The|U.S.|said|so|.'],
    ['Sept. 12, 2016', 'Sept.|12|,|2016'],
    ['Mr. J. K. Smith-Jones', 'Mr.|J.|K.|Smith-Jones'],
    ['O’Neill’s plan didn’t work', 'O’Neill|’s|plan|didn’t|work'],
    ["they've gone, he's late", "they|'ve|gone|,|he|'s|late"],
    ['2,016 people paid $3.5 a 48-hour pass', '2,016|people|paid|$|3.5|a|48-hour|pass'],
    ['Wait... no -- yes', 'Wait|...|no|--|yes'],
    ['“No,” she said', '“|No|,|”|she|said'],
    ["``No,'' she said", "``|No|,|''|she|said"],
    ['AT&T and amazon.com at 5 p.m.', 'AT&T|and|amazon.com|at|5|p.m.'],
    ['see https://example.org/a?b=1.', 'see|https://example.org/a?b=1|.'],
    ['He said no. I left.', 'He|said|no|.|I|left|.'],
    ['A No. 10 spokesman', 'A|No.|10|spokesman'],
  ])('%s', (text, expected) => {
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join('|'),
    ).toBe(expected);
  });

  it('have offsets into the whole text, and straight apostrophes in their keys', () => {
    const [first] = tokenize('xx Don’t', 3);
    expect(first).toMatchObject({ start: 3, end: 8, lower: "don't", capital: true, kind: 'word' });
  });
});
