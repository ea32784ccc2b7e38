import { stretched } from '../reading.ts';
import type { Refiner } from '../refiners.ts';

const LEAD =
  /(?:\bthe )?(?:\b(?:very )?(?:early|late|mid|earlier|later)[ -]|\b(?:end|beginning|start|middle|first half|second half|first part|latter part|close|eve) of (?:the )?)['’‘]?$/i;
const ARTICLE = /\bthe ['’‘]?$/i;

/** Rules whose expressions an article belongs to; before a year, a date or a length ("the 2008 election") it belongs to the noun. */
const WITH_ARTICLE: ReadonlySet<string> = new Set([
  'last-units',
  'deictic-day',
  'deictic-unit',
  'context-unit',
  'unit-edge',
  'decade',
  'century',
  'season',
  'quarter',
  'quarters',
  'year-earlier',
  'day-of-month',
]);

/** Words before an expression that belong to it: "late Friday", "the end of 1990", "earlier this month", "the last 24 hours". */
export const leadingWords: Refiner = (found, { doc: { text } }) =>
  found.map((timex, index) => {
    const before = text
      .slice(Math.max(found[index - 1]?.end ?? 0, timex.start - 32), timex.start)
      .replaceAll('\n', ' ');
    const article =
      WITH_ARTICLE.has(timex.rule) || /^\d+(?:st|nd|rd|th)/.test(timex.exact) || /^year /i.test(timex.exact);
    const length = (LEAD.exec(before) ?? (article ? ARTICLE.exec(before) : null))?.[0].length ?? 0;
    return length > 0 ? stretched(timex, text, length, 0) : timex;
  });
