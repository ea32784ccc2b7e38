/** Over a passage that fits several places: that this is one of them, and the way to the next. */
import { Icon } from '../icon.tsx';
import type { CardModel } from './model.ts';

export function PlaceNote({ model }: { model: CardModel }) {
  const { words, active, actions } = model;
  const { place } = active;
  if (!place) return null;
  return (
    <>
      <p class="note k-ambiguous">
        <Icon name="ambiguous" />
        <span>
          <b>{words.t('card_place', place.number, place.total)}</b> {words.t('card_placeNote')}
        </span>
      </p>
      {place.total > 1 && (
        <p>
          <button type="button" class="btn" onClick={() => actions.show(place.next)}>
            {words.t('card_nextPlace')}
          </button>
        </p>
      )}
    </>
  );
}
