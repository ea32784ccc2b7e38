/** An extraction beside a curated record of the same text: what it finds beyond the record, and against it. */
import type { Annotation, Body } from './annotation.ts';

/** One passage that both mark, with the field in which they differ, both values as the reader would see them. */
export interface Difference {
  record: string;
  found: Annotation;
  field: 'speaker' | 'form' | 'value' | 'label' | 'authority' | 'organization';
  recordValue: string;
  foundValue: string;
}

export interface Comparison {
  /** Found, and in the record too, alike. */
  agreed: number;
  /** Found, not in the record. */
  beyond: Annotation[];
  /** Both mark the passage and say something else about it. */
  against: Difference[];
  /** Ids of the record's annotations that the extractor did not find. */
  unfound: string[];
}

/** Names a passage across runs and small edits of the page: kind and words, white space folded, at most 300 units. */
export function passageKey(annotation: Annotation): string {
  const [quote] = annotation.target.selector;
  const words = `${quote.prefix?.slice(-20) ?? ''}|${quote.exact}`.replace(/\s+/g, ' ');
  return `${annotation.body.type}:${words.slice(0, 300)}`;
}

const spanOf = (annotation: Annotation) => annotation.target.selector[1];

/** Shared length over joint length of two spans, 0 to 1. */
function overlap(a: Annotation, b: Annotation): number {
  const [one, two] = [spanOf(a), spanOf(b)];
  const shared = Math.min(one.end, two.end) - Math.max(one.start, two.start);
  return shared <= 0 ? 0 : shared / (Math.max(one.end, two.end) - Math.min(one.start, two.start));
}

/** The same passage: half of what they cover together. Lower, and a phrase would stand for a sentence. */
const samePassage = 0.5;

type Fields = [field: Difference['field'], value: string][];

function fieldsOf(body: Body): Fields {
  if (body.type === 'Quotation')
    return [
      ['speaker', body.source.name ?? ''],
      ['form', body.form],
    ];
  if (body.type === 'Timex') return [['value', body.value]];
  return [
    ['organization', body.organization.name],
    ['label', body.label.name],
    ['authority', body.authority?.name ?? ''],
  ];
}

const alike = (a: string, b: string) =>
  a.toLowerCase().replace(/^the /, '') === b.toLowerCase().replace(/^the /, '');

/** Compares annotations whose positions refer to one text (both anchored to the page before). */
export function compare(record: readonly Annotation[], found: readonly Annotation[]): Comparison {
  const taken = new Set<string>();
  const result: Comparison = { agreed: 0, beyond: [], against: [], unfound: [] };
  for (const item of found) {
    const candidates = record
      .filter((other) => other.body.type === item.body.type && !taken.has(other.id))
      .map((other) => ({ other, shared: overlap(item, other) }))
      .filter(({ shared }) => shared >= samePassage)
      .toSorted((a, b) => b.shared - a.shared || differences(a.other, item) - differences(b.other, item));
    const match = candidates[0]?.other;
    if (!match) {
      result.beyond.push(item);
      continue;
    }
    taken.add(match.id);
    const mine = fieldsOf(match.body);
    const against = fieldsOf(item.body).flatMap(([field, foundValue], index): Difference[] => {
      const recordValue = mine[index]?.[1] ?? '';
      return alike(recordValue, foundValue)
        ? []
        : [{ record: match.id, found: item, field, recordValue, foundValue }];
    });
    if (against.length === 0) result.agreed += 1;
    result.against.push(...against);
  }
  result.unfound = record.filter(({ id }) => !taken.has(id)).map(({ id }) => id);
  return result;
}

/** In how many fields two annotations of one passage differ: decides between two labels in one sentence. */
function differences(a: Annotation, b: Annotation): number {
  const mine = fieldsOf(a.body);
  return fieldsOf(b.body).filter(([, value], index) => !alike(mine[index]?.[1] ?? '', value)).length;
}
