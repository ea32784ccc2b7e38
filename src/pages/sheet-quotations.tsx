import type { Quotation } from '../core/annotation.ts';
import type { Passage } from '../core/summary.ts';
import { RecordText } from '../ui/card/record-text.tsx';
import { formatDate } from '../ui/dates.ts';
import { Quoted } from '../ui/quoted.tsx';
import type { MessageKey, Words } from '../ui/words.ts';
import { SheetColumns, SheetHeading, SheetKnown } from './sheet-parts.tsx';

const forms: Record<Quotation['form'], MessageKey> = {
  direct: 'form_direct',
  mixed: 'form_mixed',
  indirect: 'form_indirect',
};

function Speaker({ body, words }: { body: Quotation; words: Words }) {
  const { name, role, affiliation, mention } = body.source;
  const to = body.addressee && words.t('sheet_to', body.addressee.name);
  const position = [role, affiliation, to].filter(Boolean).join(', ');
  return (
    <td>
      <RecordText text={name ?? mention?.exact ?? words.t('popup_speakerNotStated')} />
      {position && (
        <small>
          <RecordText text={position} />
        </small>
      )}
      {!body.sourced && <small>{words.t('popup_noSource')}</small>}
    </td>
  );
}

function Said({ spoken, words }: { spoken: Quotation['spoken']; words: Words }) {
  if (!spoken) return <td class="grey">{words.t('popup_notStated')}</td>;
  return (
    <td>
      <span class={spoken.certainty === 'inferred' ? 'is-inferred' : undefined}>
        {formatDate(spoken.value, words, 'brief') ?? spoken.value}
      </span>
      <SheetKnown certainty={spoken.certainty} reason={spoken.reason} words={words} />
    </td>
  );
}

export function SheetQuotations({ passages, words }: { passages: Passage<Quotation>[]; words: Words }) {
  return (
    <>
      <SheetHeading kind="quotation" label={words.t('popup_whoSaidWhat')} />
      <table class="by-speaker">
        <SheetColumns
          words={words}
          columns={[
            words.t('sheet_passage'),
            words.t('sheet_speaker'),
            words.t('sheet_form'),
            words.t('sheet_said'),
          ]}
        />
        <tbody>
          {passages.map(({ annotation: { id, body, target }, number }) => (
            <tr key={id}>
              <td class="n">{number}</td>
              <td class="w">
                <Quoted text={target.selector[0].exact} />
              </td>
              <Speaker body={body} words={words} />
              <td>
                {words.t(forms[body.form])}
                {body.form !== 'direct' && `; ${words.t('sheet_publishersWording')}`}
              </td>
              <Said spoken={body.spoken} words={words} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
