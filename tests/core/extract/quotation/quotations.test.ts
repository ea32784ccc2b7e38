import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../../../src/core/annotation.ts';
import { extract } from '../../../../src/core/extract/extract.ts';

type Item = Quotation & { id: string; exact: string };

/** The quotations of a text published on Thursday 15 September 2016. */
const quotations = (text: string): Item[] =>
  extract(text, { published: '2016-09-15' }).items.flatMap(({ id, body, target }) =>
    body.type === 'Quotation' ? [{ ...body, id, exact: target.selector[0].exact }] : [],
  );

describe('form', () => {
  it.each([
    ['“We will rebuild,” Ana Ruiz said.', 'direct'],
    ['Ana Ruiz said that “we will rebuild.”', 'direct'],
    ['Ana Ruiz said the plan was “dead on arrival” in Rome.', 'mixed'],
    ['Ana Ruiz said the plan had failed.', 'indirect'],
    ['— I do not know, said the old man.', 'direct'],
  ])('%s', (text, form) => {
    expect(quotations(text).map((item) => item.form)).toEqual([form]);
  });
});

describe('layers', () => {
  it('keeps who told whom inside what was said', () => {
    const [outer, inner] = quotations('John Smith said Mary Jones told him that Peter Brown had left.');
    expect(outer).toMatchObject({ source: { name: 'John Smith' } });
    expect(inner).toMatchObject({
      source: { name: 'Mary Jones' },
      addressee: { name: 'him' },
      nestedIn: outer?.id,
    });
  });

  it('ties a quotation that its cue interrupts, and one that goes on', () => {
    const [first, second, third] = quotations('“My plan,” Ruiz said, “is simple.” “We leave.”');
    expect([first?.continues, second?.continues, third?.continues]).toEqual([
      undefined,
      first?.id,
      second?.id,
    ]);
  });

  it('begins anew after indirect speech', () => {
    const [, second] = quotations('Ruiz said the wall would hold. “It is new.”');
    expect(second).toMatchObject({ source: { name: 'Ruiz' } });
    expect(second).not.toHaveProperty('continues');
  });
});

describe('the day it was said', () => {
  it.each([
    ['stated with the cue', 'Mark Toner said Wednesday that talks would go on.', [['2016-09-14', 'stated']]],
    ['stated before it', 'On Wednesday, Mark Toner said talks would go on.', [['2016-09-14', 'stated']]],
    [
      'inherited',
      'Mark Toner said Wednesday talks would go on. “We hope so,” he said.',
      [
        ['2016-09-14', 'stated'],
        ['2016-09-14', 'inherited'],
      ],
    ],
    [
      'inferred from the only day given',
      'Mark Toner said Wednesday talks would go on.\n\nIt rained.\n\nAna Ruiz said it was wet.\n\n“We hope so,” Toner said.',
      [
        ['2016-09-14', 'stated'],
        ['../2016-09-15', 'inferred'],
        ['2016-09-14', 'inferred'],
      ],
    ],
    [
      'a day in what was said is not the day of saying',
      'Mark Toner said talks would begin on Wednesday.',
      [['../2016-09-15', 'inferred']],
    ],
    ['a bare summary has none', 'Moscow has labeled the group as “extremist.”', [undefined]],
  ])('%s', (_, text, expected) => {
    expect(quotations(text).map(({ spoken }) => spoken && [spoken.value, spoken.certainty])).toEqual(
      expected,
    );
  });
});

describe('sourced', () => {
  it.each([
    ['Ana Ruiz said the plan had failed.', true],
    ['Ana Ruiz called the plan a farce.', false],
    ['On Monday Ana Ruiz called the plan a farce.', true],
    ['According to the police, nobody was hurt.', true],
  ])('%s', (text, sourced) => {
    expect(quotations(text).map((item) => item.sourced)).toEqual([sourced]);
  });
});

describe('hostile text', () => {
  it.each([
    ['nested marks', '“‘'.repeat(5000)],
    ['unclosed marks', '“a '.repeat(5000)],
    ['closing marks', '” '.repeat(5000)],
    ['straight marks', '"'.repeat(5000)],
    ['single marks', "' ".repeat(5000)],
    ['one sentence of cues', 'he said '.repeat(5000)],
    ['commas', 'A, '.repeat(5000)],
    ['capitals', 'ABC '.repeat(5000)],
    ['labels', 'AB: x\n\n'.repeat(3000)],
    ['relatives', 'who said that '.repeat(3000)],
    ['lone surrogates', '\ud800 '.repeat(1000)],
  ])('%s', (_, text) => {
    for (const { target } of extract(text, { published: '2016-09-15' }).items) {
      const [{ exact }, { start, end }] = target.selector;
      expect(text.slice(start, end)).toBe(exact);
    }
  });
});
