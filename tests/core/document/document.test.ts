import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanDocument, LONGEST_DOCUMENT } from '../../../src/core/document.ts';

const LONG =
  'The harbour board said on Monday that the northern pier would stay closed until the surveyors had looked at every pile under it.';

const TEXT: [name: string, received: string, text: string][] = [
  ['a link whose target is lost is its words', 'He [spoke Monday](#).', 'He spoke Monday.'],
  ['a link with a title', 'See [the map](https://a.example/m "Map").', 'See the map.'],
  ['parentheses inside a link’s address', 'On [Foo](https://a.example/Foo_(bar)), too.', 'On Foo, too.'],
  ['a link over a line end', 'They [met\nMonday](#) again.', 'They met Monday again.'],
  ['a reference link and its definition', 'See [it][1].\n\n[1]: https://a.example/x', 'See it.'],
  ['an image goes, its caption too', 'One.\n\n![a pier](pier.jpg)\n\nTwo.', 'One.\n\nTwo.'],
  ['emphasis', 'A **bold *and* slanted** _word_.', 'A bold and slanted word.'],
  ['underscores inside words stay', 'snake_case_name here', 'snake_case_name here'],
  ['a lone star stays', 'rated 5 * by all', 'rated 5 * by all'],
  ['an editor’s insertion is no link', '“We want [the files] out.”', '“We want [the files] out.”'],
  ['headings, block quotes, escapes', '# Head\n\n> Said.\n\n1\\. One.', 'Head\n\nSaid.\n\n1. One.'],
  ['a bare address in angle brackets', 'At <https://a.example/b> now.', 'At https://a.example/b now.'],
  ['white space', '\n\n  One  two\t three. \n\n\n\nFour.\n', 'One two three.\n\nFour.'],
  ['Windows line ends', 'One.\r\n\r\nTwo.', 'One.\n\nTwo.'],
  ['a sentence broken by a blank line', 'It began at\n\nnoon on May 3.', 'It began at noon on May 3.'],
  ['… before a capital', 'It was signed by the\n\nMayor of Ely.', 'It was signed by the Mayor of Ely.'],
  ['… after an abbreviation', 'It began on Sept.\n\n12 in Ely.', 'It began on Sept. 12 in Ely.'],
  ['a finished sentence is no break', 'It began.\n\niPhones sold.', 'It began.\n\niPhones sold.'],
  ['a heading before a paragraph stays apart', 'Head One\n\nThe pier fell.', 'Head One\n\nThe pier fell.'],
  ['a quotation and its late cue', '“It fell,”\n\nshe said.', '“It fell,” she said.'],
  ['lines wrapped to a width', 'The pier\nfell. It\nwas old.', 'The pier fell. It was old.'],
  ['one line a paragraph, unwrapped', `Old Pier\n${LONG}\n${LONG}`, `Old Pier\n\n${LONG}\n\n${LONG}`],
  ['hard line ends inside sentences', `${LONG} The\nBoard agreed.`, `${LONG} The Board agreed.`],
  ['typography stays', '“’—…\u00a0\u200b”', '“’—…\u00a0\u200b”'],
  ['nothing', '', ''],
];

test.each(TEXT)('%s', (_name, received, text) => {
  expect(cleanDocument(received).text).toBe(text);
});

