/** One tab a passage at this place, longest first; arrows move and select (ARIA tabs pattern). */
import { Icon } from '../icon.tsx';
import { type CardModel, type CardPassage, kindLook } from './model.ts';
import { RecordText } from './record-text.tsx';

function titleOf({ annotation }: CardPassage): string {
  const { body, target } = annotation;
  if (body.type === 'Quotation') return body.source.name ?? target.selector[0].exact;
  return body.type === 'Designation' ? body.organization.name : target.selector[0].exact;
}

export function Tabs({ model, rightToLeft }: { model: CardModel; rightToLeft: boolean }) {
  const { group, active, actions, words } = model;
  if (group.length < 2) return null;
  const at = group.indexOf(active);
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
    const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
    const to = { [forward]: at + 1, [back]: at - 1, Home: 0, End: group.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = group[(to + group.length) % group.length];
    if (next) actions.select(next.annotation.id);
  };
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={words.n('card_passagesHere', group.length)}
      onKeyDown={onKeyDown}
    >
      {group.map((passage) => {
        const { name } = kindLook[passage.annotation.body.type];
        const selected = passage === active;
        return (
          <button
            key={passage.annotation.id}
            type="button"
            role="tab"
            id={`tab-${passage.annotation.id}`}
            aria-selected={selected}
            aria-controls="panel"
            tabIndex={selected ? 0 : -1}
            class={`k-${name}`}
            onClick={() => actions.select(passage.annotation.id)}
          >
            <Icon name={name} />
            <span>
              <RecordText text={titleOf(passage)} />
            </span>
          </button>
        );
      })}
    </div>
  );
}
