import type { Annotation, AnnotationPage, Mention } from '../annotation.ts';
import { fragmentUrl } from './text-fragment.ts';

/** The columns, in this order; a body has those of its kind, the others are empty. */
export const CSV_COLUMNS = [
  'id',
  'kind',
  'passage',
  'form',
  'speaker',
  'role',
  'affiliation',
  'cue',
  'addressee',
  'date',
  'certainty',
  'reason',
  'organization',
  'authority',
  'label',
  'quoted',
  'force',
  'status',
  'sourced',
  'continues',
  'confidence',
  'made by',
  'note',
  'start',
  'end',
  'url',
] as const;
type Row = Partial<Record<(typeof CSV_COLUMNS)[number], string | number | boolean | undefined>>;

/** What a spreadsheet would take for a formula. https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** RFC 4180: quoted where it must be. Text that looks like a formula gets an apostrophe in front; numbers stay. */
export function csvCell(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function rowOf(page: AnnotationPage, { id, body, target, ...annotation }: Annotation): Row {
  const [quote, { start, end }] = target.selector;
  const words = (mention: Mention | undefined) => mention?.exact;
  const shared: Row = {
    id,
    kind: body.type,
    passage: quote.exact,
    confidence: annotation.confidence,
    'made by': annotation.generator?.name ?? annotation.creator?.name ?? page.creator?.name,
    note: annotation.note,
    start,
    end,
    url: fragmentUrl(page.source.url, quote),
  };
  if (body.type === 'Timex')
    return { ...shared, date: body.value, certainty: body.certainty, reason: body.reason };
  if (body.type === 'Designation')
    return {
      ...shared,
      organization: body.organization.name,
      authority: body.authority?.name,
      label: body.label.name,
      quoted: body.quoted,
      force: body.force,
      status: body.status,
      sourced: body.sourced,
    };
  return {
    ...shared,
    form: body.form,
    speaker: body.source.name ?? words(body.source.mention),
    role: body.source.role,
    affiliation: body.source.affiliation,
    cue: words(body.cue),
    addressee: body.addressee?.name,
    date: body.spoken?.value,
    certainty: body.spoken?.certainty,
    reason: body.spoken?.reason,
    sourced: body.sourced,
    continues: body.continues,
  };
}

/** The whole summary as a table: a header line, then one line an annotation; CRLF line ends (RFC 4180). */
export function toCsv(page: AnnotationPage): string {
  const rows = page.items.map((annotation) => {
    const row = rowOf(page, annotation);
    return CSV_COLUMNS.map((column) => csvCell(row[column])).join(',');
  });
  return [CSV_COLUMNS.join(','), ...rows].map((line) => `${line}\r\n`).join('');
}
