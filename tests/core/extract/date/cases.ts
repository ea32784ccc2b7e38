/** A text, the expression that one rule reads in it, and its TIMEX3 value. */
export interface RuleCase {
  text: string;
  exact: string;
  value: string;
}

/** The day on which every case was published: a Wednesday. */
export const PUBLISHED = '2012-05-16';

const cases = (...rows: [text: string, exact: string, value: string][]): RuleCase[] =>
  rows.map(([text, exact, value]) => ({ text, exact, value }));

/** What each rule is for, by its name. Each case is read by this rule alone, and no other rule reads beyond it. */
export const CASES: Readonly<Record<string, readonly RuleCase[]>> = {
  'iso-date': cases(
    ['The log of 2011-03-04 was lost.', '2011-03-04', '2011-03-04'],
    ['Sent 2011-03-04T10:30 from Oslo.', '2011-03-04T10:30', '2011-03-04T10:30'],
    ['Filed 2009/12/31 in Bern.', '2009/12/31', '2009-12-31'],
  ),
  'numeric-date': cases(
    ['Signed on 25/12/2010 in Perth.', '25/12/2010', '2010-12-25'],
    ['Signed on 12/25/2010 in Perth.', '12/25/2010', '2010-12-25'],
    ['Signed on 03.04.2010 in Bonn.', '03.04.2010', '2010-04-03'],
    ['Signed on 3/4/2010 in Boise.', '3/4/2010', '2010-03-04'],
  ),
  'nine-eleven': cases(
    ['The 9/11 hijackers flew west.', '9/11', '2001-09-11'],
    ['He lost a son in the Sept. 11 terrorist attacks.', 'Sept. 11', '2001-09-11'],
  ),
  'month-day': cases(
    ['The court ruled on April 3.', 'April 3', '2012-04-03'],
    ['OSLO, Thursday, March 3, 2005 -', 'Thursday, March 3, 2005', '2005-03-03'],
    ['The fair ran May 3-5.', 'May 3-5', '2012-05-03/2012-05-05'],
    ['The fair will open on June 21st.', 'June 21st', '2012-06-21'],
    ['She was born on Dec. 1, 1950.', 'Dec. 1, 1950', '1950-12-01'],
  ),
  'day-month': cases(
    ['The court ruled on 3 April.', '3 April', '2012-04-03'],
    ['It was founded on 15 September 1916.', '15 September 1916', '1916-09-15'],
    ['Born on the 4th of July 1976, he sings.', 'the 4th of July 1976', '1976-07-04'],
    ['The fair ran 3–5 May.', '3–5 May', '2012-05-03/2012-05-05'],
  ),
  'day-of-month': cases(
    ['Talks broke off on the 12th.', 'the 12th', '2012-05-12'],
    ['Talks will go on until the 3rd, he says.', 'the 3rd', '2012-06-03'],
  ),
  'month-year': cases(
    ['Prices peaked in August 2008.', 'August 2008', '2008-08'],
    ['Prices peaked in June of last year, they say.', 'June of last year', '2011-06'],
    ['The June-August 1992 average was low.', 'June-August 1992', '1992-06/1992-08'],
    ['It began in January nineteen ninety-seven.', 'January nineteen ninety-seven', '1997-01'],
  ),
  month: cases(
    ['Prices fell in March.', 'March', '2012-03'],
    ['The bridge will open in October.', 'October', '2012-10'],
    ['It was sold last December.', 'last December', '2011-12'],
    ['The vote was held in mid-November.', 'mid-November', '2011-11'],
  ),
  holiday: cases(
    ['They met at Christmas.', 'Christmas', '2011-12-25'],
    ['They will meet on Thanksgiving.', 'Thanksgiving', '2012-11-22'],
    ['They married on Good Friday 2010.', 'Good Friday 2010', '2010-04-02'],
    ['It closed on New Year’s Eve.', 'New Year’s Eve', '2011-12-31'],
  ),
  century: cases(
    ['The mosque is of the 11th century.', 'the 11th century', '10'],
    ['A nineteenth-century house burned.', 'nineteenth-century', '18'],
  ),
  decade: cases(
    ['He fled in the 1990s.', 'the 1990s', '199'],
    ["Fashion of the early '80s sells.", "the early '80s", '198'],
    ['Back in the sixties, she sang.', 'the sixties', '196'],
  ),
  quarter: cases(
    ['Third-quarter profit rose.', 'Third-quarter', '2011-Q3'],
    ['Profit rose in the first quarter.', 'the first quarter', '2012-Q1'],
    ['Sales fell in Q3 2010.', 'Q3 2010', '2010-Q3'],
    ['Sales fell in the second half of 2011.', 'the second half of 2011', '2011-H2'],
    ["It is due in next year's fourth quarter.", "next year's fourth quarter", '2013-Q4'],
  ),
  quarters: cases(
    ['Sales fell in the first two quarters of 1990.', 'the first two quarters of 1990', '1990-H1'],
    ['Sales fell in the final two quarters of last year.', 'the final two quarters of last year', '2011-H2'],
    [
      'Sales fell in the first three quarters of 2010.',
      'the first three quarters of 2010',
      '2010-Q1/2010-Q3',
    ],
    ['Sales fell in the last 3 quarters of 2010.', 'the last 3 quarters of 2010', '2010-Q2/2010-Q4'],
  ),
  'year-earlier': cases(
    [
      'It sold more than in the corresponding period last year.',
      'the corresponding period last year',
      '2011',
    ],
    ['Net rose from the year-ago period.', 'the year-ago period', '2011'],
  ),
  'reported-period': cases(
    ['The latest quarter was weak.', 'The latest quarter', '2012-Q1'],
    ['The most recent quarter was weak.', 'The most recent quarter', '2012-Q1'],
  ),
  set: cases(
    ['They meet every week.', 'every week', 'P1W'],
    ['They meet every two years.', 'every two years', 'P2Y'],
    ['They pray each Friday.', 'each Friday', 'XXXX-WXX-5'],
    ['It is paid annually.', 'annually', 'P1Y'],
    ['Shops close on Sundays.', 'Sundays', 'XXXX-WXX-7'],
  ),
  ago: cases(
    ['She left two years ago.', 'two years ago', '2010'],
    ['She left 10 days ago.', '10 days ago', '2012-05-06'],
    ['She left three weeks ago.', 'three weeks ago', '2012-W17'],
    ['She left a month ago.', 'a month ago', '2012-04'],
    ['She left two and a half years ago.', 'two and a half years ago', '2009-11'],
  ),
  shift: cases(
    ['They parted; two days later, she left.', 'two days later', '2012-05-18'],
    ['It ends 10 years from now.', '10 years from now', '2022'],
    ["He flies in three days' time.", "three days' time", '2012-05-19'],
  ),
  'last-units': cases(
    ['It rained in the last 24 hours.', 'the last 24 hours', 'PT24H'],
    ['It will take the next two years.', 'the next two years', 'P2Y'],
    ['In the first nine months sales fell.', 'the first nine months', 'P9M'],
  ),
  duration: cases(
    ['The siege took 10 days.', '10 days', 'P10D'],
    ['A 48-hour truce holds.', '48-hour', 'PT48H'],
    ['He waited for half an hour.', 'half an hour', 'PT30M'],
    ['He waited for an hour.', 'an hour', 'PT1H'],
    ['They ruled for two and a half years.', 'two and a half years', 'P2Y6M'],
    ['They ruled for two decades.', 'two decades', 'P20Y'],
  ),
  'context-unit': cases(
    ['It began on May 2; that day, three fell.', 'that day', '2012-05-02'],
    ['It began on May 2. The next morning, three fell.', 'The next morning', '2012-05-03TMO'],
    ['It began in 1980. The following year, three fell.', 'The following year', '1981'],
  ),
  'unit-edge': cases(
    ['It must be paid by the end of the year.', 'the end of the year', '2012'],
    ['Rain fell over the weekend.', 'the weekend', '2012-W19-WE'],
    ['It is due later in the week.', 'later in the week', '2012-W20'],
  ),
  'deictic-day': cases(
    ['He resigned yesterday.', 'yesterday', '2012-05-15'],
    ['He resigned last night.', 'last night', '2012-05-15TNI'],
    ['He will resign tomorrow morning.', 'tomorrow morning', '2012-05-17TMO'],
    ['He resigned the day before yesterday.', 'the day before yesterday', '2012-05-14'],
    ['He spoke this evening.', 'this evening', '2012-05-16TEV'],
  ),
  'deictic-unit': cases(
    ['He resigned last week.', 'last week', '2012-W19'],
    ['He will resign next month.', 'next month', '2012-06'],
    ['Earlier this year he resigned.', 'Earlier this year', '2012'],
    ['He will speak this weekend.', 'this weekend', '2012-W20-WE'],
    ['In the past year it grew.', 'the past year', 'P1Y'],
  ),
  season: cases(
    ['It burned last summer.', 'last summer', '2011-SU'],
    ['It burned in the winter of 1994.', 'the winter of 1994', '1994-WI'],
    ['It will open this fall.', 'this fall', '2012-FA'],
  ),
  weekday: cases(
    ['He was arrested Monday.', 'Monday', '2012-05-14'],
    ['He was arrested on Wednesday.', 'Wednesday', '2012-05-16'],
    ['He was arrested on Thursday.', 'Thursday', '2012-05-10'],
    ['He will appear in court on Friday.', 'Friday', '2012-05-18'],
    ['It happened late last Wednesday.', 'late last Wednesday', '2012-05-09'],
    ['It happened Friday of last week.', 'Friday of last week', '2012-05-11'],
    ['On Friday night shots were heard.', 'Friday night', '2012-05-11TNI'],
    ['The shop opened at 10:30 a.m. on Tuesday.', '10:30 a.m. on Tuesday', '2012-05-15T10:30'],
  ),
  year: cases(
    ['The party was founded in 1972.', '1972', '1972'],
    ['The 2008 election was close.', '2008', '2008'],
    ['He served 2004-2008 in Iraq.', '2004-2008', '2004/2008'],
    ['It ends in fiscal 2013.', 'fiscal 2013', '2013'],
    ['It began in nineteen seventy-nine.', 'nineteen seventy-nine', '1979'],
    ['It was sold in mid-1996.', 'mid-1996', '1996'],
  ),
};
