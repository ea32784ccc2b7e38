import type { Timex } from '../core/annotation.ts';
import type { Passage } from '../core/summary.ts';
import { Quoted } from '../ui/quoted.tsx';
import { resolvedDate } from '../ui/resolved-date.ts';
import type { Words } from '../ui/words.ts';
import { SheetColumns, SheetHeading, SheetKnown } from './sheet-parts.tsx';

export function SheetDates({ passages, words }: { passages: Passage<Timex>[]; words: Words }) {
  return (
    <>
      <SheetHeading kind="date" label={words.t('popup_when')} />
      <table class="by-date">
        <SheetColumns
          words={words}
          columns={[words.t('sheet_inText'), words.t('sheet_date'), words.t('sheet_known')]}
        />
        <tbody>
          {passages.map(({ annotation: { id, body, target }, number }) => (
            <tr key={id}>
              <td class="n">{number}</td>
              <td class="w">
                <Quoted text={`“${target.selector[0].exact}”`} />
              </td>
              <td>
                <span class={body.certainty === 'inferred' ? 'is-inferred' : undefined}>
                  {resolvedDate(body, words)}
                </span>
              </td>
              <td>
                <SheetKnown certainty={body.certainty} reason={body.reason} words={words} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
