import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/core/extract/text/document.ts';

/** The passages of a text; "+" marks one that carries on the paragraph before, "~" one never closed. */
const passages = (text: string): string[] =>
  readDocument(text).quoted.map(
    ({ start, end, closed, carries }) =>
      `${carries === undefined ? '' : '+'}${closed ? '' : '~'}${text.slice(start, end)}`,
  );

describe('quotation marks', () => {
  it.each([
    ['curly', 'He said “yes” and “no”.', ['“yes”', '“no”']],
    ['straight', 'He said "yes" and "no".', ['"yes"', '"no"']],
    ['single with apostrophes inside', "'It's the workers' day,' she said.", ["'It's the workers' day,'"]],
    ['a possessive is no mark', "The workers' rights and the '90s.", []],
    ['guillemets', 'Il a dit «oui».', ['«oui»']],
    ['low-high', 'Sie sagte „ja“.', ['„ja“']],
    ['nested', '“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”', '‘no’']],
    ['reopened in the next paragraph', '“One.\n\n“Two.”', ['~“One.', '+“Two.”']],
    ['never closed', '“One. Two.', ['~“One. Two.']],
    ['mixed pair', 'an “act" of will', ['“act"']],
    ['typewriter', "``Yes,'' he said.", ["``Yes,''"]],
  ])('%s', (_, text, expected) => {
    expect(passages(text)).toEqual(expected);
  });
});
