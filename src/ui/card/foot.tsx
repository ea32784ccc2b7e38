/** What can be done with a passage: copy its citation in the remembered format, reject what was found automatically. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CitationFormat } from '../../storage.ts';
import { Icon } from '../icon.tsx';
import { type CardModel, formatNames } from './model.ts';

const formats: readonly CitationFormat[] = ['plain', 'markdown', 'bibtex', 'csl-json'];

/** Opens above its button; arrows move, Escape gives the focus back (ARIA menu button pattern). */
function FormatMenu({ model }: { model: CardModel }) {
  const { words, format, actions } = model;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitemradio]') ?? [])];
  useLayoutEffect(() => {
    if (open) items()[formats.indexOf(format)]?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) all[(to + all.length) % all.length]?.focus();
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else return;
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="btn"
        aria-label={words.t('card_format')}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="next" />
      </button>
      {open && (
        <div
          ref={menu}
          class="menu"
          role="menu"
          tabIndex={-1}
          aria-label={words.t('card_format')}
          onKeyDown={onKeyDown}
        >
          {formats.map((each) => (
            <button
              key={each}
              type="button"
              role="menuitemradio"
              aria-checked={each === format}
              tabIndex={-1}
              class="btn btn--plain"
              onClick={() => {
                close();
                actions.choose(each);
              }}
            >
              <span class="menu__mark">{each === format && <Icon name="check" />}</span>
              {words.t(formatNames[each])}
            </button>
          ))}
          <p class="micro quiet">{words.t('card_formatNote')}</p>
        </div>
      )}
    </>
  );
}

export function Foot({ model }: { model: CardModel }) {
  const { words, copied, automatic, rejected, actions, letterKeys } = model;
  const { t } = words;
  const key = (letter: string) =>
    letterKeys && (
      <span aria-hidden="true">
        <kbd>{letter}</kbd>
      </span>
    );
  return (
    <div class="card__foot">
      {!rejected && (
        <span class="split">
          <button
            type="button"
            class={copied && !copied.byHand ? 'btn btn--main' : 'btn'}
            aria-keyshortcuts={letterKeys ? 'C' : undefined}
            onClick={() => actions.copy()}
          >
            <Icon name={copied && !copied.byHand ? 'check' : 'copy'} />
            {t(copied && !copied.byHand ? 'card_copied' : 'card_copy')}
            {!copied && key('C')}
          </button>
          <FormatMenu model={model} />
        </span>
      )}
      {automatic && (
        <button
          type="button"
          class="btn"
          aria-keyshortcuts={letterKeys ? (rejected ? 'Control+Z' : 'X') : undefined}
          onClick={() => (rejected ? actions.undo() : actions.reject())}
        >
          {t(rejected ? 'card_undo' : 'card_reject')}
          {!rejected && key('X')}
        </button>
      )}
      {letterKeys && (
        <span class="keys" aria-hidden="true">
          {!automatic && (
            <>
              <span>
                <kbd>J</kbd>
                {t('card_keyNext')}
              </span>
              <span>
                <kbd>K</kbd>
                {t('card_keyBack')}
              </span>
            </>
          )}
          <span>
            <kbd>Esc</kbd>
          </span>
        </span>
      )}
    </div>
  );
}
