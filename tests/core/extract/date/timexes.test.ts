import { describe, expect, it } from 'vitest';
import { findTimexes } from '../../../../src/core/extract/date/timexes.ts';
import { readDocument } from '../../../../src/core/extract/text/document.ts';
import { SHOWN_FROM } from '../../../../src/core/extract/threshold.ts';

const read = (text: string, published?: string) =>
  findTimexes(readDocument(text), published ? { published } : {});
/** "words = value" for each expression. */
const shown = (text: string, published?: string): string[] =>
  read(text, published).map((timex) => `${text.slice(timex.start, timex.end)} = ${timex.body.value}`);

describe('what is no date', () => {
  it.each([
    ['a modal verb', 'It may rain, and prices may fall in his view.'],
    ['a surname', 'Theresa May said so. Mrs May has won.'],
    ['an order to march', 'They March for Justice. March on, he said.'],
    ['a first name', 'April Jones and June Smith were there.'],
    ['a newspaper', 'He told the Sunday Times and the Sunday Telegraph.'],
    ['a broadcast', 'He told the Today programme and 60 Minutes.'],
    ['a named day', 'Black Friday sales rose. Bloody Sunday is remembered.'],
    ['a count with a comma', 'Some 2,016 people came, 1,990 of them by bus.'],
    ['a count without one', 'About 2000 people came; 1500 troops left.'],
    ['money', 'It cost $1999 and £2010.'],
    ['a model', 'Flight 1985 used Highway 1970.'],
    ['an age', 'The 35-year-old is 6 feet tall. She is 12 years old.'],
    ['an age by decade', 'He is in his 50s.'],
    ['a time of day alone', 'It began at 10:30 a.m. and ended at noon.'],
    ['a score', 'They won 3-1 and lost 10-12.'],
    ['an ordinal', 'A second term, the second minute of play.'],
    ['a vague time', 'Recently it was cold. Now it is warm, as in recent years.'],
    ['a rate', 'They work 24 hours a day, seven days a week.'],
    ['money and people by the thousand', 'It sold for 2010 euros to 1995 people.'],
    ['a time of day in four digits', 'It landed at 2038 UTC and 1945 local time.'],
    ['a telephone number', 'Call 555-2010-2015 or +44 1990 201600.'],
    ['a day that the calendar lacks', 'On 2011-02-30 and 31/02/2011 nothing was signed.'],
    ['a share', 'A quarter of voters and the third quarter-final.'],
  ])('%s', (_, text) => {
    expect(shown(text, '2012-05-16')).toEqual([]);
  });
});

describe('news priors', () => {
  // published on a Thursday
  it.each([
    [
      'a past weekday of the same name is the day itself',
      'The agency reported Thursday.',
      ['Thursday = 2016-09-15'],
    ],
    ['a past weekday is the latest', 'He said Wednesday that talks failed.', ['Wednesday = 2016-09-14']],
    [
      'the verb nearest to each day decides',
      'He said Monday that he will resign on Friday.',
      ['Monday = 2016-09-12', 'Friday = 2016-09-16'],
    ],
    ['a plan looks forward', 'The hearing is scheduled for Tuesday.', ['Tuesday = 2016-09-20']],
    [
      'an infinitive after a decision looks forward',
      'They agreed to meet on Saturday.',
      ['Saturday = 2016-09-17'],
    ],
    [
      'officials could not be reached',
      'Officials could not be reached for comment Friday.',
      ['Friday = 2016-09-09'],
    ],
    ['what was due is forward', 'The report is due Friday.', ['Friday = 2016-09-16']],
    ['what had been due is past', 'The offer had been due to expire Friday.', ['Friday = 2016-09-09']],
    [
      'as early as looks forward',
      'He could leave as early as Tuesday.',
      ['as early as Tuesday = 2016-09-20'.slice(12)],
    ],
    ['a month of the past', 'He was arrested in November.', ['November = 2015-11']],
    ['a month to come', 'The vote will be held in November.', ['November = 2016-11']],
    ['a day without a year is the nearest', 'The truce began on Sept. 12.', ['Sept. 12 = 2016-09-12']],
    ['over the turn of the year', 'He died on Dec. 30.', ['Dec. 30 = 2015-12-30']],
    [
      'a second date lends its year',
      'It ran from March 3 to April 5, 2010.',
      ['March 3 = 2010-03-03', 'April 5, 2010 = 2010-04-05'],
    ],
    ['a month far ahead', 'He will leave office in August.', ['August = 2017-08']],
    ['a fixture in the plural', 'Polls open Sunday.', ['Sunday = 2016-09-18']],
    [
      'a clock time beside the verb',
      'Police were called at 2:30 on Saturday.',
      ['2:30 on Saturday = 2016-09-10T02:30'],
    ],
    ['a deadline that was given', 'They have until Tuesday to answer.', ['Tuesday = 2016-09-20']],
    ['what went on until a day', 'They kept going until Monday.', ['Monday = 2016-09-12']],
    ['an event just ahead', 'Polls were close before Friday’s debate.', ['Friday = 2016-09-16']],
    [
      'a stretch within one year',
      'It rained 20 days between January 1 and September 12.',
      ['20 days = P20D', 'January 1 = 2016-01-01', 'September 12 = 2016-09-12'],
    ],
    [
      'days between',
      'The talks, held between 12 and 14 June, failed.',
      ['12 and 14 June = 2016-06-12/2016-06-14'],
    ],
    ['to last is a verb', 'The mission is to last 90 days.', ['90 days = P90D']],
    ['a year as the subject', '1999 was a good year.', ['1999 = 1999']],
    [
      'Tuesday’s ruling is past',
      'They will look for ways around Tuesday’s ruling.',
      ['Tuesday = 2016-09-13'],
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(text, '2016-09-15')).toEqual(expected);
  });

  it.each([
    [
      'the day before a day',
      'He met her the day before Tuesday’s vote.',
      ['the day before Tuesday = 2016-09-12'],
    ],
    ['the week of a day', 'It was heard the week of March 7.', ['the week of March 7 = 2016-W10']],
    [
      'a year of results',
      'Profit fell in the second quarter. In the 2015 period it rose.',
      ['the second quarter = 2016-Q2', '2015 period = 2015-Q2'],
    ],
    [
      'an offer extended through a month',
      'The bank extended the offer through mid-January.',
      ['mid-January = 2017-01'],
    ],
    ['a weekend that is over', 'He spoke twice this weekend.', ['this weekend = 2016-W36-WE']],
    ['a weekend to come', 'He will speak this weekend.', ['this weekend = 2016-W37-WE']],
    ['a holiday is no week', 'The shop shut for Easter week.', []],
  ])('%s', (_, text, expected) => {
    expect(shown(text, '2016-09-15')).toEqual(expected);
  });

  it('compares results with the same quarter a year before', () => {
    const text =
      'Profit rose 4% in the third quarter. A year earlier, the firm lost money; a year ago it cut jobs. Sales in the quarter fell.';
    expect(shown(text, '1999-10-26')).toEqual([
      'the third quarter = 1999-Q3',
      'A year earlier = 1998-Q3',
      'a year ago = 1998-Q3',
      'the quarter = 1999-Q3',
    ]);
  });
});

