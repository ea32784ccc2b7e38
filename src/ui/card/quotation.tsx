/** Who said it, how, when, to whom. Direct words stand beside a rule; reported words in a well, without quotation marks. */
import type { Annotation, Quotation } from '../../core/annotation.ts';
import { formatDate } from '../dates.ts';
import { Icon } from '../icon.tsx';
import { Known } from './certainty.tsx';
import type { CardModel } from './model.ts';
import { InlineQuote, RecordText, visibleText } from './record-text.tsx';

/** Cuts at a word's end; for links to another passage. */
function shortened(text: string): string {
  if (text.length <= 44) return text;
  const cut = text.slice(0, 40);
  return `${cut.slice(0, Math.max(20, cut.lastIndexOf(' ')))} …`;
}

/** A comma or period that stands before the closing mark belongs to the sentence around, not to the speaker. */
function withoutSentenceMark(quote: string): string {
  return quote.replace(/,(?<close>["”’»]?)$/, '$<close>');
}

export function Speaker({
  body,
  automatic,
  model,
}: {
  body: Quotation;
  automatic: boolean;
  model: CardModel;
}) {
  const { words } = model;
  const { name, role, affiliation, mention } = body.source;
  const shown = name ?? mention?.exact;
  // "she" taken for somebody is a guess, a name that stands there is none
  const isGuess = automatic && name !== undefined && !mention?.exact.includes(name);
  const details = [role, affiliation].filter((detail) => detail !== undefined).join(', ');
  return (
    <div class="who">
      <h2>
        {shown === undefined ? (
          <span class="quiet">{words.t('card_speakerUnknown')}</span>
        ) : (
          <span class={isGuess ? 'is-inferred' : undefined}>
            <RecordText text={shown} />
          </span>
        )}
      </h2>
      {details && (
        <p>
          <RecordText text={details} />
        </p>
      )}
    </div>
  );
}

export function Said({
  annotation,
  body,
  model,
}: {
  annotation: Annotation;
  body: Quotation;
  model: CardModel;
}) {
  const { words, page, active } = model;
  const text = annotation.target.selector[0].exact;
  const { language } = page.source;
  // where the words differ, both texts stand above already
  const isShownAbove = active.state === 'changed';
  if (body.form === 'direct' && isShownAbove) return null;
  if (body.form === 'direct')
    return (
      <blockquote class="said" dir="auto" lang={language}>
        {visibleText(withoutSentenceMark(text))}
      </blockquote>
    );
  return (
    <>
      {!isShownAbove && (
        <div class="said said--report" dir="auto" lang={language}>
          {visibleText(text)}
        </div>
      )}
      <p class="note">
        <Icon name="info" />
        <span>
          {words.t(body.form === 'indirect' ? 'card_indirect' : 'card_mixed')}
          {': '}
          <b>{words.t('card_papersWording')}</b>
          {words.t(body.form === 'indirect' ? 'card_indirectNote' : 'card_mixedNote')}
        </span>
      </p>
    </>
  );
}

export function QuotationRows({
  annotation,
  body,
  model,
}: {
  annotation: Annotation;
  body: Quotation;
  model: CardModel;
}) {
  const { words, page } = model;
  const { t } = words;
  const after = page.items.find(
    ({ body: other }) => other.type === 'Quotation' && other.continues === annotation.id,
  );
  const before = page.items.find(({ id }) => id === body.continues);
  const outer = page.items.find(({ id }) => id === body.nestedIn);
  const link = (other: Annotation) => (
    <button type="button" class="link" onClick={() => model.actions.show(other.id)}>
      <RecordText text={shortened(other.target.selector[0].exact)} />
    </button>
  );
  return (
    <>
      <dt>{t('card_saidOn')}</dt>
      <dd>
        {body.spoken ? (
          <>
            <time dateTime={/^\d{4}-\d{2}-\d{2}$/.test(body.spoken.value) ? body.spoken.value : undefined}>
              <span class={body.spoken.certainty === 'inferred' ? 'is-inferred' : undefined}>
                {formatDate(body.spoken.value, words, 'full') ?? body.spoken.value}
              </span>
            </time>
            <Known certainty={body.spoken.certainty} reason={body.spoken.reason} words={words} />
          </>
        ) : (
          <span class="quiet">{t('card_notStated')}</span>
        )}
      </dd>
      {body.cue && (
        <>
          <dt>{t('card_cue')}</dt>
          <dd>
            <InlineQuote text={body.cue.exact} />
            <CueNote annotation={annotation} body={body} model={model} />
          </dd>
        </>
      )}
      {(body.addressee || body.form === 'direct') && (
        <>
          <dt>{t('card_saidTo')}</dt>
          <dd>
            {body.addressee ? (
              <RecordText text={body.addressee.name} />
            ) : (
              <span class="quiet">{t('card_notStated')}</span>
            )}
          </dd>
        </>
      )}
      {!body.sourced && (
        <>
          <dt>{t('card_source')}</dt>
          <dd class="quiet">{t('card_noSource')}</dd>
        </>
      )}
      {before && (
        <>
          <dt>{t('card_continues')}</dt>
          <dd>{link(before)}</dd>
        </>
      )}
      {after && (
        <>
          <dt>{t('card_goesOn')}</dt>
          <dd>{link(after)}</dd>
        </>
      )}
      {outer && (
        <>
          <dt>{t('card_within')}</dt>
          <dd>{link(outer)}</dd>
        </>
      )}
    </>
  );
}

/** Where the cue stands, and whom a pronoun or other name in the text means. */
function CueNote({ annotation, body, model }: { annotation: Annotation; body: Quotation; model: CardModel }) {
  const { t } = model.words;
  const { start } = annotation.target.selector[1];
  const { cue, source } = body;
  const mention = source.mention?.exact;
  const place = cue && (cue.start < start ? t('card_cueBefore') : t('card_cueAfter'));
  const meant = mention && source.name && !source.name.includes(mention) && !mention.includes(source.name);
  return (
    <>
      {place && `, ${place}`}
      {meant && (
        <>
          {'; '}
          <InlineQuote text={mention} /> {t('card_means')} <RecordText text={source.name ?? ''} />
        </>
      )}
    </>
  );
}
