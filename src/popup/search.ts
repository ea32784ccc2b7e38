/** Which annotations a search leaves. */
import type { Annotation, Kind } from '../core/annotation.ts';
import { answersTo } from '../ui/answers.ts';
import { formatDate } from '../ui/dates.ts';
import { sayTimex } from '../ui/timex.ts';
import type { Words } from '../ui/words.ts';

export interface Filter {
  query: string;
  kind: Kind | 'all';
}

/** Everything of an annotation that the popup shows, dates as the reader sees them. */
function shownText(item: Annotation, words: Words): string {
  const { body, target } = item;
  const parts: (string | undefined)[] = [target.selector[0].exact];
  if (body.type === 'Quotation') {
    const { source, addressee, spoken } = body;
    parts.push(source.name, source.role, source.affiliation, source.mention?.exact, addressee?.name);
    if (spoken) parts.push(spoken.value, formatDate(spoken.value, words, 'full'));
  } else if (body.type === 'Timex') {
    parts.push(body.value, sayTimex(body, words, 'full'));
  } else {
    parts.push(body.organization.name, body.organization.mention?.exact, body.label.name);
    parts.push(body.authority?.name);
  }
  return parts.filter((part) => part !== undefined).join('\n');
}

/** The annotations that answer the query, whatever their kind; all of them for an empty query. */
export function search(items: readonly Annotation[], query: string, words: Words): Annotation[] {
  const answers = answersTo(query);
  return items.filter((item) => answers(shownText(item, words)));
}
