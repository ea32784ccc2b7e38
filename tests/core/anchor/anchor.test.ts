import { describe, expect, test } from 'vitest';
import { anchorText } from '../../../src/core/anchor/anchor.ts';
import { diffWords } from '../../../src/core/anchor/diff.ts';

const TEXT = `The court in Kazan ruled on Monday that the group “Northern Light” is not an extremist organization — a rare decision.

“We did not expect this,” its lawyer, Anna Petrova, told reporters. The prosecutor said he would appeal within ten days.

A year ago 21 members of the group were detained after a meeting on 12 March 2015. Most of them were released on the same day.

The prosecutor said he would appeal. The group said it would go on with its work. The prosecutor said nothing more.`;

const find = (quote: { exact: string; prefix?: string; suffix?: string; start?: number }, text = TEXT) => {
  const [anchor] = anchorText(text, [quote]);
  return {
    state: anchor?.state,
    text: anchor?.pieces.map(({ start, end }) => text.slice(start, end)).join(' | '),
  };
};

describe('states', () => {
  test.each([
    ['to the letter', 'a rare decision', 'exact', 'a rare decision'],
    ['quotes and dashes', 'the group "Northern Light" is', 'cosmetic', 'the group “Northern Light” is'],
    ['white space', 'its  lawyer,\nAnna Petrova', 'cosmetic', 'its lawyer, Anna Petrova'],
    ['over a blank line', 'decision. “We did not', 'cosmetic', 'decision.\n\n“We did not'],
    [
      'a letter',
      'Most of them were releazed on the same day',
      'changed',
      'Most of them were released on the same day',
    ],
    [
      'a word less in the record',
      'Most of them were released the same day',
      'changed',
      'Most of them were released on the same day',
    ],
    [
      'a negation',
      'the group “Northern Light” is an extremist organization',
      'changed',
      'the group “Northern Light” is not an extremist organization',
    ],
    [
      'a number',
      'A year ago 12 members of the group were detained',
      'changed',
      'A year ago 21 members of the group were detained',
    ],
    ['case', 'the Court in Kazan ruled on Monday', 'changed', 'The court in Kazan ruled on Monday'],
    ['words run together', 'were detainedafter a meeting', 'changed', 'were detained after a meeting'],
    ['twice', 'The prosecutor said he would appeal', 'ambiguous', ''],
    ['not there', 'A spokesman for the ministry declined to comment', 'missing', ''],
    ['nothing', '', 'missing', ''],
    ['nothing but invisible', '\u200b \u00ad', 'missing', ''],
    ['short and altered', 'Mondey', 'missing', ''],
  ])('%s', (_, exact, state, text) => {
    expect(find({ exact })).toEqual({ state, text });
  });
});

describe('context', () => {
  test.each([
    ['prefix decides', { exact: 'The prosecutor said', prefix: 'same day.\n\n' }, 'exact'],
    ['suffix decides', { exact: 'The prosecutor said', suffix: ' nothing more' }, 'exact'],
    ['no lead', { exact: 'The prosecutor said', suffix: ' he would appeal' }, 'ambiguous'],
    [
      'context of another place',
      { exact: 'Monday', prefix: 'They are to meet on ', suffix: ' in Samara' },
      'missing',
    ],
    ['its own context', { exact: 'Monday', prefix: 'ruled on ', suffix: ' that the group' }, 'exact'],
    [
      'a short passage altered in its own context',
      { exact: 'two weeks', prefix: 'he would appeal within ', suffix: '.\n\nA year ago' },
      'missing',
    ],
    [
      'a position, where nothing else decides',
      { exact: 'The prosecutor said', start: TEXT.lastIndexOf('The prosecutor') },
      'exact',
    ],
    [
      'a position between two places',
      { exact: 'The prosecutor said he would appeal', start: 283 },
      'ambiguous',
    ],
  ])('%s', (_, quote, state) => {
    expect(find(quote).state).toBe(state);
  });

  test('the place is the one that the context names', () => {
    const [anchor] = anchorText(TEXT, [{ exact: 'The prosecutor said', suffix: ' nothing more' }]);
    expect(anchor?.pieces[0]?.start).toBe(TEXT.lastIndexOf('The prosecutor said'));
  });
});

test('an aside between two blank lines splits the passage and leaves it as it is', () => {
  const text =
    'He said that the talks would go on\n\nAdvertisement: read our newsletter\n\nuntil both sides had signed.';
  const exact = 'the talks would go on until both sides had signed';
  expect(find({ exact }, text)).toEqual({
    state: 'exact',
    text: 'the talks would go on | until both sides had signed',
  });
});

test('an aside is left out though it ends with the letters of the words before it', () => {
  const text =
    'It is a smart device, the ‘interactive assistant’. At first\n\nStory continues below advertisement\n\nglance, it looks like a security camera that can alert you.';
  const quote = {
    exact: 'At first glance, it looks',
    prefix: 'e, the ‘interactive assistant’. ',
    suffix: ' like a security camera that can',
  };
  expect(find(quote, text)).toEqual({ state: 'exact', text: 'At first | glance, it looks' });
});

test('where a word of the passage was put in beside it, the passage ends where its context begins', () => {
  const text =
    'He raised money for the upkeep of the chapels, programs and programs aimed at a rehabilitation of the inmates.';
  const quote = {
    exact: 'chapels, and programs',
    prefix: 'ed money for the upkeep of the ',
    suffix: ' aimed at a rehabilitation of th',
  };
  expect(find(quote, text)).toEqual({ state: 'changed', text: 'chapels, programs and programs' });
});

