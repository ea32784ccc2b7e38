import type { Source } from '../annotation.ts';

/** Days between the page's date and the record's that time zones and later corrections explain. */
const nearDays = 2;

/**
 * Whether the page's headline and date agree with the record's, as far as both are known. Headlines change and
 * sites add their name, so one common long word is agreement and none is a contradiction.
 */
export function confirmations(
  page: { title?: string; published?: string },
  source: Source,
): { agree: ('title' | 'published')[]; contradict: boolean } {
  const checks = [
    ['title', sameTitle(page.title, source.title)],
    ['published', sameDay(page.published, source.published)],
  ] as const;
  return {
    agree: checks.flatMap(([name, same]) => (same ? [name] : [])),
    contradict: checks.some(([, same]) => same === false),
  };
}

function sameTitle(page: string | undefined, record: string): boolean | undefined {
  const own = wordsOf(page ?? '');
  const other = wordsOf(record);
  if (own.size === 0 || other.size === 0) return undefined;
  return [...own].some((word) => other.has(word));
}

function wordsOf(title: string): Set<string> {
  return new Set(
    title
      .slice(0, 500)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}/gu),
  );
}

function sameDay(page: string | undefined, record: string): boolean | undefined {
  const [own, other] = [page, record].map((day) => Date.parse((day ?? '').slice(0, 10)));
  if (own === undefined || other === undefined || Number.isNaN(own) || Number.isNaN(other)) return undefined;
  return Math.abs(own - other) <= nearDays * 86_400_000;
}
