/** Found automatically, but below the threshold: listed apart, never on the page. */
import type { Annotation, Kind } from '../core/annotation.ts';
import { Icon } from '../ui/icon.tsx';
import { Quoted } from '../ui/quoted.tsx';
import { confidenceWord } from './certainty.tsx';
import { kinds } from './kinds.ts';
import { useServices } from './services.ts';

const order: readonly Kind[] = ['Quotation', 'Timex', 'Designation'];

export function Suggestions({ items }: { items: readonly Annotation[] }) {
  const { words } = useServices();
  if (items.length === 0) return null;
  return (
    <section class="pop__part pop__apart" aria-labelledby="suggestions">
      <div class="pop__intro">
        <h2 class="sub" id="suggestions">
          {words.n('popup_suggestions', items.length)}
        </h2>
        <p class="small soft">{words.t('popup_suggestionsWhy')}</p>
      </div>
      <ul class="plain">
        {order
          .flatMap((kind) => items.filter(({ body }) => body.type === kind))
          .map(({ id, body, target, confidence, reason }) => (
            <li key={id} class="row">
              <Icon name={kinds[body.type].name} />
              <span>
                <span class="vh">{words.t(kinds[body.type].plural)}: </span>
                <Quoted class="t" text={target.selector[0].exact} />
                <small>
                  {confidenceWord(confidence, words)}
                  {reason && (
                    <>
                      {' · '}
                      <Quoted text={reason} />
                    </>
                  )}
                </small>
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** What the reader has rejected; each can be taken back. */
export function Rejected({
  items,
  onTakeBack,
}: {
  items: readonly Annotation[];
  onTakeBack: (id: string) => void;
}) {
  const { words } = useServices();
  if (items.length === 0) return null;
  return (
    <section class="pop__part pop__apart" aria-labelledby="rejected">
      <div class="pop__intro">
        <h2 class="sub" id="rejected">
          {words.n('popup_rejected', items.length)}
        </h2>
      </div>
      <ul class="plain">
        {items.map(({ id, target }) => (
          <li key={id} class="row row--action">
            <Quoted class="t" text={target.selector[0].exact} />
            <button type="button" class="btn" onClick={() => onTakeBack(id)}>
              {words.t('popup_takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