describe('certainty', () => {
  it.each([
    ['a full date is stated', 'It was signed on September 15, 2016.', 'stated'],
    ['a year taken from the publication is inherited', 'It was signed on Sept. 12.', 'inherited'],
    ['yesterday is inherited', 'It was signed yesterday.', 'inherited'],
    ['a weekday to come is inferred', 'It will be signed on Monday.', 'inferred'],
    ['a doubtful order is inferred', 'It was signed on 3/4/2010.', 'inferred'],
  ])('%s', (_, text, certainty) => {
    const [timex] = read(text, '2016-09-15');
    expect(timex?.body.certainty).toBe(certainty);
    expect(timex?.reason.length).toBeGreaterThan(10);
  });

  it('notes a weekday that does not fit its date, and keeps the day as written', () => {
    const [timex] = read('He died on Wednesday, Sept. 15.', '2016-09-16');
    expect(timex?.body.value).toBe('2016-09-15');
    expect(timex?.note).toBe('The text says Wednesday, but 2016-09-15 is a Thursday.');
    expect(timex?.confidence).toBeLessThan(0.8);
  });

  it('finds nothing to note where they fit', () => {
    expect(read('He died on Thursday, Sept. 15.', '2016-09-16')[0]?.note).toBeUndefined();
  });

  it('lets an unambiguous date tell the order of the others', () => {
    expect(shown('Signed 25/12/2010, paid 03/04/2011.')).toEqual([
      '25/12/2010 = 2010-12-25',
      '03/04/2011 = 2011-04-03',
    ]);
  });
});

describe('what is sure enough to be shown', () => {
  const confident = (text: string) => read(text, '2016-09-15').map((timex) => timex.confidence >= SHOWN_FROM);

  it.each([
    ['a weekday beside a past verb', 'The court ruled on Monday.'],
    ['a month of the past', 'He was arrested in March.'],
    ['a month and a year', 'He was arrested in March 2015.'],
    ['a year', 'It opened in 1987.'],
    ['today', 'The firm said today that it would close.'],
    ['last month', 'The firm closed last month.'],
    ['years ago', 'The firm closed two years ago.'],
    ['a length', 'They talked for three hours.'],
  ])('%s is', (_, text) => {
    expect(confident(text)).toEqual([true]);
  });

  it.each([
    ['a week', 'The firm closed last week.'],
    ['a year that names a thing', 'It beat last year’s $2 million.'],
    ['the present age', 'It is not for today’s youth.'],
    ['these times', 'Even today it is hard.'],
    ['a season just over', 'It opened last summer.'],
    ['a memorial day', 'He wept at the Sept. 11 memorial ceremony.'],
    ['an event three days ahead or four back', 'He praised the host of Sunday’s debate.'],
    ['the future', 'They are the leaders of tomorrow.'],
    ['a rounded count', 'It closed about two years ago.'],
    ['a year ago', 'It was quiet a year ago.'],
    ['a count of weeks', 'It closed three weeks ago.'],
    ['a month just ahead', 'It filled orders for October.'],
    ['a month just over', 'It crashed last August.'],
    ['a weekday to come', 'He will leave on Monday.'],
    ['a point after another', 'It fell two days after the vote.'],
    ['a range', 'It takes two to six days.'],
    ['some day', 'He hoped that he one day might fly.'],
    ['decades', 'It is a four-decade embargo.'],
  ])('%s is not', (_, text) => {
    expect(confident(text)).toEqual([false]);
  });

  it('takes "last year" beside a quarter for that quarter, perhaps', () => {
    expect(confident('Profit rose in the second quarter from $3 million last year.')).toEqual([true, false]);
  });
});

