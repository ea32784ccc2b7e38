/** By what evidence this page is the article, in one line: which copy of it the reader has before them. */
import type { Copy, SourceMatch } from '../core/source/match.ts';
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

/** `match`: the content script's; `url`: the tab's, empty where the browser does not tell it. */
export function evidenceText(match: SourceMatch | undefined, url: string, words: Words): string {
  const host = match?.archive ?? URL.parse(url)?.hostname.replace(/^www\./, '');
  const text = whatIsRead(match, words);
  return host ? words.t('evidence_at', text, host) : text;
}

function whatIsRead(match: SourceMatch | undefined, words: Words): string {
  if (!match) return words.t('evidence_page');
  const { copy, archivedOn, how } = match;
  if (copy === 'archive') {
    const day = archivedOn && formatDate(archivedOn, words, 'brief');
    return day ? words.t('evidence_archivedOn', day) : words.t('evidence_archive');
  }
  if (copy) return words.t(copies[copy]);
  return words.t(how === 'canonical' ? 'evidence_canonical' : 'evidence_publisher');
}
