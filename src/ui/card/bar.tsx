/** The card's first line: kind, form, place in the article, previous, next, close. */
import { Icon } from '../icon.tsx';
import type { MessageKey } from '../words.ts';
import { dateForm } from './date.tsx';
import { type CardModel, kindLook } from './model.ts';

/** One word on the sort of quotation, date or designation. */
export function formKey({ active }: CardModel): MessageKey {
  const { body } = active.annotation;
  if (body.type === 'Timex') return dateForm(body);
  if (body.type === 'Quotation')
    return ({ direct: 'form_direct', mixed: 'form_mixed', indirect: 'form_indirect' } as const)[body.form];
  const forces = {
    legal: 'force_legal',
    political: 'force_political',
    disputed: 'force_disputed',
    wording: 'force_wording',
  } as const;
  return forces[body.force];
}

export function Bar({ model }: { model: CardModel }) {
  const { words, active, position, total, actions, letterKeys } = model;
  const { name, label } = kindLook[active.annotation.body.type];
  return (
    <div class="card__bar">
      <span class="what">
        <span class={`kind k-${name}`}>
          <Icon name={name} />
          <b>{words.t(label)}</b>
        </span>
        <span class="form">{words.t(formKey(model))}</span>
      </span>
      <span class="pos num">{words.t('card_position', position, total)}</span>
      <button
        type="button"
        class="iconbtn"
        aria-label={words.t('card_previous')}
        aria-keyshortcuts={letterKeys ? 'K' : undefined}
        onClick={() => actions.step(-1)}
      >
        <Icon name="prev" />
      </button>
      <button
        type="button"
        class="iconbtn"
        aria-label={words.t('card_next')}
        aria-keyshortcuts={letterKeys ? 'J' : undefined}
        onClick={() => actions.step(1)}
      >
        <Icon name="next" />
      </button>
      <hr />
      <button
        type="button"
        class="iconbtn"
        aria-label={words.t('card_close')}
        aria-keyshortcuts="Escape"
        onClick={() => actions.close()}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