describe('anchors', () => {
  it('counts the last hours in a quotation from the day it was spoken', () => {
    const text =
      'Rain fell, spokesman Ray Poole said Tuesday. “In the last 48 hours it has been heavy,” he said.';
    const [day, hours] = read(text, '2016-09-15');
    expect(day?.body.value).toBe('2016-09-13');
    expect(hours?.body).toMatchObject({
      value: 'PT48H',
      anchor: 't1',
      begins: { value: '2016-09-11' },
      ends: { value: '2016-09-13', certainty: 'inferred' },
    });
  });

  it('moves "today" in a quotation to the day it was spoken', () => {
    const text = '“Today we mourn,” Poole said on Monday.';
    expect(shown(text, '2016-09-15')).toEqual(['Today = 2016-09-12', 'Monday = 2016-09-12']);
  });

  it('leaves it at the publication outside quotation marks', () => {
    expect(
      read('Poole said Tuesday that it had rained in the last 48 hours.', '2016-09-15')[1]?.body.ends?.value,
    ).toBe('2016-09-15');
  });

  it('computes the end of a length with a stated beginning', () => {
    const [length] = read('A 72-hour truce began at dawn on May 3.', '2016-05-04');
    expect(length?.body).toMatchObject({
      value: 'PT72H',
      anchor: 't2',
      begins: { value: '2016-05-03' },
      ends: { value: '2016-05-06', certainty: 'inferred' },
    });
  });

  it.each([
    ['the first three months of 2015', '2015-01-01', 'stated', '2015-03-31', 'inferred'],
    ['the last two months of 2015', '2015-11-01', 'inferred', '2015-12-31', 'stated'],
    ['the first 10 days of May 2015', '2015-05-01', 'stated', '2015-05-10', 'inferred'],
    ['the first nine months of last year', '2014-01-01', 'inherited', '2014-09-30', 'inferred'],
  ])('lays %s into its period', (words, begins, beginning, ends, end) => {
    const [length, period] = read(`Sales fell in ${words}.`, '2015-09-15');
    expect(length?.body).toMatchObject({
      anchor: 't2',
      begins: { value: begins, certainty: beginning },
      ends: { value: ends, certainty: end },
    });
    expect(period?.body.timexType).toBe('DATE');
  });

  it('gives no ends to a length that its period does not hold', () => {
    const [length] = read('Sales fell in the last 14 months of 2015.', '2016-09-15');
    expect(length?.body.begins ?? length?.body.ends).toBeUndefined();
  });

  it('counts "two days later" from the date before', () => {
    expect(read('It opened on May 3, 2010. Two days later it closed.')[1]?.body).toMatchObject({
      value: '2010-05-05',
      anchor: 't1',
    });
  });
});

describe('without a publication date', () => {
  it('resolves what the text itself dates, and invents nothing', () => {
    const text =
      'On March 3, 2005 and in 1999 it rained; yesterday, on Monday, last week it did not. On May 5 it did. It took 10 days.';
    expect(shown(text)).toEqual(['March 3, 2005 = 2005-03-03', '1999 = 1999', '10 days = P10D']);
  });

  it('takes a date that is no day for none', () => {
    expect(shown('He left yesterday.', 'last May')).toEqual([]);
  });
});

describe('hostile text', () => {
  it.each([
    ['long runs of digits', '9'.repeat(20_000)],
    ['long runs of numbers', '12 '.repeat(7_000)],
    ['an endless list of months', 'May '.repeat(5_000)],
    ['articles', 'a the last '.repeat(3_000)],
    ['blanks after a month', `March${' '.repeat(20_000)}3`],
    ['open quotation marks', '“today '.repeat(2_000)],
  ])('%s: offsets stay in order and inside', (_, text) => {
    let end = 0;
    for (const timex of read(text, '2016-09-15')) {
      expect(timex.start).toBeGreaterThanOrEqual(end);
      expect(timex.end).toBeGreaterThan(timex.start);
      end = timex.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });
});
