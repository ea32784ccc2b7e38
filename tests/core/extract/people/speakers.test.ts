import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../../../src/core/annotation.ts';
import { extract } from '../../../../src/core/extract/extract.ts';

/** Who says each thing: name, role, affiliation, in text order; "?" where the text names nobody. */
const speakers = (text: string): string[] =>
  extract(text).items.flatMap(({ body }) => (body.type === 'Quotation' ? [describeSource(body)] : []));

const describeSource = ({ source: { name, role, affiliation } }: Quotation): string =>
  [name ?? '?', role, affiliation].filter((part) => part !== undefined).join(' · ');

describe('speakers', () => {
  it.each([
    [
      'office before the name',
      'Russian Deputy Foreign Minister Gennady Gatilov said talks would go on.',
      ['Gennady Gatilov · Russian Deputy Foreign Minister'],
    ],
    [
      'body and office before the name',
      'U.S. State Department spokesman Mark Toner said talks would go on.',
      ['Mark Toner · spokesman · U.S. State Department'],
    ],
    [
      'an office with its portfolio',
      'Former Secretary of State Ana Ruiz said talks would go on.',
      ['Ana Ruiz · Former Secretary of State'],
    ],
    [
      'one of several',
      'Ana Ruiz, one of the family’s lawyers and a lawyer in Porto, said it rained.',
      ['Ana Ruiz · one of the family’s lawyers and a lawyer in Porto'],
    ],
    [
      'words of a headline are no office',
      'Angry Farmers of Two Towns Meet Ana Ruiz\n\n“It rained,” Ruiz said.',
      ['Ana Ruiz'],
    ],
    [
      'an office in a headline is',
      'Angry Farmers of Two Towns Meet Deputy Mayor Ana Ruiz\n\n“It rained,” Ruiz said.',
      ['Ana Ruiz · Deputy Mayor'],
    ],
    [
      'a line ends a name and an office',
      'Farmers met Peter Novak\n\nMayor Ana Ruiz\n\nPaul Weber said it rained.',
      ['Paul Weber'],
    ],
    [
      'office after the name',
      'Ana Ruiz, a lawyer for the Port Authority, said the gate was shut.',
      ['Ana Ruiz · lawyer · Port Authority'],
    ],
    [
      'a weekday after the name',
      'Reporters met Mayor Ana Ruiz Saturday. “It rained,” Ruiz said.',
      ['Ana Ruiz · Mayor'],
    ],
    ['people whom a bare word of number stands for', 'Some say the bridge is old.', ['?']],
    ['a surname later', 'Mark Toner arrived. Toner said talks would go on.', ['Mark Toner']],
    [
      'a surname in the headline before',
      'Toner: talks will go on\n\nMark Toner spoke on Monday.',
      ['Mark Toner'],
    ],
    [
      'two of one surname',
      'Bill Clinton and Hillary Clinton came. “Thank you,” Mrs. Clinton said. “Good night,” Mr. Clinton said.',
      ['Hillary Clinton', 'Bill Clinton'],
    ],
    [
      'an office that the namesake is not given',
      'Ana Ruiz came on Monday. President Ruiz said talks would go on. Ruiz said it rained.',
      ['Ruiz · President', 'Ruiz · President'],
    ],
    [
      'an office other than the namesake’s',
      'Sen. Ana Ruiz came. Governor Ruiz said talks would go on. Senator Ruiz said it rained.',
      ['Ruiz · Governor', 'Ana Ruiz · Sen.'],
    ],
    [
      'the office that stands after the full name',
      'Ana Ruiz, the mayor of Porto, came. Mayor Ruiz said the gate was shut.',
      ['Ana Ruiz · mayor · Porto'],
    ],
    [
      'greeted first, then with an office, and a namesake',
      'Mr. Novak came with Ana Novak. President Novak said it rained. Mrs. Novak said it snowed.',
      ['Novak · President', 'Ana Novak'],
    ],
    [
      'an office in small letters',
      'Ana Ruiz came with Peter Ruiz, a spokesman. The visit went well, spokesman Ruiz said.',
      ['Peter Ruiz · spokesman'],
    ],
    [
      'a given name after an office',
      'Elizabeth Novak came to Porto. Queen Elizabeth said it rained.',
      ['Elizabeth · Queen'],
    ],
    ['a pronoun', 'Ana Ruiz met Peter Novak. “It rained,” she said.', ['Ana Ruiz']],
    [
      'the speaker before, not the one spoken of',
      'Peter Novak said Paul Weber had left. “He is tired,” he said.',
      ['Peter Novak', 'Peter Novak'],
    ],
    [
      'not one who is named in what is said',
      'Paul Weber was there, said Peter Novak. He said Weber was tired.',
      ['Peter Novak', 'Peter Novak'],
    ],
    [
      'the subject nearby, not the speaker farther off',
      '“It rained,” said Peter Novak. That did not trouble anyone. Paul Weber smiled at the question. “I like rain,” he said.',
      ['Peter Novak', 'Paul Weber'],
    ],
    [
      'whom something belongs to does not speak',
      'Peter Novak came. “It rained,” his lawyer said.',
      ['? · his lawyer'],
    ],
    [
      'the end of a full name',
      'Aung San Suu Kyi met Peter Novak. “It rained,” Suu Kyi said.',
      ['Aung San Suu Kyi'],
    ],
    [
      'a region is nobody',
      'Rain fell in North Florida. Florida is wet. Peter Novak left. “It rained,” she said.',
      ['?'],
    ],
    [
      'an act beside the main clause is its subject’s, not that of a clause within',
      'Protesters marched past the park where the Harbour Lions played, while chanting, “Open the gate!”',
      ['? · Protesters'],
    ],
    [
      'what a thing did comes between',
      'Peter Novak worked at a paper, which closed in May, and said he was glad.',
      ['Peter Novak'],
    ],
    [
      'the office stands for its holder',
      'Mayor Ana Ruiz came late. The mayor said the gate was shut.',
      ['Ana Ruiz · Mayor'],
    ],
    ['a capital stands for its government', 'Moscow said the gate was shut.', ['Russian government']],
    ['a body', 'The Foreign Ministry said the gate was shut.', ['Foreign Ministry']],
    ['a body and its kind', 'Talks go on, the Interfax news agency reported.', ['Interfax · news agency']],
    ['a state', 'The United States said the gate was shut.', ['United States']],
    [
      'a body taken up',
      'The Foreign Ministry said the gate was shut. The ministry said it would open.',
      ['Foreign Ministry', 'Foreign Ministry'],
    ],
    [
      'a body taken up by its initials',
      'The Union of Small Islands said the gate was shut. The USI said it would open. The USC said it rained.',
      ['Union of Small Islands', 'Union of Small Islands', 'USC'],
    ],
    [
      'anonymous',
      'A source familiar with the talks said a deal was near.',
      ['? · source familiar with the talks'],
    ],
    ['collective', 'Critics say the law is vague.', ['? · Critics']],
    ['unknown stays unknown', 'It was reported that two miners were missing.', ['?']],
    [
      'no name in what belongs to someone',
      'Ana Ruiz’s lawyer said the gate was shut.',
      ['? · Ana Ruiz’s lawyer'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
