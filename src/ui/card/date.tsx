/** A date expression, what it stands for, and the reasoning that leads there. */
import type { Annotation, Timex } from '../../core/annotation.ts';
import { formatDate } from '../dates.ts';
import { formatTimex, sayTimex } from '../timex.ts';
import type { MessageKey } from '../words.ts';
import { Known } from './certainty.tsx';
import type { CardModel } from './model.ts';
import { InlineQuote } from './record-text.tsx';
import { Week } from './week.tsx';

/** What sort of time it is, for the bar: a day, a month, a duration … */
export function dateForm({ timexType, value }: Timex): MessageKey {
  if (timexType === 'DURATION') return 'card_duration';
  if (timexType === 'SET') return 'card_set';
  if (timexType === 'TIME') return 'card_partOfDay';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'card_day';
  if (/^\d{4}-\d{2}$/.test(value)) return 'card_month';
  return /^\d{4}$/.test(value) ? 'card_year' : 'card_period';
}

export function DateHead({
  annotation,
  body,
  model,
}: {
  annotation: Annotation;
  body: Timex;
  model: CardModel;
}) {
  const { words } = model;
  const value = sayTimex(body, words, 'full');
  const ends =
    body.timexType === 'DURATION' && body.ends && formatDate(body.ends.value.slice(0, 10), words, 'full');
  const said = value && (ends ? words.t('card_ending', value, ends) : value);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(body.value);
  return (
    <div class="who">
      <p>
        <InlineQuote text={annotation.target.selector[0].exact} /> {words.t('card_inTheTextIs')}
      </p>
      <h2>
        <time dateTime={isDay ? body.value : undefined} class={said ? undefined : 'code'}>
          {said ?? body.value}
        </time>
      </h2>
    </div>
  );
}

export function DateWeek({ body, model }: { body: Timex; model: CardModel }) {
  const { words, page } = model;
  const begins = body.begins?.value ?? body.value;
  const ends = body.ends?.value ?? body.value;
  return <Week begins={begins} ends={ends} published={page.source.published.slice(0, 10)} words={words} />;
}

export function DateRows({ body, model }: { body: Timex; model: CardModel }) {
  const { words, page } = model;
  const { t } = words;
  const anchor = page.items.find(({ id }) => id === body.anchor);
  const ends: [MessageKey, Timex['begins']][] = [
    ['card_begins', body.begins],
    ['card_ends', body.ends],
  ];
  return (
    <>
      <dt>{t('card_how')}</dt>
      <dd>
        <Known certainty={body.certainty} reason={body.reason} words={words} />
      </dd>
      {body.timexType === 'DURATION' &&
        ends.map(
          ([label, end]) =>
            end && (
              <>
                <dt>{t(label)}</dt>
                <dd>
                  <span class={end.certainty === 'inferred' ? 'is-inferred' : undefined}>
                    {formatTimex(end.value, words, 'full') ?? end.value}
                  </span>
                  <Known certainty={end.certainty} reason="" words={words} />
                </dd>
              </>
            ),
        )}
      {anchor && (
        <>
          <dt>{t('card_countedFrom')}</dt>
          <dd>
            <button type="button" class="link" onClick={() => model.actions.show(anchor.id)}>
              <InlineQuote text={anchor.target.selector[0].exact} />
            </button>
          </dd>
        </>
      )}
      <dt>TIMEX3</dt>
      <dd>
        <span class="code">
          {body.timexType} {body.value}
        </span>
      </dd>
    </>
  );
}