const METADATA: [name: string, received: string, text: string, metadata: object][] = [
  [
    'title, date and paper without labels stay in the text',
    'Pier Falls\n\nMay 3, 2019\n\nThe **Ely Post**\n\nThe pier fell.\n\nOriginal url:\n\n<https://ely.example/pier>',
    'Pier Falls\n\nMay 3, 2019\n\nThe Ely Post\n\nThe pier fell.',
    {
      title: 'Pier Falls',
      published: '2019-05-03',
      publisher: 'The Ely Post',
      url: 'https://ely.example/pier',
    },
  ],
  [
    'fenced front matter',
    '---\ntitle: "Pier: Falls"\ndate: 2019-05-03\ntags: x\nurl: https://ely.example/pier\n---\nThe pier fell.',
    'The pier fell.',
    { title: 'Pier: Falls', published: '2019-05-03', url: 'https://ely.example/pier' },
  ],
  [
    'labelled lines',
    'Title: Pier Falls\nPublished: Friday, 3 May 2019\nPublisher: Ely Post\nBy: Ann Poe\n\nThe pier fell.',
    'By: Ann Poe\n\nThe pier fell.',
    { title: 'Pier Falls', published: '2019-05-03', publisher: 'Ely Post' },
  ],
  [
    'byline and date under the title',
    'Who Closed the Pier?\nBy Ann Poe\n3 May 2019, 10:15 GMT\n\nThe pier fell.',
    'Who Closed the Pier?\n\nBy Ann Poe\n\n3 May 2019, 10:15 GMT\n\nThe pier fell.',
    { title: 'Who Closed the Pier?', author: 'Ann Poe', published: '2019-05-03' },
  ],
  ['text alone has no metadata', 'The pier fell.\n\nIt was old.', 'The pier fell.\n\nIt was old.', {}],
  [
    'an impossible day is no date',
    'Pier\n\nJune 31, 2019\n\nIt fell.',
    'Pier\n\nJune 31, 2019\n\nIt fell.',
    { title: 'Pier' },
  ],
  [
    'an address with parentheses',
    'It fell.\n\nSource: <https://ely.example/Pier_(Ely)>',
    'It fell.',
    { url: 'https://ely.example/Pier_(Ely)' },
  ],
  [
    'an address alone at the end',
    'It fell.\n\nhttps://ely.example/pier\n',
    'It fell.',
    { url: 'https://ely.example/pier' },
  ],
  [
    'an address that ends a sentence is text',
    'It fell: https://ely.example/pier',
    'It fell: https://ely.example/pier',
    {},
  ],
  [
    'labels with blank lines between',
    'Title: Pier Falls\n\nURL Source: https://ely.example/pier\n\nPublished Time: 2019-05-03T10:00:00Z\n\nIt fell.',
    'It fell.',
    { title: 'Pier Falls', published: '2019-05-03', url: 'https://ely.example/pier' },
  ],
  ['a label in the text is text', 'It fell.\n\nSource: the board.', 'It fell.\n\nSource: the board.', {}],
  [
    'a bold label and a link as trailer; marks in its address stay',
    'It fell.\n\n**Source:** [here](https://ely.example/_a_/b)',
    'It fell.',
    { url: 'https://ely.example/_a_/b' },
  ],
  [
    'a key that names a property of every object is no key',
    'constructor: x\n\nIt fell.',
    'constructor: x\n\nIt fell.',
    { title: 'constructor: x' },
  ],
];

test.each(METADATA)('%s', (_name, received, text, metadata) => {
  const { from: _, ...document } = cleanDocument(received);
  expect(document).toEqual({ text, ...metadata });
});

test('each unit of the cleaned text points at itself in the document as received', () => {
  const received =
    'Title: P\n\nThe **pier** [fell\nMonday](#),  then\n\nthe rest.\r\n\r\nURL: https://ely.example/p';
  const { text, from } = cleanDocument(received);
  expect(text).toBe('The pier fell Monday, then the rest.');
  const words = [...text.matchAll(/\S/g)].map((match) => received[from[match.index] ?? -1]);
  expect(words.join('')).toBe(text.replace(/\s/g, ''));
});

test('any document: offsets ascend and no visible character is invented', () => {
  const piece = fc.constantFrom(
    'word',
    ' ',
    '\n',
    '\n\n',
    '**',
    '[',
    '](#)',
    '.',
    '“',
    '”',
    'A',
    '> ',
    '# ',
    '_',
    '12',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const received = pieces.join('');
      const { text, from } = cleanDocument(received);
      expect(from).toHaveLength(text.length);
      for (const [index, offset] of from.entries()) {
        expect(offset).toBeGreaterThanOrEqual(from[index - 1] ?? 0);
        if (/\S/.test(text[index] ?? '')) expect(received[offset]).toBe(text[index]);
      }
    }),
  );
});

test('a document beyond the cap is refused by its length', () => {
  expect(() => cleanDocument('x'.repeat(LONGEST_DOCUMENT + 1))).toThrow(/the most is/);
});
