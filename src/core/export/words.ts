import type { Certainty, Designation, Timex } from '../annotation.ts';
import { parseEdtf } from '../edtf.ts';
import { MONTHS } from '../months.ts';

/**
 * The words that citations and summaries put around an article's own. Templates hold `{name}` for what is filled
 * in. The caller passes its own language; English is the default.
 */
export interface ExportWords {
  /** An EDTF date as a reader would write it, never more precise than it is. */
  date(edtf: string): string;
  /** A date's TIMEX3 value as a reader would write it. */
  timexValue(timex: Pick<Timex, 'timexType' | 'value'>): string;
  certainty: Record<Certainty, string>;
  /** Whose words the passage is, before a colon. Direct: the speaker's. `{who}` */
  direct: string;
  /** All else is the publisher's report. `{publisher}` `{who}` */
  indirect: string;
  mixed: string;
  /** `{publisher}` `{organization}` */
  designation: string;
  /** `{publisher}` */
  timex: string;
  /** For a speaker whom the text does not name. */
  nobody: string;
  /** `{label}` `{authority}` */
  label: string;
  /** `{label}` */
  labelOfNobody: string;
  /** What the article says of a label besides asserting it. */
  status: Record<Exclude<Designation['status'], 'asserted'>, string>;
  disputed: string;
  /** `{value}` */
  value: string;
  /** `{addressee}` */
  to: string;
  /** `{date}` */
  said: string;
  notStated: string;
  unsourced: string;
  automatic: string;
  archived: string;
  /** `{maker}`: who made the annotations, when, under which licence. */
  made: string;
  /** Headings of a whole summary. */
  headings: { quotations: string; dates: string; designations: string };
}

function englishDate(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to !== undefined) {
    if (from === '..') return `on or before ${englishDate(to)}`;
    return to === '..' ? `on or after ${englishDate(from)}` : `${englishDate(from)} to ${englishDate(to)}`;
  }
  const parsed = parseEdtf(edtf);
  if (!parsed) return edtf;
  const [year = '', month, day] = from.replace(/[?~%]$/, '').split('-');
  const written = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
  return `${parsed.approximate ? 'about ' : ''}${written}${parsed.uncertain ? ' (uncertain)' : ''}`;
}

export const ENGLISH: ExportWords = {
  date: englishDate,
  timexValue: ({ value }) => (/^\d{4}(?:-\d{2}){0,2}$/.test(value) ? englishDate(value) : value),
  certainty: { stated: 'stated', inherited: 'inherited', inferred: 'inferred' },
  direct: '{who}',
  indirect: '{publisher}, in its own words, reporting {who}',
  mixed: '{publisher}, in its own words but for what is in quotation marks, reporting {who}',
  designation: '{publisher}, on {organization}',
  timex: '{publisher}',
  nobody: 'a speaker who is not named',
  label: 'the label “{label}” is ascribed to {authority}',
  labelOfNobody: 'the label “{label}”, nobody being named',
  status: {
    proposed: 'the article says that it is proposed',
    negated: 'the article says that it is not so',
    revoked: 'the article says that it was revoked',
  },
  disputed: 'the article says that it is contested',
  value: 'read as {value}',
  to: 'to {addressee}',
  said: 'said {date}',
  notStated: 'day not stated in the article',
  unsourced: 'no source given in the article',
  automatic: 'found automatically, not checked',
  archived: 'Archived copy',
  made: 'Annotations: {maker}',
  headings: { quotations: 'Who said what', dates: 'When', designations: 'Who calls whom what' },
};

/** Fills `{name}` in a template; what has no value is left as it stands. */
export function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(?<name>\w{1,20})\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}