test('a passage that begins alike and goes on otherwise is another one', () => {
  const text =
    'The attack, which locked up computers and held users’ files for ransom, was believed the biggest of its kind ever recorded. The national railway said that it was among those that were hit, and that its trains ran.';
  const quote = {
    exact:
      'files for ransom, was believed the biggest of its kind ever recorded. Several security firms said they had',
    prefix: 'ed up computers and held users’ ',
    suffix: ' identified the software that was',
  };
  expect(find(quote, text).state).toBe('missing');
});

test('a changed passage says what it reads now, and so which words differ', () => {
  const exact = 'A year ago 12 members of this group were detained after a meeting';
  const [anchor] = anchorText(TEXT, [{ exact }]);
  expect(diffWords(exact, anchor?.now ?? '')).toEqual([
    { op: 'same', text: 'A year ago' },
    { op: 'removed', text: '12', critical: true },
    { op: 'added', text: '21', critical: true },
    { op: 'same', text: 'members of' },
    { op: 'removed', text: 'this' },
    { op: 'added', text: 'the' },
    { op: 'same', text: 'group were detained after a meeting' },
  ]);
});

test('rows that share all but a word are not taken for each other', () => {
  const row = (name: string) =>
    `^ "votes.example: Jane Miller on ${name}". votes.example. Retrieved 2014-07-01.\n`;
  const text = ['Taxes', 'Trade', 'Energy', 'Education', 'Health Care'].map(row).join('');
  expect(
    find(
      {
        exact: 'Jane Miller on Foreign Policy". votes',
        prefix: '^ "votes.example: ',
        suffix: '.example. Retrieved 2014',
      },
      text,
    ).state,
  ).toMatch(/missing|ambiguous/);
});

test('what resembles a passage that was taken out, next to where it was, is not the passage', () => {
  const quote = {
    exact: 'N.E.W. advertising experiences',
    prefix: 'rich advertising experiences, L.',
    suffix: ', and subscription services. Or ',
  };
  const text = `The group is to provide ${quote.prefix}${quote.exact}${quote.suffix}nothing.`;
  expect(find(quote, text).state).toBe('exact');
  expect(find(quote, text.replace(quote.exact, '')).state).toBe('missing');
});

test('an altered passage is found among many that begin or end as it does', () => {
  const others = Array.from(
    { length: 20 },
    (_, index) =>
      `The ministry of defence said on Monday that unit ${index} had been moved to the border.\n\n`,
  );
  const passage = 'The ministry of defence said on Monday that the bridge had been repaired at the border.';
  const text = [...others.slice(10), passage, '\n\n', ...others.slice(0, 10)].join('');
  expect(find({ exact: passage.replace('repaired', 'rebuilt') }, text)).toEqual({
    state: 'changed',
    text: passage,
  });
});

test('a passage does not end inside a character', () => {
  expect(find({ exact: 'reporters met in a cafe' }, 'The reporters met in a cafe\u0301.').state).not.toBe(
    'exact',
  );
});

test('answers come in the order of the quotes', () => {
  const quotes = ['Anna Petrova', 'not here at all, nowhere', 'A year ago'].map((exact) => ({ exact }));
  expect(anchorText(TEXT, quotes).map(({ state }) => state)).toEqual(['exact', 'missing', 'exact']);
});

describe('hostile text ends, rightly or skipped', () => {
  const long = 'a'.repeat(300_000);
  test.each([
    [
      'one letter, many equal quotes',
      long,
      Array.from({ length: 200 }, (_, index) => 'a'.repeat(300 + index)),
      /ambiguous|skipped/,
    ],
    [
      'one letter, quotes that almost fit',
      long,
      Array.from({ length: 200 }, (_, index) => `${'a'.repeat(150 + index)}b${'a'.repeat(150)}`),
      /ambiguous|skipped|missing|changed/,
    ],
    [
      'two letters in turn',
      'ab'.repeat(150_000),
      Array.from({ length: 100 }, (_, size) => `${'ab'.repeat(60 + size)}c`),
      /ambiguous|skipped|missing/,
    ],
    ['invisible characters alone', '\u200b'.repeat(300_000), ['word by word'], /missing/],
    ['marks without end', `e${'\u0301'.repeat(200_000)}`, ['word by word'], /missing/],
    [
      'invisible characters inside words',
      'The quick brown fox jumps'.split('').join('\u200d\u2060'),
      ['quick brown fox'],
      /cosmetic/,
    ],
  ])('%s', (_, text, exacts, expected) => {
    for (const { state } of anchorText(
      text,
      exacts.map((exact) => ({ exact })),
    ))
      expect(state).toMatch(expected);
  });
});

describe('words that stand to the letter elsewhere, without their context', () => {
  const quote = {
    exact: 'Border guards had stopped eleven trucks near the village',
    prefix: 'man read from a prepared text. ',
    suffix: '. Reporters were not allowed to a',
  };
  const caption = 'Border guards had stopped eleven trucks near the village\n\n';

  test('are not the passage that stands altered in its context', () => {
    const text = `${caption}The spokesman read from a prepared text. Border guards had not stopped eleven trucks near the village. Reporters were not allowed to ask questions.`;
    expect(find(quote, text)).toEqual({
      state: 'changed',
      text: 'Border guards had not stopped eleven trucks near the village',
    });
  });

  test('are the passage where its context stands nowhere', () => {
    expect(find(quote, `${caption}Nothing else was said on that day.`).state).toBe('exact');
  });
});
