/** By what evidence this page is the article, in one line: which copy of it the reader has before them. */
import type { AnnotationPage } from '../core/annotation.ts';
import { buildIndex, type Copy, matchSource } from '../core/source/match.ts';
import { formatDate } from '../ui/dates.ts';
import type { MessageKey, Words } from '../ui/words.ts';

const copies: Record<Exclude<Copy, 'archive'>, MessageKey> = {
  cache: 'evidence_cache',
  amp: 'evidence_amp',
  translation: 'evidence_translation',
  reader: 'evidence_reader',
  mobile: 'evidence_mobile',
  'old-address': 'evidence_oldAddress',
};

/** `url`: the tab's. The rule that recognized the page is asked again, so that nothing else can be said here. */
export function evidenceText(page: AnnotationPage, url: string, words: Words): string {
  const match = matchSource({ url, canonical: [page.source.url] }, buildIndex([page]));
  const host = match?.archive ?? URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  if (!match) return words.t('evidence_page', host);
  const { copy, archivedOn, how } = match;
  if (copy === 'archive') {
    const day = archivedOn && formatDate(archivedOn, words, 'brief');
    return day ? words.t('evidence_archivedOn', day, host) : words.t('evidence_archive', host);
  }
  if (copy) return words.t(copies[copy], host);
  return words.t(how === 'canonical' ? 'evidence_canonical' : 'evidence_publisher', host);
}
