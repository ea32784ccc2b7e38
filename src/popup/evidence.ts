import type { PageState } from '../messages.ts';
import type { Words } from '../ui/words.ts';

type Origin = Extract<PageState, { status: 'annotated' }>['origin'];

/** By what evidence this page is the article, in one line. */
export function evidenceText(origin: Origin, how: string | undefined, url: string, words: Words): string {
  if (origin === 'extraction') return words.t('evidence_extraction');
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  return how ? words.t('evidence_publisher', host) : words.t('evidence_publisher', host);
}
