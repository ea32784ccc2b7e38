import type { ExportWords } from '../core/export/words.ts';
import { formatDate } from './dates.ts';
import { sayTimex } from './timex.ts';
import type { Words } from './words.ts';

/** The words around an article's own in citations and exports, in the reader's language. */
export function exportWords(words: Words): ExportWords {
  const { t } = words;
  return {
    date: (edtf) => formatDate(edtf, words) ?? edtf,
    timexValue: (timex) => sayTimex(timex, words) ?? timex.value,
    certainty: {
      stated: t('certainty_stated'),
      inherited: t('certainty_inherited'),
      inferred: t('certainty_inferred'),
    },
    direct: '{who}',
    indirect: t('cite_indirect', '{publisher}', '{who}'),
    mixed: t('cite_mixed', '{publisher}', '{who}'),
    designation: t('cite_designation', '{publisher}', '{organization}'),
    timex: '{publisher}',
    nobody: t('cite_nobody'),
    label: t('cite_label', '{label}', '{authority}'),
    labelOfNobody: t('cite_labelOfNobody', '{label}'),
    status: {
      proposed: t('cite_proposed'),
      negated: t('cite_negated'),
      revoked: t('cite_revoked'),
    },
    disputed: t('cite_disputed'),
    value: t('cite_value', '{value}'),
    to: t('cite_to', '{addressee}'),
    said: t('cite_said', '{date}'),
    notStated: t('cite_notStated'),
    unsourced: t('cite_unsourced'),
    automatic: t('cite_automatic'),
    archived: t('cite_archived'),
    made: t('cite_made', '{maker}'),
    headings: {
      quotations: t('popup_whoSaidWhat'),
      dates: t('popup_when'),
      designations: t('popup_whoCallsWhomWhat'),
    },
  };
}
