import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../../src/core/extract/text/paragraphs.ts';
import { sentences } from '../../../../src/core/extract/text/sentences.ts';

const cut = (text: string, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    [
      'abbreviations',
      'The U.S. Senate met on Sept. 12. Mr. Fox left.',
      ['The U.S. Senate met on Sept. 12.', 'Mr. Fox left.'],
    ],
    [
      'an abbreviation that ends one',
      'He lives in the U.S. The ban holds.',
      ['He lives in the U.S.', 'The ban holds.'],
    ],
    [
      'initials',
      'J. K. Rowling wrote it. George W. Bush read it.',
      ['J. K. Rowling wrote it.', 'George W. Bush read it.'],
    ],
    [
      'an ellipsis inside',
      'We waited ... and waited. Then we left.',
      ['We waited ... and waited.', 'Then we left.'],
    ],
    [
      'a dateline',
      'WASHINGTON (AP) — The vote is off. It was close.',
      ['WASHINGTON (AP) —', 'The vote is off.', 'It was close.'],
    ],
    ['a stop inside closing marks', 'He said, “We go.” They went.', ['He said, “We go.”', 'They went.']],
    [
      'a question and its cue',
      '“Why us?” Mayor Ruiz asked. Nobody knew.',
      ['“Why us?” Mayor Ruiz asked.', 'Nobody knew.'],
    ],
    [
      'a question and the next sentence',
      '“Why us?” The hall was silent.',
      ['“Why us?”', 'The hall was silent.'],
    ],
    ['bullets', '• One thing.\n• Another thing.', ['• One thing.', '• Another thing.']],
    [
      'a transcript',
      'Q: Will it hold?\nMR. TONER: Yes. We think so.',
      ['Q: Will it hold?', 'MR. TONER: Yes.', 'We think so.'],
    ],
    [
      'decimals and times',
      'It rose 3.5 percent at 5 p.m. on Monday. It fell later.',
      ['It rose 3.5 percent at 5 p.m. on Monday.', 'It fell later.'],
    ],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(cut(text, sentences(text))).toEqual(expected);
  });
});

describe('paragraphs', () => {
  it.each([
    ['blank lines part', 'One.\n\nTwo.', ['One.', 'Two.']],
    [
      'a line break after a full sentence parts',
      'One is here.\nTwo is there.',
      ['One is here.', 'Two is there.'],
    ],
    [
      'a line that goes on small is wrapped',
      'The truce began at\nsundown on Monday.',
      ['The truce began at\nsundown on Monday.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(cut(text, paragraphs(text))).toEqual(expected);
  });
});
