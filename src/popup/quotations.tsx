/** Who said what: quotations grouped by speaker, in the order of the text. */
import type { Quotation } from '../core/annotation.ts';
import type { Passage, SpeakerSummary } from '../core/summary.ts';
import { RecordText } from '../ui/card/record-text.tsx';
import { formatDate } from '../ui/dates.ts';
import { Quoted } from '../ui/quoted.tsx';
import type { MessageKey, Words } from '../ui/words.ts';
import { confidenceWord, Known } from './certainty.tsx';
import { StateChip } from './first.tsx';
import { useGo } from './go.ts';
import { useWords } from './services.ts';

const forms: Record<Quotation['form'], MessageKey> = {
  direct: 'form_direct',
  mixed: 'form_mixed',
  indirect: 'form_indirect',
};

/** The year is left out where it is the article's. */
function shortDay(value: string, published: string, words: Words): string {
  const style = value.includes(published.slice(0, 4)) ? 'short' : 'brief';
  return formatDate(value, words, style) ?? value;
}

function Row({
  passage,
  published,
  automatic,
}: {
  passage: Passage<Quotation>;
  published: string;
  automatic: boolean;
}) {
  const words = useWords();
  const go = useGo();
  const { id, body, target, confidence } = passage.annotation;
  const { form, spoken, sourced } = body;
  return (
    <button type="button" class="item" data-item onClick={() => go(id)}>
      <Quoted class="t" text={target.selector[0].exact} />
      <span class="d num">
        {spoken ? (
          <span class={spoken.certainty === 'inferred' ? 'is-inferred' : undefined}>
            {shortDay(spoken.value, published, words)}
          </span>
        ) : (
          <span class="quiet">{words.t('popup_notStated')}</span>
        )}
      </span>
      <span class="m">
        <span>{words.t(forms[form])}</span>
        {spoken && <Known certainty={spoken.certainty} />}
        {automatic && <span>{confidenceWord(confidence, words)}</span>}
        {!sourced && <span>{words.t('popup_noSource')}</span>}
        <StateChip state={passage.state} />
      </span>
    </button>
  );
}

export function Quotations({
  speakers,
  published,
  automatic,
}: {
  speakers: readonly SpeakerSummary[];
  published: string;
  automatic: boolean;
}) {
  const words = useWords();
  const unnamed = words.t(automatic ? 'popup_speakerNotFound' : 'popup_speakerNotStated');
  return (
    <>
      {speakers.map(({ name, role, affiliation, passages }, index) => {
        const position = [role, affiliation].filter(Boolean).join(', ');
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
          <div key={name ?? ''} data-group role="group" aria-labelledby={`speaker-${index}`}>
            <div class="speaker">
              <h3 id={`speaker-${index}`}>
                {name ? <RecordText text={name} /> : unnamed}
                {position && (
                  <small>
                    {' '}
                    <RecordText text={position} />
                  </small>
                )}
              </h3>
            </div>
            {passages.map((passage) => (
              <Row
                key={passage.annotation.id}
                passage={passage}
                published={published}
                automatic={automatic}
              />
            ))}
          </div>
        );
      })}
    </>
  );
}
