import type { AnnotationPage, Body } from '../../annotation.ts';
import { MONTHS } from '../../months.ts';
import { daysOfTimex } from '../../timex.ts';
import type { Problem } from '../problem.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'g');
const WRITTEN = new RegExp(
  `\\b(?<weekday>${WEEKDAYS.join('|')}) (?<day>\\d{1,2}) (?<month>${MONTHS.join('|')}) (?<year>\\d{4})\\b`,
  'g',
);

/** The weekday of an ISO day; undefined: it is none. */
function weekdayOf(day: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] : undefined;
}

/** The one weekday that words name, the day they are said to mean, and where that is said. */
function claims(body: Body, exact: string): [path: string, words: string, day: string][] {
  if (body.type === 'Timex') return [['body.value', exact, body.value.split('T')[0] ?? '']];
  if (body.type === 'Designation' || !body.spoken) return [];
  // the reason quotes the article's words: “said Wednesday”
  const quoted = /“(?<words>[^”]{1,200})”/.exec(body.spoken.reason)?.groups?.['words'] ?? '';
  return [['body.spoken.value', quoted, body.spoken.value]];
}

/** Dates written out with their weekday (“Thursday 15 September 2016”) that are not that weekday. */
function miswritten(text: string): string[] {
  return [...text.matchAll(WRITTEN)].flatMap(({ groups = {}, 0: words }) => {
    const month = String(MONTHS.indexOf(groups['month'] ?? '') + 1).padStart(2, '0');
    const day = `${groups['year']}-${month}-${(groups['day'] ?? '').padStart(2, '0')}`;
    return weekdayOf(day) === groups['weekday'] ? [] : [words];
  });
}

function reasonOf(body: Body): [path: string, text: string][] {
  if (body.type === 'Timex') return [['body.reason', body.reason]];
  return body.type === 'Quotation' && body.spoken ? [['body.spoken.reason', body.spoken.reason]] : [];
}

/** Weekdays agree with the days they are said to be, and nothing ends before it begins. */
export function checkDates(page: AnnotationPage): Problem[] {
  return page.items.flatMap(({ body, target, note }, index) => {
    const problems: Problem[] = [];
    const add = (path: string, reason: string) => problems.push({ path: `items[${index}].${path}`, reason });
    for (const [path, words, day] of claims(body, target.selector[0].exact)) {
      const named = words.match(WEEKDAY) ?? [];
      const actual = weekdayOf(day);
      if (named.length === 1 && actual !== undefined && named[0] !== actual)
        add(path, `${day} is a ${actual}, not a ${named[0]}`);
    }
    const texts: [path: string, text: string][] =
      note === undefined ? reasonOf(body) : [...reasonOf(body), ['note', note]];
    for (const [path, text] of texts)
      for (const words of miswritten(text)) add(path, `"${words}" is not that weekday`);
    const { begins, ends } = (body.type === 'Timex' && daysOfTimex(body)) || {};
    if (begins !== undefined && ends !== undefined && begins > ends)
      add('body.ends', 'it ends before it begins');
    return problems;
  });
}
