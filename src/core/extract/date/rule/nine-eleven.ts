import { type Rule, sticky } from '../reading.ts';

/** Days that the language itself has made a name: "9/11", "the Sept. 11 attacks" are those of 2001, whatever the year of the article. */
export const nineEleven: Rule = {
  name: 'nine-eleven',
  on: ['#', 'september', 'sept'],
  pattern: sticky(
    '(?<![\\d/.])(?:9/11(?![/\\d])|(?:september|sept\\.?) 11(?:th)?(?:, 2001,?)?(?= (?:\\w{4,12} )?(?:attacks?|hijack(?:ers?|ings?)|victims|commission|terror(?:ists?)?|(?<since>memorials?|anniversary|ceremony|ceremonies)|conspirac(?:y|ies)|families|widows?|plotters?)\\b))',
  ),
  read(match) {
    return {
      timexType: 'DATE',
      value: '2001-09-11',
      certainty: 'inherited',
      reason: 'the day of the attacks of 2001 goes by this name',
      // a memorial ceremony is as often this year's
      confidence: match.groups?.['since'] ? 0.6 : 0.95,
    };
  },
};
